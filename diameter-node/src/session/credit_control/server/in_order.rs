//! One thing at a time for each session, in the order in which they came; those of other sessions go on
//! beside it. Sessions that nothing happens to take no place here.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The sessions that something happens to, by the hashes of their names, and what waits for its turn at each.
/// Sessions of the same hash, if there ever are two, wait for each other.
#[derive(Debug, Default)]
pub(super) struct InOrder {
    places: Mutex<Places>,
    hasher: RandomState,
}

type Places = HashMap<u64, VecDeque<oneshot::Sender<Turn>>, BuildHasherDefault<Hashed>>;

/// The turn of one request; the next one's comes when it is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    all: Arc<InOrder>,
    place: u64,
}

impl InOrder {
    /// Waits for one's turn.
    pub(super) async fn enter(self: &Arc<Self>, session_id: &str) -> Turn {
        let place = self.hasher.hash_one(session_id);
        let waiting = match self.lock().entry(place) {
            Entry::Vacant(entry) => {
                entry.insert(VecDeque::new());
                None
            }
            Entry::Occupied(mut entry) => {
                let (turn, waiting) = oneshot::channel();
                entry.get_mut().push_back(turn);
                Some(waiting)
            }
        };
        if let Some(waiting) = waiting
            && let Ok(turn) = waiting.await
        {
            return turn;
        }
        // Nobody drops a place in the queue without giving the turn to it: there was none to wait for.
        Turn { all: self.clone(), place }
    }

    fn lock(&self) -> MutexGuard<'_, Places> {
        // The map is whole at any time.
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is next at a place and still waits; where that is nobody, the place is given up.
    fn next(&self, place: u64) -> Option<oneshot::Sender<Turn>> {
        let mut places = self.lock();
        let Entry::Occupied(mut waiting) = places.entry(place) else { return None };
        while let Some(next) = waiting.get_mut().pop_front() {
            if !next.is_closed() {
                return Some(next);
            }
        }
        waiting.remove();
        None
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(next) = self.all.next(self.place) {
            // Whoever goes meanwhile drops the turn, which passes it on.
            let _ = next.send(Self { all: self.all.clone(), place: self.place });
        }
    }
}

/// What is a hash already.
#[derive(Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn write(&mut self, octets: &[u8]) {
        self.0 = octets.iter().fold(self.0, |hash, octet| hash.rotate_left(8) ^ u64::from(*octet));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn turns_come_in_order_and_leave_nothing_behind() {
        let all = Arc::new(InOrder::default());
        let first = all.enter("a").await;
        let other = all.enter("b").await;
        let mut second = Box::pin(all.enter("a"));
        let mut third = Box::pin(all.enter("a"));
        assert!(futures_util::poll!(&mut second).is_pending());
        assert!(futures_util::poll!(&mut third).is_pending());
        drop(first);
        assert!(futures_util::poll!(&mut third).is_pending());
        drop(second.await);
        // One that does not wait any longer is in nobody's way.
        let fourth = Box::pin(all.enter("a"));
        drop(fourth);
        drop(third.await);
        drop(other);
        assert!(all.lock().is_empty());
    }
}
