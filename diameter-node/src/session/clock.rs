//! The time as machines take it: it never goes backwards, whatever becomes of the system's clock.

use std::time::{Duration, SystemTime};

use diameter_session::Timestamp;
use tokio::time::Instant;

/// The system's clock at the start, and what the monotonic clock has counted since.
pub(crate) struct Clock {
    started: Timestamp,
    since: Instant,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { started: SystemTime::now().into(), since: Instant::now() }
    }

    /// The time.
    pub(crate) fn now(&self) -> Timestamp {
        self.at(Instant::now())
    }

    /// The time at an instant since the start.
    pub(crate) fn at(&self, instant: Instant) -> Timestamp {
        self.started.after(instant.saturating_duration_since(self.since))
    }

    /// When a time comes; what is past comes at once.
    pub(super) fn instant(&self, at: Timestamp) -> Instant {
        let wait = at.since(self.started).min(LONGEST);
        self.since + wait
    }
}

/// Nothing is waited for longer than that without looking again.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 86_400);
