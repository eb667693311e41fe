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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use std::sync::Arc;
    use std::time::Duration;

    use tokio::time::Instant;
    use tokio_util::sync::CancellationToken;

    use super::*;

    /// What was looked at, and when: seconds after the start.
    #[derive(Default)]
    struct Looked {
        at: Mutex<Vec<u64>>,
        timer: Mutex<Timer>,
        start: Mutex<Option<Instant>>,
    }

    impl Timed for Looked {
        fn timeout(&self) {
            self.timer.lock().unwrap().fired();
            let start = self.start.lock().unwrap().unwrap();
            self.at.lock().unwrap().push(start.elapsed().as_secs());
        }
    }

    fn at(sessions: &Sessions, seconds: u64) -> Option<Timestamp> {
        Some(sessions.clock.now().after(Duration::from_secs(seconds)))
    }

    #[tokio::test(start_paused = true)]
    async fn each_session_has_one_deadline_the_earliest() {
        let sessions = Sessions::new();
        let stopped = CancellationToken::new();
        sessions.start(stopped.clone());
        let looked: [Arc<Looked>; 3] = Default::default();
        for (session, seconds) in looked.iter().zip([30, 10, 20]) {
            *session.start.lock().unwrap() = Some(Instant::now());
            let this: Weak<dyn Timed> = Arc::downgrade(&(session.clone() as Arc<dyn Timed>));
            let set = |seconds| {
                let mut timer = session.timer.lock().unwrap();
                sessions.timers.set(&mut timer, at(&sessions, seconds), || this.clone());
            };
            set(seconds);
            // An earlier one takes its place, a later one finds it there.
            set(seconds / 2);
            set(seconds * 2);
        }
        sessions.timers.clear(&mut looked[2].timer.lock().unwrap());
        assert_eq!(sessions.timers.lock().due.len(), 2);
        tokio::time::sleep(Duration::from_secs(100)).await;
        let times = looked.map(|it| it.at.lock().unwrap().clone());
        assert_eq!(times, [vec![15], vec![5], vec![]]);
        assert_eq!(sessions.timers.lock().due.len(), 0);
        stopped.cancel();
    }

    /// Deadlines at the end of time.
    #[tokio::test(start_paused = true)]
    async fn the_longest_deadline_is_waited_for() {
        let sessions = Sessions::new();
        let timer = &mut Timer::default();
        let session: Arc<dyn Timed> = Arc::new(Looked::default());
        let longest = Timestamp::from_millis(u64::MAX);
        sessions.timers.set(timer, Some(longest), || Arc::downgrade(&session));
        let waiting = sessions.keep_time();
        assert!(tokio::time::timeout(Duration::from_secs(86_400), waiting).await.is_err());
    }
}
