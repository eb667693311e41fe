//! Requests per second and latency on loopback TCP, against sockets that carry the same octets and
//! look at nothing but lengths: `cargo bench -p diameter-node`.
//!
//! The client sends the 916-octet CCR of `tests/performance/messages`, typed, and the server answers it with a short CCA;
//! both decode and check all that they receive, on runtimes as `#[tokio::main]` makes them. The best of
//! three runs counts: a busy machine only takes time away.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod latency;
mod nodes;
mod polled;
mod sockets;
mod throughput;

use std::time::Duration;

use hdrhistogram::Histogram;

use crate::nodes::Nodes;
use crate::throughput::Throughput;

/// Requests of a connection that wait for their answers at any time.
const OUTSTANDING: usize = 64;
const CONNECTIONS: usize = 1_000;
const RUNS: usize = 3;

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|argument| argument == "--test");
    let time = Duration::from_millis(if is_test { 50 } else { 2_000 });
    let runs = if is_test { 1 } else { RUNS };
    let connections = if is_test { 10 } else { CONNECTIONS };
    let best = |measure: &dyn Fn() -> Throughput| {
        (0..runs).map(|_| measure()).reduce(Throughput::best).unwrap()
    };

    let (request, answer) = nodes::octets();
    println!("{} octets of CCR, {} of CCA, {OUTSTANDING} outstanding", request.len(), answer.len());
    let bound = best(&|| sockets::throughput(&request, &answer, OUTSTANDING, time));
    let polled = best(&|| polled::throughput(&request, &answer, connections, time));
    let one = best(&|| Nodes::start(1).throughput(OUTSTANDING, time));
    let many = best(&|| Nodes::start(connections).throughput(connections * OUTSTANDING, time));
    let idle = best(&|| Nodes::start(connections).throughput(connections, time));
    println!("| | requests per second | of sockets | us of CPU per request | times sockets |");
    println!("|---|---|---|---|---|");
    for (name, it) in [
        ("sockets".to_owned(), bound),
        (format!("sockets, {connections} connections, 1 outstanding"), polled),
        ("nodes, 1 connection".to_owned(), one),
        (format!("nodes, {connections} connections"), many),
        (format!("nodes, {connections} connections, 1 outstanding"), idle),
    ] {
        let (rate, cost) = (it.rate / bound.rate, it.cost / bound.cost);
        println!("| {name} | {:.0} | {rate:.2} | {:.1} | {cost:.1} |", it.rate, it.cost);
    }

    let rate = one.rate / 2.0;
    // Many short runs, in turns: what waits for a processor that is busy with something else says nothing of
    // either.
    let nodes_of_one = Nodes::start(1);
    let (mut of_sockets, mut of_nodes) = (Vec::new(), Vec::new());
    for _ in 0..4 * runs {
        of_sockets.push(sockets::latency(&request, &answer, rate, time / 4));
        of_nodes.push(nodes_of_one.latency(rate, time / 4));
    }
    let calmest = |all: Vec<Histogram<u64>>| {
        all.into_iter().min_by_key(|latencies| latencies.value_at_quantile(0.99)).unwrap()
    };
    let (sockets, nodes) = (calmest(of_sockets), calmest(of_nodes));
    println!("\n| latency at {rate:.0} requests per second | p50 | p99 |\n|---|---|---|");
    for (name, latencies) in [("sockets", &sockets), ("nodes", &nodes)] {
        let micros = |quantile| latencies.value_at_quantile(quantile) as f64 / 1_000.0;
        println!("| {name} | {:.0} us | {:.0} us |", micros(0.5), micros(0.99));
    }
}
