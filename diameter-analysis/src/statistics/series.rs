//! What happened over time, in as many intervals as fit a picture, however long it lasted.

use std::time::{Duration, SystemTime};

use super::latencies::Latencies;
use super::{Ending, Over};

/// So many intervals; when one more would be needed, two become one.
const MOST: usize = 240;
/// The shortest interval.
const SHORTEST: Duration = Duration::from_millis(1);

/// Intervals of time, one behind the other.
#[derive(Clone, Debug)]
pub struct Series {
    start: Option<SystemTime>,
    width: Duration,
    intervals: Vec<Interval>,
}

/// What began in an interval.
#[derive(Clone, Debug, Default)]
pub struct Interval {
    /// Requests.
    pub requests: u64,
    /// Those whose answers reported a failure.
    pub failures: u64,
    /// Those without an answer.
    pub unanswered: u64,
    /// How long the answers took.
    pub latencies: Latencies,
}

impl Default for Series {
    fn default() -> Self {
        Self { start: None, width: SHORTEST, intervals: Vec::new() }
    }
}

impl Series {
    /// When the first interval begins; `None` without times.
    pub fn start(&self) -> Option<SystemTime> {
        self.start
    }

    /// How long each interval is.
    pub fn width(&self) -> Duration {
        self.width
    }

    /// The intervals.
    pub fn intervals(&self) -> &[Interval] {
        &self.intervals
    }

    /// The first message was captured then.
    pub(super) fn begin(&mut self, time: SystemTime) {
        self.start.get_or_insert(time);
    }

    pub(super) fn count(&mut self, time: SystemTime, over: &Over, ending: Ending) {
        if over.request.is_none() {
            return;
        }
        let start = *self.start.get_or_insert(time);
        // What is out of order belongs to the first one.
        let since = time.duration_since(start).unwrap_or_default();
        while since.as_nanos() / self.width.as_nanos() >= MOST as u128 {
            self.halve();
        }
        // Less than `MOST`.
        let index = (since.as_nanos() / self.width.as_nanos()) as usize;
        if index >= self.intervals.len() {
            self.intervals.resize_with(index + 1, Interval::default);
        }
        if let Some(interval) = self.intervals.get_mut(index) {
            interval.requests += 1;
            interval.failures += u64::from(ending.is_failure());
            interval.unanswered += u64::from(over.answer.is_none());
            interval.latencies.record(over.latency);
        }
    }

    /// Makes one interval of two.
    fn halve(&mut self) {
        // Times are no farther apart than a width of half of all time can be.
        self.width = self.width.saturating_mul(2);
        let mut halves = Vec::with_capacity(MOST);
        for pair in self.intervals.chunks(2) {
            let mut whole = Interval::default();
            for part in pair {
                whole.requests += part.requests;
                whole.failures += part.failures;
                whole.unanswered += part.unanswered;
                whole.latencies.add(&part.latencies);
            }
            halves.push(whole);
        }
        self.intervals = halves;
    }
}
