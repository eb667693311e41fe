//! Limits on requests, for each peer and each group of peers, in both directions: how many a second, and how
//! many without an answer. Who is throttled by a limit is told by it; what has a low priority is turned away
//! first (RFC 7944, 8).

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use crate::Priority;
use crate::bucket::Bucket;
use crate::overload::{ByName, with_key};

/// Which way requests go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the peer to this node.
    Received,
    /// From this node to the peer.
    Sent,
}

/// Whom a limit holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitScope {
    /// One peer.
    Peer,
    /// All peers of a group together.
    Group,
}

/// How many requests there may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limit {
    /// In a second, for long.
    pub requests_per_second: Option<u32>,
    /// How many of the highest priority may come at once although the rate does not allow it; of the default
    /// priority it is half as many. A tenth of a second's worth by default, 10 at least.
    pub burst: Option<u32>,
    /// Without an answer. For the highest priority it is the whole number, for each one below it a hundredth
    /// less: of 1,000 the default priority may use 900.
    pub pending: Option<usize>,
}

/// The limits of a node. Names are compared without case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LimitSettings {
    limits: HashMap<(Direction, LimitScope), ByName<Limit>>,
    /// For peers that have none of their own.
    each_peer: HashMap<Direction, Limit>,
}

impl LimitSettings {
    /// Nothing is limited.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits one peer, or all peers of a group together.
    #[must_use]
    pub fn limit(mut self, scope: LimitScope, name: &str, way: Direction, limit: Limit) -> Self {
        let of_scope = self.limits.entry((way, scope)).or_default();
        of_scope.insert(name.to_ascii_lowercase().into_bytes().into(), limit);
        self
    }

    /// Limits each peer that has no limit of its own.
    #[must_use]
    pub fn each_peer(mut self, way: Direction, limit: Limit) -> Self {
        self.each_peer.insert(way, limit);
        self
    }

    /// Whether nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.limits.is_empty() && self.each_peer.is_empty()
    }

    fn find(&self, way: Direction, scope: LimitScope, key: &[u8]) -> Option<Limit> {
        let own = self.limits.get(&(way, scope)).and_then(|of_scope| of_scope.get(key));
        let each = || self.each_peer.get(&way).filter(|_| scope == LimitScope::Peer);
        own.or_else(each).copied()
    }
}

/// How far the limits are reached.
///
/// ```
/// use std::time::Instant;
/// use diameter_routing::Priority;
/// use diameter_routing::limits::{Direction, Limit, LimitScope, LimitSettings, Limits};
///
/// let limit = Limit { pending: Some(1), ..Limit::default() };
/// let settings = LimitSettings::new()
///     .limit(LimitScope::Peer, "mme1.example.net", Direction::Received, limit);
/// let mut limits = Limits::new(settings);
/// let mut admit = |limits: &mut Limits| {
///     let peer = b"mme1.example.net";
///     limits.admit(Instant::now(), Direction::Received, peer, None, Priority::DEFAULT)
/// };
/// let first = admit(&mut limits)?;
/// assert!(admit(&mut limits).is_err());
/// limits.done(first);
/// assert!(admit(&mut limits).is_ok());
/// # Ok::<(), diameter_routing::limits::LimitReached>(())
/// ```
#[derive(Debug, Default)]
pub struct Limits {
    settings: LimitSettings,
    used: HashMap<(Direction, LimitScope), UsedByName>,
}

/// Names are shared with the requests that were admitted.
type UsedByName = HashMap<Arc<[u8]>, Used>;

#[derive(Clone, Copy, Debug)]
struct Used {
    bucket: Bucket,
    pending: usize,
}

/// A request that was admitted, until it is [done](Limits::done).
#[derive(Debug)]
#[must_use = "what is pending must be given back"]
pub struct Admitted {
    way: Direction,
    /// As far as they have limits.
    peer: Option<Arc<[u8]>>,
    group: Option<Arc<[u8]>>,
}

/// A request is too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the limit of {} {}", match scope {
    LimitScope::Peer => "the peer",
    LimitScope::Group => "the peers of a group",
}, match kind {
    LimitKind::Rate => "on requests a second is reached",
    LimitKind::Pending => "on requests without an answer is reached",
})]
pub struct LimitReached {
    /// Whose limit it is.
    pub scope: LimitScope,
    /// Which one.
    pub kind: LimitKind,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    /// Requests a second.
    Rate,
    /// Requests without an answer.
    Pending,
}

