//! How many requests are answered, and what they cost.

use std::fs::{self, DirEntry};
use std::io;
use std::time::Instant;

/// The best of several runs: a busy machine only makes things worse.
#[derive(Clone, Copy)]
pub(crate) struct Throughput {
    /// Requests per second.
    pub(crate) rate: f64,
    /// Microseconds that processors worked for a request, at both ends: on a busy machine this tells more.
    pub(crate) cost: f64,
}

impl Throughput {
    /// Measures while `wait` waits; `count` tells how many were answered so far.
    pub(crate) fn measure(count: impl Fn() -> usize, wait: impl FnOnce()) -> Self {
        let (start, before) = (Start::now(), count());
        wait();
        start.throughput(count() - before)
    }

    pub(crate) fn best(self, other: Self) -> Self {
        Self { rate: self.rate.max(other.rate), cost: self.cost.min(other.cost) }
    }
}

/// When measuring began.
pub(crate) struct Start {
    at: Instant,
    processor_time: f64,
}

impl Start {
    pub(crate) fn now() -> Self {
        Self { at: Instant::now(), processor_time: processor_time() }
    }

    /// With so many requests answered since.
    pub(crate) fn throughput(&self, answered: usize) -> Throughput {
        let answered = answered as f64;
        let cost = (processor_time() - self.processor_time) / answered / 1e3;
        Throughput { rate: answered / self.at.elapsed().as_secs_f64(), cost }
    }
}

/// Nanoseconds that processors have worked for this process.
fn processor_time() -> f64 {
    let of_thread = |thread: io::Result<DirEntry>| {
        // It may have ended.
        let text = fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap_or_default();
        text.split_whitespace().next().map_or(0.0, |nanos| nanos.parse().unwrap())
    };
    fs::read_dir("/proc/self/task").unwrap().map(of_thread).sum()
}
