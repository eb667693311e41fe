//! The time: it never goes backwards, whatever becomes of the system's clock.

use std::time::SystemTime;

use diameter_session::Timestamp;
use tokio::time::Instant;

/// The system's clock at the start, and what the monotonic clock has counted since.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    started: Timestamp,
    since: Instant,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { started: SystemTime::now().into(), since: Instant::now() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.started.after(self.since.elapsed())
    }
}
