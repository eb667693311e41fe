//! How many requests an agent forwards at once. Towards one peer fewer than from one, so that a slow server
//! delays its own requests only; and of all of them no more than memory is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// One of a limited number of places, until it is dropped.
pub(crate) struct Place(Arc<AtomicUsize>);

impl Place {
    /// Takes a place, unless all are taken.
    pub(crate) fn take(taken: &Arc<AtomicUsize>, limit: usize) -> Option<Self> {
        if taken.fetch_add(1, Ordering::Relaxed) >= limit {
            taken.fetch_sub(1, Ordering::Relaxed);
            return None;
        }
        Some(Self(taken.clone()))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_given_back() {
        let taken = Arc::default();
        let first = Place::take(&taken, 1);
        assert!(first.is_some() && Place::take(&taken, 1).is_none());
        drop(first);
        assert!(Place::take(&taken, 1).is_some());
        assert_eq!(taken.load(Ordering::Relaxed), 0);
    }
}
