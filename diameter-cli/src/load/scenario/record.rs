//! What a run has measured so far.

use std::collections::BTreeMap;
use std::time::Duration;

use hdrhistogram::{CreationError, Histogram};

/// Counts and latencies.
pub(super) struct Record {
    /// By the number of the request.
    pub(super) requests: Vec<OfRequest>,
    /// By how many microseconds requests missed their times.
    pub(super) late: Histogram<u64>,
    pub(super) sessions: Sessions,
    /// Every second so far.
    pub(super) timeline: Vec<Second>,
    /// Of the second that has not ended: latencies, misses, counts.
    current: Current,
}

pub(super) struct OfRequest {
    /// In microseconds, from the time at which it should be sent.
    pub(super) latencies: Histogram<u64>,
    /// What was answered, whether that is what was expected, and how often.
    pub(super) results: BTreeMap<(Said, bool), u64>,
    pub(super) failures: u64,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Said {
    Result(u32),
    Experimental {
        vendor_id: u32,
        code: u32,
    },
    /// The answer has no result.
    Nothing,
    /// There is no answer, or there was no request.
    Failed(String),
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sessions {
    pub(super) begun: u64,
    pub(super) ended: u64,
    pub(super) failed: u64,
    /// They were under way when the run ended.
    pub(super) cut_off: u64,
    /// They did not begin since too many were open.
    pub(super) not_begun: u64,
}

/// A second of the run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Second {
    pub(super) at: f64,
    pub(super) begun: u64,
    pub(super) answers: u64,
    pub(super) failures: u64,
    pub(super) open: u64,
    /// In microseconds.
    pub(super) p50: u64,
    pub(super) p99: u64,
    pub(super) max: u64,
    pub(super) late: u64,
}

struct Current {
    latencies: Histogram<u64>,
    late: Histogram<u64>,
    since: f64,
    failures: u64,
    begun: u64,
}

/// A day of seconds is drawn; what comes after it is counted all the same.
const MOST_SECONDS: usize = 86_400;

impl Record {
    pub(super) fn new(requests: usize) -> Result<Self, CreationError> {
        let of_request = || {
            let (results, failures) = (BTreeMap::new(), 0);
            Ok(OfRequest { latencies: histogram()?, results, failures })
        };
        let requests = (0..requests).map(|_| of_request()).collect::<Result<_, _>>()?;
        let (since, failures, begun) = (0.0, 0, 0);
        let current =
            Current { latencies: histogram()?, late: histogram()?, since, failures, begun };
        let (sessions, timeline) = (Sessions::default(), Vec::new());
        Ok(Self { requests, late: histogram()?, sessions, timeline, current })
    }

    /// A request was answered.
    pub(super) fn answered(&mut self, number: usize, latency: Duration, said: Said, is_ok: bool) {
        if let Some(request) = self.requests.get_mut(number) {
            request.latencies.saturating_record(micros(latency));
        }
        self.current.latencies.saturating_record(micros(latency));
        self.count(number, said, is_ok);
    }

    /// A request was not sent, or not answered.
    pub(super) fn failed(&mut self, number: usize, why: String) {
        self.count(number, Said::Failed(why), false);
    }

    /// By how much a request has missed its time.
    pub(super) fn late(&mut self, by: Duration) {
        self.late.saturating_record(micros(by));
        self.current.late.saturating_record(micros(by));
    }

    fn count(&mut self, number: usize, said: Said, is_ok: bool) {
        if let Some(request) = self.requests.get_mut(number) {
            *request.results.entry((said, is_ok)).or_default() += 1;
            request.failures += u64::from(!is_ok);
        }
        self.current.failures += u64::from(!is_ok);
    }

    /// A second has ended.
    pub(super) fn tick(&mut self, at: f64) -> Option<Second> {
        let current = &mut self.current;
        let length = at - current.since;
        if length <= 0.0 {
            return None;
        }
        let at_quantile = |quantile| current.latencies.value_at_quantile(quantile);
        let per_second = |count: u64| (count as f64 / length).round() as u64;
        let Sessions { begun, ended, failed, cut_off, .. } = self.sessions;
        let second = Second {
            at,
            begun: per_second(begun - current.begun),
            answers: per_second(current.latencies.len()),
            failures: per_second(current.failures),
            open: begun.saturating_sub(ended + failed + cut_off),
            p50: at_quantile(0.5),
            p99: at_quantile(0.99),
            max: current.latencies.max(),
            late: current.late.value_at_quantile(0.99),
        };
        current.latencies.reset();
        current.late.reset();
        (current.since, current.failures, current.begun) = (at, 0, begun);
        if self.timeline.len() < MOST_SECONDS {
            self.timeline.push(second);
        }
        Some(second)
    }

    /// Latencies of all requests.
    pub(super) fn all(&self) -> Histogram<u64> {
        let mut all = self.late.clone();
        all.reset();
        for request in &self.requests {
            // They have the same bounds.
            let _ = all.add(&request.latencies);
        }
        all
    }

    pub(super) fn answers(&self) -> u64 {
        self.requests.iter().map(|it| it.latencies.len()).sum()
    }

    /// How many requests there were, answered or not.
    pub(super) fn count_of_requests(&self) -> u64 {
        self.requests.iter().flat_map(|it| it.results.values()).sum()
    }

    /// What went wrong: requests, and sessions that could not begin.
    pub(super) fn failures(&self) -> u64 {
        let requests: u64 = self.requests.iter().map(|it| it.failures).sum();
        requests + self.sessions.not_begun
    }
}

/// From a microsecond to two minutes, in three digits.
fn histogram() -> Result<Histogram<u64>, CreationError> {
    Histogram::new_with_bounds(1, 120_000_000, 3)
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).max(1)
}
