//! The limits per peer and per group at work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use diameter_routing::Priority;
use diameter_routing::limits::{Admitted, Direction, LimitReached, LimitSettings, Limits};

use crate::peer::PeerEntry;

/// The limits of a node.
#[derive(Default)]
pub(crate) struct RequestLimits {
    /// Whether there are any: most nodes have none.
    is_set: AtomicBool,
    limits: Mutex<Limits>,
}

/// A request that counts against limits, until it is over.
pub(crate) struct LimitedPlace {
    limits: Arc<RequestLimits>,
    admitted: Option<Admitted>,
}

impl RequestLimits {
    pub(crate) fn new(settings: LimitSettings) -> Arc<Self> {
        let limits = Arc::new(Self::default());
        limits.set(settings);
        limits
    }

    /// Other limits hold from now on.
    pub(crate) fn set(&self, settings: LimitSettings) {
        self.is_set.store(!settings.is_empty(), Ordering::Relaxed);
        self.limits().set(settings);
    }

    /// Whether there are any.
    pub(crate) fn is_set(&self) -> bool {
        self.is_set.load(Ordering::Relaxed)
    }

    /// Takes another request from a peer or to it, unless it is too many.
    pub(crate) fn admit(
        self: &Arc<Self>,
        direction: Direction,
        peer: &PeerEntry,
        priority: Priority,
    ) -> Result<Option<LimitedPlace>, LimitReached> {
        if !self.is_set() {
            return Ok(None);
        }
        let neighbour = peer.neighbour();
        let (name, group) = (peer.identity.as_str().as_bytes(), neighbour.group.as_deref());
        let admitted = self.limits().admit(Instant::now(), direction, name, group, priority);
        match admitted {
            Ok(admitted) => {
                Ok(Some(LimitedPlace { limits: self.clone(), admitted: Some(admitted) }))
            }
            Err(reached) => {
                let direction = match direction {
                    Direction::Received => "received",
                    Direction::Sent => "sent",
                };
                let limit = reached.reason();
                metrics::counter!(
                    "diameter_requests_limited_total", "direction" => direction, "limit" => limit
                )
                .increment(1);
                Err(reached)
            }
        }
    }

    fn limits(&self) -> MutexGuard<'_, Limits> {
        // Counts are right at any time.
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for LimitedPlace {
    fn drop(&mut self) {
        if let Some(admitted) = self.admitted.take() {
            self.limits.limits().done(admitted);
        }
    }
}
