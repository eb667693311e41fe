//! Credit-control sessions of a server: what a million of them takes in memory, and whether deadlines and
//! Re-Auth-Requests by the ten thousand hold anything up. `cargo bench -p diameter-node --bench sessions`;
//! `SESSIONS=100000` has fewer of them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench fails that way")]

mod client;
mod ocs;
mod pauses;

use std::time::{Duration, Instant};

use diameter_node::session::credit_control::Scope;
use futures_util::{StreamExt, stream};

use client::Client;
use ocs::Server;

/// How many sessions expire, or are asked, in a second.
const RATE: u32 = 10_000;
const SECONDS: u32 = 10;

fn main() {
    let sessions = std::env::var("SESSIONS").ok().map_or(1_000_000, |it| it.parse().unwrap());
    memory(sessions);
    expiries();
    re_authorizations();
}

/// Opens sessions, which each have their last answers after that.
fn memory(sessions: u32) {
    let server = Server::start(Duration::from_secs(3600));
    let client = Client::start(server.address);
    client.open(0..1000, None);
    let before = resident();
    let started = Instant::now();
    client.open(1000..sessions + 1000, None);
    let opened = started.elapsed();
    client.update(1000..sessions + 1000, 4);
    let octets = (resident() - before) as f64 / f64::from(sessions);
    println!(
        "{sessions} open sessions of two rating groups, each with its last four answers: \
         {octets:.0} octets a session, {:.2} GB in all (at most 3 GB for 1,000,000); {:.0} sessions a second",
        resident() as f64 / 1e9,
        f64::from(sessions) / opened.as_secs_f64(),
    );
}

/// Sessions expire as fast as they were opened.
fn expiries() {
    let server = Server::start(Duration::from_secs(u64::from(SECONDS) + 2));
    let client = Client::start(server.address);
    client.open(0..RATE * SECONDS, Some(RATE));
    server.pauses.reset();
    let started = Instant::now();
    while server.ended() < RATE * SECONDS {
        std::thread::sleep(Duration::from_millis(10));
        assert!(started.elapsed() < Duration::from_secs(60), "{} have expired", server.ended());
    }
    println!("{} expiries at {RATE} a second: {} (at most 10 ms)", RATE * SECONDS, server.pauses);
}

/// All sessions are asked to report.
fn re_authorizations() {
    let server = Server::start(Duration::from_secs(3600));
    let client = Client::start(server.address);
    client.open(0..RATE * SECONDS, None);
    server.pauses.reset();
    let started = Instant::now();
    let asking = server.server.clone();
    server.runtime.block_on(async move {
        let mut pace = tokio::time::interval(Duration::from_millis(10));
        let all = stream::iter(0..RATE * SECONDS).chunks((RATE / 100) as usize);
        let all = all.zip(stream::poll_fn(move |cx| pace.poll_tick(cx).map(Some)));
        let asked = all.flat_map(|(sessions, _)| stream::iter(sessions)).map(|session| {
            let asking = asking.clone();
            async move { asking.re_authorize(&client::session_id(session), Scope::Session).await }
        });
        let mut answers = asked.buffer_unordered(10_000);
        while let Some(answer) = answers.next().await {
            answer.unwrap();
        }
    });
    let rate = f64::from(RATE * SECONDS) / started.elapsed().as_secs_f64();
    println!(
        "{} Re-Auth-Requests at {rate:.0} a second: {} (at most 10 ms)",
        RATE * SECONDS,
        server.pauses
    );
}

/// Octets that the process has.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
}
