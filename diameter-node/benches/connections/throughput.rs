//! How many requests are answered, and what they cost.

use std::fs;
use std::time::Instant;

/// The best of several runs: a busy machine only makes things worse.
#[derive(Clone, Copy)]
pub(crate) struct Throughput {
    /// Requests per second.
    pub(crate) rate: f64,
    /// Microseconds that processors worked for a request, at both ends: on a busy machine this tells more.
    pub(crate) cost: f64,
    /// The share of that in the kernel.
    pub(crate) kernel: f64,
    /// How often a thread began to wait, for a request.
    pub(crate) waits: f64,
}

impl Throughput {
    /// Measures while `wait` waits; `count` tells how many were answered so far.
    pub(crate) fn measure(count: impl Fn() -> usize, wait: impl FnOnce()) -> Self {
        let (start, before) = (Start::now(), count());
        wait();
        start.throughput(count() - before)
    }

    pub(crate) fn best(self, other: Self) -> Self {
        let cheaper = if self.cost < other.cost { self } else { other };
        Self { rate: self.rate.max(other.rate), ..cheaper }
    }
}

/// When measuring began.
pub(crate) struct Start {
    at: Instant,
    work: Work,
}

impl Start {
    pub(crate) fn now() -> Self {
        Self { at: Instant::now(), work: Work::of_process() }
    }

    /// With so many requests answered since.
    pub(crate) fn throughput(&self, answered: usize) -> Throughput {
        let answered = answered as f64;
        let (now, before) = (Work::of_process(), self.work);
        let (kernel, user) = (now.kernel - before.kernel, now.user - before.user);
        Throughput {
            rate: answered / self.at.elapsed().as_secs_f64(),
            cost: (now.nanos - before.nanos) / answered / 1e3,
            kernel: kernel / (kernel + user).max(1.0),
            waits: (now.waits - before.waits) / answered,
        }
    }
}

/// What the threads of this process have done.
#[derive(Clone, Copy, Default)]
struct Work {
    /// Nanoseconds that processors have worked.
    nanos: f64,
    /// The same in the kernel and outside, in hundredths of a second.
    kernel: f64,
    user: f64,
    /// How often one began to wait.
    waits: f64,
}

impl Work {
    fn of_process() -> Self {
        let mut all = Self::default();
        for thread in fs::read_dir("/proc/self/task").unwrap() {
            let folder = thread.unwrap().path();
            // It may have ended.
            let read = |file| fs::read_to_string(folder.join(file)).unwrap_or_default();
            let number = |text: Option<&str>| text.map_or(0.0, |it| it.parse::<f64>().unwrap());
            all.nanos += number(read("schedstat").split_whitespace().next());
            // The name in parentheses may have spaces; the first field behind it is the third.
            let stat = read("stat");
            let fields = stat.rsplit(')').next().unwrap_or_default();
            let mut times = fields.split_whitespace().skip(14 - 3);
            all.user += number(times.next());
            all.kernel += number(times.next());
            let status = read("status");
            let waits = status.lines().find_map(|it| it.strip_prefix("voluntary_ctxt_switches:"));
            all.waits += number(waits.map(str::trim));
        }
        all
    }
}
