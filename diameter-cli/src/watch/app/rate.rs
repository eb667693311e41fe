//! How many messages come in a second.

use std::time::{Duration, Instant};

/// How many messages come in a second.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rate {
    since: Option<(Instant, u64)>,
    pub(super) a_second: u64,
}

impl Rate {
    /// Counts over a second or more.
    pub(super) fn update(&mut self, messages: u64, now: Instant) {
        const LEAST: Duration = Duration::from_secs(1);
        let Some((since, before)) = self.since else {
            self.since = Some((now, messages));
            return;
        };
        let passed = now.saturating_duration_since(since);
        if passed >= LEAST {
            let a_second = messages.saturating_sub(before) as f64 / passed.as_secs_f64();
            self.a_second = a_second.round() as u64;
            self.since = Some((now, messages));
        }
    }
}
