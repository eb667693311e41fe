//! One thing at a time for each session, in the order in which they came; those of other sessions go on
//! beside it. Sessions that nothing happens to take no place here.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The sessions that something happens to, and what waits for its turn at each.
#[derive(Debug, Default)]
pub(super) struct InOrder(Mutex<HashMap<Arc<str>, VecDeque<oneshot::Sender<Turn>>>>);

/// The turn of one request; the next one's comes when it is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    all: Arc<InOrder>,
    session_id: Arc<str>,
}

impl InOrder {
    /// Waits for one's turn.
    pub(super) async fn enter(self: &Arc<Self>, session_id: &str) -> Turn {
        let session_id: Arc<str> = session_id.into();
        let waiting = match self.lock().entry(session_id.clone()) {
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
        Turn { all: self.clone(), session_id }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, VecDeque<oneshot::Sender<Turn>>>> {
        // The map is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is next at a session and still waits; where that is nobody, the session is forgotten.
    fn next(&self, session_id: &Arc<str>) -> Option<oneshot::Sender<Turn>> {
        let mut sessions = self.lock();
        let Entry::Occupied(mut waiting) = sessions.entry(session_id.clone()) else { return None };
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
        if let Some(next) = self.all.next(&self.session_id) {
            // Whoever goes meanwhile drops the turn, which passes it on.
            let _ = next.send(Self { all: self.all.clone(), session_id: self.session_id.clone() });
        }
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
