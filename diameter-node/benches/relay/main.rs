//! A relay between a client and a server on the loopback, against a forwarder that reads lengths and nothing
//! else, and against freeDiameter's relay where that is installed: `cargo bench -p diameter-node --bench relay`.
//!
//! One load program for all of them: blocking sockets that know octets only, 64 of the 916-octet CCRs of
//! `tests/performance/messages` outstanding, each with identifiers of its own, answered with a short CCA. The
//! best of some runs counts: a busy machine only takes time away.
//!
//! `-- memory` shows what 1,000 peers with 100,000 pending requests take instead.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

#[path = "../connections/latency.rs"]
mod latency;
mod load;
mod memory;
mod plain;
mod relays;

use std::net::SocketAddr;
use std::time::Duration;

use crate::load::Server;
use crate::plain::Writes;

const OUTSTANDING: usize = 64;
const RUNS: usize = 3;

fn main() {
    let has = |argument| std::env::args().any(|it| it == argument);
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = has("--test");
    if has("memory") {
        return memory::show(1_000, 100_000);
    }
    let time = Duration::from_millis(if is_test { 50 } else { 2_000 });
    let runs = if is_test { 1 } else { RUNS };
    let server = Server::start();

    let best = |address: SocketAddr| {
        let rates = (0..runs).map(|_| load::throughput(address, OUTSTANDING, time));
        rates.fold(0.0, f64::max)
    };
    let direct = best(server.address);
    let plain = plain::start(server.address, Writes::EachFrame);
    let together = plain::start(server.address, Writes::Together);
    let relay = relays::Ours::start(server.address);
    // In turns, so that a busy moment is everybody's.
    let (mut of_plain, mut of_together, mut of_relay) = (0.0_f64, 0.0_f64, 0.0_f64);
    for _ in 0..runs {
        of_plain = of_plain.max(load::throughput(plain, OUTSTANDING, time));
        of_together = of_together.max(load::throughput(together, OUTSTANDING, time));
        of_relay = of_relay.max(load::throughput(relay.address, OUTSTANDING, time));
    }
    println!("{} octets of CCR, {OUTSTANDING} outstanding", load::request().len());
    println!("| | requests per second | of the forwarder |\n|---|---|---|");
    let row = |name: &str, rate: f64| println!("| {name} | {rate:.0} | {:.2} |", rate / of_plain);
    row("nothing between", direct);
    row("forwarder, writes each frame", of_plain);
    row("forwarder, writes what it has read", of_together);
    row("relay", of_relay);
    if !is_test && let Some(theirs) = relays::FreeDiameterRelay::start(server.address) {
        let rate = best(theirs.address);
        row("freeDiameter's relay", rate);
        println!("\nthe relay does {:.1} times what freeDiameter's does", of_relay / rate);
    }

    // Requests that come one at a time cost about twice what those do that are read together: half of what the relay
    // carries then.
    let rate = of_relay / 4.0;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    // Many short runs, in turns: what waits for a processor that is busy with something else says nothing of
    // either.
    for _ in 0..4 * runs {
        without.push(load::latency(server.address, rate, time / 4));
        with.push(load::latency(relay.address, rate, time / 4));
    }
    println!("\n| latency at {rate:.0} requests per second | p50 | p99 |\n|---|---|---|");
    for (name, all) in [("nothing between", without), ("relay", with)] {
        let calmest = all.into_iter().min_by_key(|it| it.value_at_quantile(0.99)).unwrap();
        let micros = |quantile| calmest.value_at_quantile(quantile) as f64 / 1_000.0;
        println!("| {name} | {:.0} us | {:.0} us |", micros(0.5), micros(0.99));
    }
}
