//! The timer of a task: set only when it would be too late, or wake another task.

use std::pin::{Pin, pin};
use std::task::{Context, Waker};

use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep};

/// Wakes a task at a time that mostly moves on.
pub(super) struct Alarm {
    sleep: Pin<Box<Sleep>>,
    /// The task that is woken.
    task: Option<Waker>,
}

impl Alarm {
    pub(super) fn new() -> Self {
        Self { sleep: Box::pin(tokio::time::sleep_until(Instant::now())), task: None }
    }

    /// Has the task woken at that time, or before, which does no harm. Whether it is to be polled again.
    pub(super) fn poll(&mut self, at: Instant, cx: &mut Context<'_>) -> bool {
        if self.sleep.is_elapsed() || at < self.sleep.deadline() {
            self.sleep.as_mut().reset(at);
        } else if self.task.as_ref().is_some_and(|it| it.will_wake(cx.waker())) {
            return false;
        }
        // A timer that lets other tasks run first would not have been set.
        let has_come = pin!(unconstrained(self.sleep.as_mut())).poll(cx).is_ready();
        self.task = Some(cx.waker().clone()).filter(|_| !has_come);
        has_come
    }
}