impl LimitReached {
    /// In two words, for counting.
    pub fn reason(self) -> &'static str {
        match (self.scope, self.kind) {
            (LimitScope::Peer, LimitKind::Rate) => "peer_rate",
            (LimitScope::Peer, LimitKind::Pending) => "peer_pending",
            (LimitScope::Group, LimitKind::Rate) => "group_rate",
            (LimitScope::Group, LimitKind::Pending) => "group_pending",
        }
    }
}

impl Limits {
    /// Nothing is used of the limits.
    pub fn new(settings: LimitSettings) -> Self {
        Self { settings, used: HashMap::new() }
    }

    /// Other limits hold from now on. What is used stays counted.
    pub fn set(&mut self, settings: LimitSettings) {
        self.settings = settings;
    }

    /// Takes another request, from a peer or to it.
    ///
    /// # Errors
    ///
    /// When it is too many for the peer or for its group.
    pub fn admit(
        &mut self,
        now: Instant,
        way: Direction,
        peer: &[u8],
        group: Option<&str>,
        priority: Priority,
    ) -> Result<Admitted, LimitReached> {
        if self.settings.is_empty() {
            return Ok(Admitted { way, peer: None, group: None });
        }
        let mut admitted = Admitted { way, peer: None, group: None };
        let reached = |scope| move |kind| LimitReached { scope, kind };
        let of_peer = self.take(now, way, LimitScope::Peer, peer, priority);
        admitted.peer = of_peer.map_err(reached(LimitScope::Peer))?;
        if let Some(group) = group {
            match self.take(now, way, LimitScope::Group, group.as_bytes(), priority) {
                Ok(held) => admitted.group = held,
                Err(kind) => {
                    self.give_back(&admitted, 1.0);
                    return Err(reached(LimitScope::Group)(kind));
                }
            }
        }
        Ok(admitted)
    }

    /// A request has got its answer, or will get none.
    pub fn done(&mut self, admitted: Admitted) {
        self.give_back(&admitted, 0.0);
    }

    /// How many requests are without an answer, of a peer or group that has limits.
    pub fn pending(&self, way: Direction, scope: LimitScope, name: &str) -> usize {
        let of_scope = self.used.get(&(way, scope));
        let used = of_scope.and_then(|it| with_key(name.as_bytes(), |key| it.get(key)).flatten());
        used.map_or(0, |it| it.pending)
    }

    fn take(
        &mut self,
        now: Instant,
        way: Direction,
        scope: LimitScope,
        name: &[u8],
        priority: Priority,
    ) -> Result<Option<Arc<[u8]>>, LimitKind> {
        let (settings, used) = (&self.settings, &mut self.used);
        let take = |key: &[u8]| {
            let Some(limit) = settings.find(way, scope, key) else { return Ok(None) };
            let of_scope = used.entry((way, scope)).or_default();
            if !of_scope.contains_key(key) {
                // Peers that are not configured come and go.
                if of_scope.len() >= REMEMBERED {
                    of_scope.retain(|_, it| it.pending > 0);
                }
                of_scope.insert(key.into(), Used { bucket: Bucket::new(now, 0.0), pending: 0 });
            }
            let used = of_scope.get_mut(key).ok_or(LimitKind::Pending)?;
            used.take(now, limit, priority)?;
            Ok(of_scope.get_key_value(key).map(|(held, _)| held.clone()))
        };
        with_key(name, take).unwrap_or(Ok(None))
    }

    fn give_back(&mut self, admitted: &Admitted, request: f64) {
        let held = [(LimitScope::Peer, &admitted.peer), (LimitScope::Group, &admitted.group)];
        for (scope, held) in held {
            let of_scope = self.used.get_mut(&(admitted.way, scope));
            if let Some(held) = held
                && let Some(used) = of_scope.and_then(|it| it.get_mut(held))
            {
                used.pending = used.pending.saturating_sub(1);
                used.bucket.give_back(request);
            }
        }
    }
}

impl Used {
    fn take(&mut self, now: Instant, limit: Limit, priority: Priority) -> Result<(), LimitKind> {
        if limit.pending.is_some_and(|it| self.pending >= priority.share_of(it)) {
            return Err(LimitKind::Pending);
        }
        if let Some(rate) = limit.requests_per_second {
            let burst = limit.burst.unwrap_or((rate / 10).max(10));
            if !self.bucket.admits(now, rate.into(), burst.into(), priority, 0.0) {
                return Err(LimitKind::Rate);
            }
        }
        self.pending += 1;
        Ok(())
    }
}

/// How many peers are remembered that have nothing pending.
const REMEMBERED: usize = 10_000;
