//! Waiting for points of time to the tenth of a millisecond. The timers of the runtime have a resolution of a
//! millisecond, which is the most by which a request may miss its time here.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use tokio::sync::oneshot;

/// A thread that wakes whoever waits. It ends with the last of these.
pub(crate) struct Pacer(Arc<Shared>);

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: BinaryHeap<Reverse<Waiting>>,
    count: u64,
    is_over: bool,
}

struct Waiting {
    until: Instant,
    number: u64,
    wake: oneshot::Sender<()>,
}

impl Pacer {
    pub(crate) fn start() -> std::io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let of_thread = shared.clone();
        thread::Builder::new().name("pacer".into()).spawn(move || of_thread.run())?;
        Ok(Self(shared))
    }

    /// Waits until then.
    pub(crate) async fn wait_until(&self, until: Instant) {
        if until <= Instant::now() {
            return;
        }
        let (wake, woken) = oneshot::channel();
        {
            let mut state = self.0.state();
            state.count += 1;
            let number = state.count;
            let is_first = state.waiting.peek().is_none_or(|Reverse(it)| until < it.until);
            state.waiting.push(Reverse(Waiting { until, number, wake }));
            if is_first {
                self.0.changed.notify_one();
            }
        }
        // It only ends when this does.
        let _ = woken.await;
    }
}

impl Drop for Pacer {
    fn drop(&mut self) {
        self.0.state().is_over = true;
        self.0.changed.notify_one();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // The heap is whole at any time.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut state = self.state();
        while !state.is_over {
            let now = Instant::now();
            while state.waiting.peek().is_some_and(|Reverse(it)| it.until <= now) {
                if let Some(Reverse(due)) = state.waiting.pop() {
                    // Whoever waited may have given up.
                    let _ = due.wake.send(());
                }
            }
            let next = state.waiting.peek().map(|Reverse(it)| it.until);
            state = match next {
                Some(next) => {
                    let limit = next.saturating_duration_since(Instant::now());
                    let waited = self.changed.wait_timeout(state, limit);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.until, self.number).cmp(&(other.until, other.number))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn those_who_wait_are_woken_in_the_order_of_their_times_and_never_early() {
        let pacer = Pacer::start().unwrap_or_else(|error| panic!("{error}"));
        let (start, woken) = (Instant::now(), Mutex::new(Vec::new()));
        let wait = async |millis: u64| {
            let until = start + Duration::from_millis(millis);
            pacer.wait_until(until).await;
            assert!(Instant::now() >= until);
            woken.lock().unwrap_or_else(PoisonError::into_inner).push(millis);
        };
        tokio::join!(wait(30), wait(10), wait(20), wait(0));
        assert_eq!(woken.into_inner().unwrap_or_else(PoisonError::into_inner), [0, 10, 20, 30]);
    }
}
