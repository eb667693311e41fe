//! Requests per second and latency on loopback TCP, against sockets that carry the same octets and
//! look at nothing but lengths: `cargo bench -p diameter-node`.
//!
//! The client sends the 916-octet CCR of `tests/performance/messages`, typed, and the server answers it with a short CCA;
//! both decode and check all that they receive, on runtimes as `#[tokio::main]` makes them, or on one thread each. The
//! best of three runs counts: a busy machine only takes time away. Words behind `--` choose rows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod latency;
mod nodes;
mod polled;
mod sockets;
mod tasks;
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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = arguments.iter().any(|it| it == "--test");
    let words: Vec<&String> = arguments.iter().filter(|it| !it.starts_with('-')).collect();
    let time = Duration::from_millis(if is_test { 50 } else { 2_000 });
    let runs = if is_test { 1 } else { RUNS };
    let connections = if is_test { 10 } else { CONNECTIONS };

    let (request, answer) = nodes::octets();
    println!("{} octets of CCR, {} of CCA", request.len(), answer.len());
    println!("| | requests per second | us of CPU per request | of 100 in the kernel | waits |");
    println!("|---|---|---|---|---|");
    let row = |name: &str, measure: &dyn Fn() -> Throughput| {
        if !words.iter().all(|word| name.contains(*word)) {
            return None;
        }
        let best = (0..runs).map(|_| measure()).reduce(Throughput::best)?;
        let Throughput { rate, cost, kernel, waits } = best;
        println!("| {name} | {rate:.0} | {cost:.1} | {:.0} | {waits:.2} |", 100.0 * kernel);
        Some(best)
    };
    let measure = |connections: usize, outstanding: usize, threads| {
        Nodes::start(connections, threads).throughput(connections * outstanding, time)
    };
    row("1 connection, 64 outstanding: sockets", &|| {
        sockets::throughput(&request, &answer, OUTSTANDING, time)
    });
    let one = row("1 connection, 64 outstanding: nodes", &|| measure(1, OUTSTANDING, None));
    row(&format!("{connections} connections, 64 outstanding: nodes"), &|| {
        measure(connections, OUTSTANDING, None)
    });
    // Nothing can be read or written together; with one connection all of it is in the caches.
    for (name, connections) in
        [("1 connection".to_owned(), 1), (format!("{connections} connections"), connections)]
    {
        let row = |what, measure: &dyn Fn() -> Throughput| {
            row(&format!("{name}, 1 outstanding: {what}"), measure)
        };
        row("sockets", &|| polled::throughput(&request, &answer, connections, time));
        row("tasks", &|| tasks::throughput(&request, &answer, connections, time));
        row("nodes", &|| measure(connections, 1, None));
        row("nodes of a thread", &|| measure(connections, 1, Some(1)));
    }

    let Some(one) = one.filter(|_| words.is_empty()) else { return };
    let rate = one.rate / 2.0;
    // Many short runs, in turns: what waits for a processor that is busy with something else says nothing of
    // either.
    let nodes_of_one = Nodes::start(1, None);
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
