//! The deadlines of all sessions of a node, in one list that one task looks at: a session has no task.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError, Weak};

use diameter_session::Timestamp;
use tokio::sync::Notify;
use tokio::time::sleep_until;

use super::Sessions;

/// What has deadlines.
pub(crate) trait Timed: Send + Sync {
    /// A deadline may have come: does what is due, and [sets](Timers::set) the next one.
    fn timeout(&self);
}

/// The place of one session among the deadlines.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    /// When it is looked at, and its number among those of the same time.
    entry: Option<(Timestamp, u64)>,
}

impl Timer {
    /// Whoever is told of a timeout forgets the entry, which is gone.
    pub(crate) fn fired(&mut self) {
        self.entry = None;
    }
}

#[derive(Default)]
pub(crate) struct Timers {
    queue: Mutex<Queue>,
    /// The first deadline is an earlier one.
    changed: Notify,
}

#[derive(Default)]
struct Queue {
    due: BTreeMap<(Timestamp, u64), Weak<dyn Timed>>,
    last: u64,
}

impl Timers {
    /// Has `session` looked at when the time has come. A deadline that was put off stays in the list, and
    /// finds nothing to do: most requests are answered long before Tx expires.
    pub(crate) fn set(
        &self,
        timer: &mut Timer,
        at: Option<Timestamp>,
        session: impl FnOnce() -> Weak<dyn Timed>,
    ) {
        let Some(at) = at else { return };
        if timer.entry.is_some_and(|(entry, _)| entry <= at) {
            return;
        }
        let mut queue = self.lock();
        let before = timer.entry.take().and_then(|entry| queue.due.remove(&entry));
        queue.last += 1;
        let entry = (at, queue.last);
        queue.due.insert(entry, before.unwrap_or_else(session));
        timer.entry = Some(entry);
        if queue.due.first_key_value().is_some_and(|(first, _)| *first == entry) {
            self.changed.notify_one();
        }
    }

    /// Forgets a session's deadline.
    pub(crate) fn clear(&self, timer: &mut Timer) {
        if let Some(entry) = timer.entry.take() {
            self.lock().due.remove(&entry);
        }
    }

    /// Those whose time has come, some of them at most, and when the next one's comes.
    fn take_due(&self, now: Timestamp) -> (Vec<Weak<dyn Timed>>, Option<Timestamp>) {
        let mut queue = self.lock();
        let mut due = Vec::new();
        while due.len() < BATCH
            && let Some(first) = queue.due.first_entry()
            && first.key().0 <= now
        {
            due.push(first.remove());
        }
        let next = queue.due.first_key_value().map(|((at, _), _)| *at);
        (due, next)
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // The list is whole at any time.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sessions {
    /// Looks at sessions whose deadlines have come, for ever.
    pub(crate) async fn keep_time(&self) {
        loop {
            let (due, next) = self.timers.take_due(self.clock.now());
            if !due.is_empty() {
                due.iter().filter_map(Weak::upgrade).for_each(|session| session.timeout());
                // Other tasks want their turn too.
                tokio::task::yield_now().await;
                continue;
            }
            let changed = self.timers.changed.notified();
            match next {
                None => changed.await,
                Some(at) => {
                    tokio::select! {
                        () = changed => {}
                        () = sleep_until(self.clock.instant(at)) => {}
                    }
                }
            }
        }
    }
}

/// How many sessions are looked at before other tasks get their turn.
const BATCH: usize = 128;
