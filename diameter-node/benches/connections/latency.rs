//! Requests that are sent at a steady rate, and how long their answers take from when they were due.

use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

/// How often requests are sent: the runtime's timer has no finer steps.
const STEP: Duration = Duration::from_millis(1);

/// So many requests in each millisecond.
#[derive(Clone)]
pub(crate) struct Pace {
    pub(crate) start: Instant,
    /// Requests for each step.
    each: usize,
    steps: u32,
}

impl Pace {
    pub(crate) fn new(rate: f64) -> Self {
        let each = (rate * STEP.as_secs_f64()).round().max(1.0) as usize;
        Self { start: Instant::now(), each, steps: 0 }
    }

    /// How long it is until more requests are due.
    pub(crate) fn until_next(&self) -> Duration {
        (self.start + STEP * (self.steps + 1)).saturating_duration_since(Instant::now())
    }

    /// How many are due, after a wait.
    pub(crate) fn due(&mut self) -> usize {
        self.steps += 1;
        self.each
    }

    /// When this request, from 0, was due.
    pub(crate) fn send_time(&self, number: usize) -> Instant {
        let step = u32::try_from(number / self.each + 1).unwrap_or(u32::MAX);
        self.start + STEP * step
    }
}

/// Nanoseconds, with three digits.
pub(crate) fn histogram() -> Histogram<u64> {
    Histogram::new_with_bounds(1, 60_000_000_000, 3).unwrap()
}
