//! The timer of a task: reset only when it would be too late.

use std::pin::Pin;
use std::task::Context;

use tokio::time::{Instant, Sleep};

/// Wakes a task at a time that mostly moves on.
pub(super) struct Alarm(Pin<Box<Sleep>>);

impl Alarm {
    pub(super) fn new() -> Self {
        Self(Box::pin(tokio::time::sleep_until(Instant::now())))
    }

    /// Has the task woken at that time, or before, which does no harm. Whether it is to be polled again.
    pub(super) fn poll(&mut self, at: Instant, cx: &mut Context<'_>) -> bool {
        if self.0.is_elapsed() || at < self.0.deadline() {
            self.0.as_mut().reset(at);
        }
        self.0.as_mut().poll(cx).is_ready()
    }
}
