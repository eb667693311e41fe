//! How many requests an agent forwards at once. Towards one peer fewer than from one, so that a slow server
//! delays its own requests only; and of all of them no more than memory is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::relay::ForwardTerms;
use crate::peer::PeerEntry;

/// How many forwarded requests may wait for their answers. More are answered with 3004 DIAMETER_TOO_BUSY, where
/// there is no other peer to take them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForwardLimits {
    /// Of one peer: 50,000 by default.
    pub from_peer: usize,
    /// At one peer: 20,000 by default. Less than what one peer may send, or a server that does not answer
    /// takes the places of requests for others.
    pub to_peer: usize,
    /// Of all peers: 200,000 by default. A request takes about its own length and one kilobyte.
    pub total: usize,
}

impl Default for ForwardLimits {
    fn default() -> Self {
        Self { from_peer: 50_000, to_peer: 20_000, total: 200_000 }
    }
}

/// The places of a request among those of the peer that it came from, and among all, until it is dropped.
pub(crate) struct Places {
    pub(super) from: Arc<PeerEntry>,
    pub(super) terms: Arc<ForwardTerms>,
}

impl Places {
    /// Takes them, unless all are taken.
    pub(super) fn take(from: &Arc<PeerEntry>, terms: &Arc<ForwardTerms>) -> Option<Self> {
        let ForwardLimits { from_peer, total, .. } = terms.limits();
        if !take(&from.forwarded_from, from_peer) {
            return None;
        }
        if !take(terms.pending(), total) {
            give_back(&from.forwarded_from);
            return None;
        }
        Some(Self { from: from.clone(), terms: terms.clone() })
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        give_back(&self.from.forwarded_from);
        give_back(self.terms.pending());
    }
}

/// The place of a request among those that one peer is to answer, until it is dropped.
pub(crate) struct Place {
    pub(super) at: Arc<PeerEntry>,
}

impl Place {
    /// Takes a place, unless all are taken.
    pub(crate) fn take(at: Arc<PeerEntry>, limit: usize) -> Option<Self> {
        take(&at.forwarded_to, limit).then(|| Self { at })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        give_back(&self.at.forwarded_to);
    }
}

fn take(taken: &AtomicUsize, limit: usize) -> bool {
    let is_free = taken.fetch_add(1, Ordering::Relaxed) < limit;
    if !is_free {
        give_back(taken);
    }
    is_free
}

fn give_back(taken: &AtomicUsize) {
    taken.fetch_sub(1, Ordering::Relaxed);
}

#[cfg(test)]
mod tests {
    use diameter_core::DiameterIdentity;

    use super::*;
    use crate::peer::Origin;
    use crate::settings::PeerSettings;

    #[test]
    fn places_are_given_back() {
        let peer = PeerSettings::new(DiameterIdentity::from_static("a.example"));
        let (peer, _inbox) = PeerEntry::new(&peer, Origin::Configured);
        let first = Place::take(peer.clone(), 1);
        assert!(first.is_some() && Place::take(peer.clone(), 1).is_none());
        drop(first);
        assert!(Place::take(peer.clone(), 1).is_some());
        assert_eq!(peer.forwarded_to.load(Ordering::Relaxed), 0);
    }
}
