//! One thing at a time for each session, in the order in which they came; those of other sessions go on
//! beside it. Sessions that nothing happens to take no place here.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Queue, OwnedMutexGuard};

/// The sessions that something happens to.
#[derive(Debug, Default)]
pub(super) struct InOrder(Mutex<HashMap<Arc<str>, Arc<Queue<()>>>>);

/// The turn of one request; the next one's comes when it is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    /// Dropped before the place is given up.
    _turn: OwnedMutexGuard<()>,
    _place: Place,
}

#[derive(Debug)]
struct Place {
    all: Arc<InOrder>,
    session_id: Arc<str>,
    queue: Arc<Queue<()>>,
}

impl InOrder {
    /// Waits for one's turn.
    pub(super) async fn enter(self: &Arc<Self>, session_id: &str) -> Turn {
        let session_id: Arc<str> = session_id.into();
        let queue = self.lock().entry(session_id.clone()).or_default().clone();
        let place = Place { all: self.clone(), session_id, queue };
        let turn = place.queue.clone().lock_owned().await;
        Turn { _turn: turn, _place: place }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Arc<Queue<()>>>> {
        // The map is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut sessions = self.all.lock();
        // The map's and this one: nobody else waits.
        if Arc::strong_count(&self.queue) == 2 {
            sessions.remove(&self.session_id);
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
