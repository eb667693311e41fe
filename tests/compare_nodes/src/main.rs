//! Requests per second of this project's node and of the `diameter` crate's client and server, in turns, so
//! that a busy machine is busy for both: one loopback connection, 64 requests outstanding, the
//! 916-octet CCR of `tests/perf`, and a short CCA. Each end has a runtime as `#[tokio::main]` makes it.
//! See `run`.

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
    println!("| a CCR of {} octets | requests per second |\n|---|---|", octets.len());
    let (mut ours, mut theirs) = (0.0_f64, 0.0_f64);
    for _ in 0..RUNS {
        ours = ours.max(ours::throughput(&octets));
        theirs = theirs.max(theirs::throughput(&octets, &charging));
    }
    println!("| diameter-node | {ours:.0} |\n| diameter | {theirs:.0} |");
    println!("{:.2} times as many", ours / theirs);
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().enable_all().build().expect("threads")
}

fn request() -> Vec<u8> {
    let hex: String = include_str!("../../perf/ccr.hex").split_whitespace().collect();
    let octet = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
    (0..hex.len()).step_by(2).map(octet).collect()
}
