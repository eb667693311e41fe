//! Points in time that are some wait away. Waits come from configurations, where "never" may be the
//! longest duration there is, and adding that to a point in time would overflow.

use std::time::{Duration, Instant};

/// The time after this wait, or after a century, whichever is earlier.
pub(crate) fn after(now: Instant, wait: Duration) -> Instant {
    now + wait.min(CENTURY)
}

const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
