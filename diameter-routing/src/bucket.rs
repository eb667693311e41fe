//! The leaky bucket that holds a stream of requests to a rate (RFC 8582, 8.3), with a tolerance for each
//! priority.

use std::time::Instant;

use crate::Priority;

/// How full a bucket is. The content is counted in requests, so that another rate may hold at any time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bucket {
    content: f64,
    since: Instant,
}

impl Bucket {
    /// A bucket with this much in it.
    pub(crate) fn new(now: Instant, content: f64) -> Self {
        Self { content, since: now }
    }

    /// Whether another request fits, and if so puts it in. `burst` is the tolerance of the highest priority,
    /// in requests; the default priority has half of it, as RFC 8582 advises, so that what is below it is
    /// thrown away first.
    pub(crate) fn admits(
        &mut self,
        now: Instant,
        rate: f64,
        burst: f64,
        priority: Priority,
        jitter: f64,
    ) -> bool {
        let content = self.content - now.saturating_duration_since(self.since).as_secs_f64() * rate;
        let tolerance = burst * (1.0 - f64::from(priority.number()) / 20.0);
        if rate <= 0.0 || content > tolerance {
            return false;
        }
        // Buckets that run empty at many nodes at once would fill in step (RFC 8582, 8.3.3).
        let step = if content > 0.0 { 1.0 } else { 1.0 + jitter };
        self.content = content.max(0.0) + step;
        self.since = now;
        true
    }

    /// Takes a request out again that did not go after all.
    pub(crate) fn give_back(&mut self, requests: f64) {
        self.content -= requests;
    }
}
