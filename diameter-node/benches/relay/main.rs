//! A relay between a client and a server on the loopback, against a forwarder that reads lengths and nothing
//! else, and against freeDiameter's relay where that is installed: `cargo bench -p diameter-node --bench relay`.
//!
//! One load program for all of them: blocking sockets that know octets only, 64 of the 916-octet CCRs of
//! `tests/performance/messages` outstanding, each with identifiers of its own, answered with a short CCA. The
//! best of some runs counts: a busy machine only takes time away. What is wanted of each figure stands behind it.
//!
//! `-- memory` shows what 1,000 peers with 100,000 pending requests take instead; `-- relay` has the relay alone
//! answer a million requests, for a profiler.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

#[path = "../connections/latency.rs"]
mod latency;
mod load;
mod memory;
mod plain;
mod relays;
mod reload;
#[path = "../connections/throughput.rs"]
#[allow(dead_code, reason = "benches that wait measure another way")]
mod throughput;

use std::net::SocketAddr;
use std::time::Duration;

use hdrhistogram::Histogram;

use crate::load::Server;
use crate::plain::Writes;
use crate::throughput::Throughput;

const OUTSTANDING: usize = 64;
const RUNS: usize = 3;
const ROUTES: usize = 10_000;

fn main() {
    let has = |argument| std::env::args().any(|it| it == argument);
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = has("--test");
    if has("memory") {
        return memory::show(1_000, 100_000);
    }
    let server = Server::start();
    if has("relay") {
        let relay = relays::Ours::start(server.address);
        return load::requests(relay.address, OUTSTANDING, 1_000_000);
    }
    let time = Duration::from_millis(if is_test { 50 } else { 2_000 });
    let runs = if is_test { 1 } else { RUNS };

    let once = |address: SocketAddr| load::throughput(address, OUTSTANDING, time);
    let best =
        |address: SocketAddr| (1..runs).fold(once(address), |best, _| best.best(once(address)));
    let direct = best(server.address);
    let plain = plain::start(server.address, Writes::EachFrame);
    let together = plain::start(server.address, Writes::Together);
    let relay = relays::Ours::start(server.address);
    // In turns, so that a busy moment is everybody's.
    let addresses = [plain, together, relay.address];
    let mut all = addresses.map(once);
    for _ in 1..runs {
        all.iter_mut().zip(addresses).for_each(|(best, address)| *best = best.best(once(address)));
    }
    let [of_plain, of_together, of_relay] = all;
    println!("{} octets of CCR, {OUTSTANDING} outstanding", load::request().len());
    println!("| | requests per second | processor time, ends included |\n|---|---|---|");
    let rows = [
        ("nothing between", direct),
        ("forwarder, writes each frame", of_plain),
        ("forwarder, writes what it has read", of_together),
        ("relay", of_relay),
    ];
    for (name, Throughput { rate, cost, .. }) in rows {
        println!("| {name} | {rate:.0} | {cost:.2} us |");
    }
    at_least("of a forwarder that writes each frame", of_relay.rate / of_plain.rate, 0.5);
    at_least("of a forwarder that writes what it has read", of_relay.rate / of_together.rate, 0.5);
    if !is_test && let Some(theirs) = relays::FreeDiameterRelay::start(server.address) {
        let rate = best(theirs.address).rate;
        println!("freeDiameter's relay answers {rate:.0} requests per second");
        at_least("times what freeDiameter's relay does", of_relay.rate / rate, 15.0);
    }

    // Requests that come one at a time cost about twice what those do that are read together: half of what the relay
    // carries then.
    let rate = of_relay.rate / 4.0;
    let (mut without, mut with, mut reloading) = (Vec::new(), Vec::new(), Vec::new());
    // Many short runs, in turns: what waits for a processor that is busy with something else says nothing of
    // either.
    for _ in 0..4 * runs {
        without.push(load::latency(server.address, rate, time / 4));
        with.push(load::latency(relay.address, rate, time / 4));
        let routes = if is_test { 100 } else { ROUTES };
        reloading.push(reload::latency(&relay.node, relay.address, routes, rate, time / 4));
    }
    println!(
        "\n| latency at {rate:.0} requests per second | p50 | p99 | longest |\n|---|---|---|---|"
    );
    let rows = [
        ("nothing between", &without),
        ("relay", &with),
        ("relay that gets 10,000 other routes again and again", &reloading),
    ];
    for (name, all) in rows {
        let [half, most, longest] = [0.5, 0.99, 1.0].map(|it| calmest(all, it));
        println!("| {name} | {half:.2} ms | {most:.2} ms | {longest:.2} ms |");
    }
    at_most("ms added, p99", calmest(&with, 0.99) - calmest(&without, 0.99), 1.0);
    at_most("ms added by other routes", calmest(&reloading, 1.0) - calmest(&with, 1.0), 20.0);
}

/// Milliseconds, in the run that was disturbed least.
fn calmest(runs: &[Histogram<u64>], quantile: f64) -> f64 {
    let least = runs.iter().map(|it| it.value_at_quantile(quantile)).min().unwrap_or_default();
    least as f64 / 1_000_000.0
}

fn at_least(what: &str, found: f64, wanted: f64) {
    let is_met = if found >= wanted { "met" } else { "not met" };
    println!("{found:.2} {what}; at least {wanted} wanted: {is_met}");
}

fn at_most(what: &str, found: f64, wanted: f64) {
    let is_met = if found <= wanted { "met" } else { "not met" };
    println!("{found:.2} {what}; at most {wanted} wanted: {is_met}");
}
