//! How many requests an agent forwards at once. Towards one peer fewer than from one, so that a slow server
//! delays its own requests only; and of all of them no more than memory is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diameter_routing::Priority;

use super::relay::ForwardTerms;
use crate::peer::PeerEntry;

/// How many forwarded requests may wait for their answers. More are answered with 3004 DIAMETER_TOO_BUSY, where
/// there is no other peer to take them. What has a low priority (RFC 7944) is turned away first: of 1,000 places the
/// highest may take all, each priority below it ten fewer, the default one 900.
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
    /// Takes them, unless all are taken that requests of this priority may take.
    pub(super) fn take(
        from: &Arc<PeerEntry>,
        terms: &Arc<ForwardTerms>,
        priority: impl Fn() -> Priority,
    ) -> Option<Self> {
        let ForwardLimits { from_peer, total, .. } = terms.limits();
        if !take(&from.forwarded_from, from_peer, &priority) {
            return None;
        }
        if !take(terms.pending(), total, &priority) {
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
    /// Takes a place, unless all are taken that requests of this priority may take.
    pub(crate) fn take(
        at: Arc<PeerEntry>,
        limit: usize,
        priority: impl FnOnce() -> Priority,
    ) -> Option<Self> {
        take(&at.forwarded_to, limit, priority).then(|| Self { at })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        give_back(&self.at.forwarded_to);
    }
}

/// The priority is looked at only where places are scarce.
fn take(taken: &AtomicUsize, limit: usize, priority: impl FnOnce() -> Priority) -> bool {
    let before = taken.fetch_add(1, Ordering::Relaxed);
    let is_free = before < Priority::LOWEST.share_of(limit)
        || before < limit && before < priority().share_of(limit);
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
        let take = || Place::take(peer.clone(), 1, || Priority::HIGHEST);
        let first = take();
        assert!(first.is_some() && take().is_none());
        drop(first);
        assert!(take().is_some());
        assert_eq!(peer.forwarded_to.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn the_last_places_are_for_what_is_urgent() {
        let taken = AtomicUsize::new(0);
        for (priority, all) in
            [(Priority::LOWEST, 85), (Priority::DEFAULT, 90), (Priority::HIGHEST, 100)]
        {
            while take(&taken, 100, || priority) {}
            assert_eq!(taken.load(Ordering::Relaxed), all, "{priority:?}");
        }
        taken.store(50, Ordering::Relaxed);
        assert!(take(&taken, 100, || unreachable!("there is room for everybody")));
    }
}
