//! What logins cost: a NAS that sends Access-Requests with PAP, an agent, and a Diameter server that answers at once; then
//! a flood of them in front of a server that never answers. Each is a process of its own, so that the agent's processor
//! time and memory are not those of the others.
//!
//! `cargo bench -p diameter-radius --bench logins`; after `--`: `seconds=N` for each row, `flood=N` for how many a second.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod gateway;
mod nas;
mod process;
mod server;

use std::time::Duration;

use nas::{Load, Measured};
use process::Process;

/// As it is to be measured: what is allocated on one thread is freed on another.
#[global_allocator]
static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;

/// Logins that wait for their answers at any time.
const OUTSTANDING: usize = 128;

/// Logins a second that an agent is wanted to translate.
const WANTED: u64 = 10_000;

fn main() {
    let role = |name| std::env::args().find_map(|it| it.strip_prefix(name).map(str::to_owned));
    if let Some(manner) = role("role=server:") {
        return server::run(&manner);
    }
    if let Some(server) = role("role=agent:") {
        return gateway::run(&server);
    }
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|it| it == "--test");
    let seconds = argument("seconds").unwrap_or(5);
    let time = if is_test { Duration::from_millis(300) } else { Duration::from_secs(seconds) };
    let rate = argument("flood").unwrap_or(if is_test { 10_000 } else { 50_000 });
    logins(time);
    flood(rate, time);
}

fn argument(name: &str) -> Option<u64> {
    let value = |it: String| it.strip_prefix(name)?.strip_prefix('=')?.parse().ok();
    std::env::args().find_map(value)
}

fn logins(time: Duration) {
    println!("| | logins/s | bar | ratio | p50 ms | p99 ms | agent, µs of a processor | lost |");
    println!("|---|---|---|---|---|---|---|---|");
    let server = Process::start("server:answers");
    let agent = Process::start(&format!("agent:{}", server.said()));
    let rows = [
        ("as many as it takes", Load::Outstanding(OUTSTANDING)),
        ("10,000 a second, from when each was to be sent", Load::Rate(WANTED)),
    ];
    for (name, load) in rows {
        let address = agent.said().parse().unwrap();
        let Measured { rate, mut latencies, cost, lost } =
            nas::measure(address, load, time, &agent);
        let [p50, p99] = [0.5, 0.99].map(|part| nas::quantile(&mut latencies, part));
        let ratio = rate / WANTED as f64;
        println!(
            "| {name} | {rate:.0} | {WANTED} | {ratio:.2} | {p50:.2} | {p99:.2} | {cost:.0} | {lost} |"
        );
    }
}

/// What the agent takes when nobody answers.
fn flood(rate: u64, time: Duration) {
    let server = Process::start("server:is silent");
    let mut agent = Process::start(&format!("agent:{}", server.said()));
    let before = agent.resident();
    let address = agent.said().parse().unwrap();
    let (sent, half) = nas::flood(address, rate, time, || agent.resident());
    let (after, most) = (agent.resident(), agent.most_resident());
    println!("\n| Access-Requests that nobody answers | |\n|---|---|");
    println!("| sent, in {:.1} s | {sent} |", time.as_secs_f64());
    println!("| the agent's memory before, MB | {before:.0} |");
    println!("| after half of the time | {half:.0} |");
    println!("| after all of it | {after:.0} |");
    println!("| at most | {most:.0} |");
    for line in agent.ask() {
        println!("| {line} |");
    }
}
