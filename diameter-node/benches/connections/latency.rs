//! Requests that are sent at a steady rate, whatever becomes of them, and how long their answers take.

use std::thread;
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

/// How often requests are sent.
const STEP: Duration = Duration::from_millis(1);

/// Has `send` send so many requests per second, for a while: how many, and since when they are due.
pub(crate) fn pace(rate: f64, time: Duration, mut send: impl FnMut(usize, Instant)) {
    let start = Instant::now();
    let mut sent = 0;
    while start.elapsed() < time {
        thread::sleep(STEP);
        let now = Instant::now();
        let due = (now.duration_since(start).as_secs_f64() * rate) as usize;
        send(due - sent, now);
        sent = due;
    }
}

/// Nanoseconds, with three digits.
pub(crate) fn histogram() -> Histogram<u64> {
    Histogram::new_with_bounds(1, 60_000_000_000, 3).unwrap()
}
