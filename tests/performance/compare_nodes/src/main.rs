//! Requests per second of this project's node, of the `diameter` crate's client and server, and of two
//! freeDiameterd, in turns, so that a busy machine is busy for all: one loopback connection, 64 requests
//! outstanding, the 916-octet CCR of `tests/perf`, and a short CCA. Each end in Rust has a runtime as
//! `#[tokio::main]` makes it. See `run`.

mod freediameter;
mod ours;
mod theirs;

use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

/// Requests that wait for their answers.
const OUTSTANDING: usize = 64;
const TIME: Duration = Duration::from_secs(2);
const RUNS: usize = 5;

fn main() {
    let file = std::env::args().nth(1).expect("the path of the other crate's charging dictionary");
    let charging = std::fs::read_to_string(file).expect("a dictionary");
    let octets = request();
    println!(
        "| a CCR of {} octets | requests per second | ours are times as many | us of CPU per request | times ours |",
        octets.len()
    );
    println!("|---|---|---|---|---|");
    let folder = std::env::temp_dir().join(format!("compare-nodes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let extension = freediameter::extension(&folder);
    let [mut ours, mut crates, mut daemons] = [Measured::default(); 3];
    for _ in 0..RUNS {
        ours.better(ours::measure(&octets));
        crates.better(theirs::measure(&octets, &charging));
        daemons.better(freediameter::measure(&octets, &extension, &folder));
    }
    std::fs::remove_dir_all(&folder).expect("the folder");
    for (name, it) in [("diameter-node", ours), ("diameter", crates), ("freeDiameter", daemons)] {
        println!(
            "| {name} | {:.0} | {:.1} | {:.1} | {:.1} |",
            it.rate,
            ours.rate / it.rate,
            it.cpu * 1e6,
            it.cpu / ours.cpu
        );
    }
}

/// What one run has shown.
#[derive(Clone, Copy, Default)]
pub struct Measured {
    /// Requests per second.
    rate: f64,
    /// Seconds that processors worked for a request, at both ends. On a busy machine this tells more.
    cpu: f64,
}

impl Measured {
    fn new(answered: f64, time: Duration, cpu: f64) -> Self {
        Self { rate: answered / time.as_secs_f64(), cpu: cpu / answered }
    }

    /// A busy machine only makes things worse: the best counts.
    fn better(&mut self, other: Self) {
        let cpu = if self.rate == 0.0 { other.cpu } else { self.cpu.min(other.cpu) };
        *self = Self { rate: self.rate.max(other.rate), cpu };
    }
}

/// Seconds that processors have worked for a process.
fn cpu(process: u32) -> f64 {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).expect("a process");
    let of_thread = |thread: std::io::Result<std::fs::DirEntry>| {
        let path = thread.expect("a thread").path().join("schedstat");
        // It may have ended.
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.split_whitespace().next().map_or(0.0, |nanos| nanos.parse().expect("a number"))
    };
    threads.map(of_thread).sum::<f64>() / 1e9
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().enable_all().build().expect("threads")
}

fn request() -> Vec<u8> {
    let hex: String = include_str!("../../messages/ccr.hex").split_whitespace().collect();
    let octet = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
    (0..hex.len()).step_by(2).map(octet).collect()
}
