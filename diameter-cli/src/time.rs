//! Times of capture (RFC 3339), and how long an answer took.

use std::time::{Duration, SystemTime};

use diameter_core::Time;

/// `2026-07-26T12:00:00.123456Z`; with all nine digits only where the last three say something.
pub(crate) fn timestamp(time: SystemTime) -> String {
    let since_epoch = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let nanoseconds = since_epoch.subsec_nanos();
    let fraction = match nanoseconds % 1000 {
        0 => format!("{:06}", nanoseconds / 1000),
        _ => format!("{nanoseconds:09}"),
    };
    let seconds = i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX);
    match Time::from_unix_seconds(seconds) {
        Ok(time) => {
            let text = time.to_string();
            format!("{}.{fraction}Z", text.trim_end_matches('Z'))
        }
        // A clock that was set wrong by a century.
        Err(_) => format!("{seconds}.{fraction}"),
    }
}

/// `1.234 ms`.
pub(crate) fn latency(latency: Duration) -> String {
    format!("{:.3} ms", latency.as_secs_f64() * 1000.0)
}
