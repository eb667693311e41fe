//! Ten thousand routes are taken over while requests pass.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diameter_node::Node;
use diameter_testkit::Address;

use super::support::{ADMINISTRATION, Agent, client, eventually, send, server};

const ROUTES: usize = 10_000;

/// The longest that a reload may hold up a request.
const LIMIT: Duration = Duration::from_millis(20);

fn file(at: Address, servers: [Address; 2], round: usize) -> String {
    let mut text = format!(
        "identity = 'relay.transit.example'\nrealm = 'transit.example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '{}'\ntransport = 'tcp'\n{ADMINISTRATION}",
        at.tcp(),
    );
    for (number, server) in servers.iter().enumerate() {
        text += &format!(
            "[[peer]]\nidentity = 'ocs{number}.home.example'\nrealm = 'home.example'\n\
             address = '{}'\ntransport = 'tcp'\n",
            server.tcp()
        );
    }
    for route in 0..ROUTES {
        // Every route is another one than before.
        text += &format!(
            "[[route]]\nrealm = 'r{route}.n{round}.example'\npeers = ['ocs0.home.example']\n"
        );
    }
    text + &format!("[[route]]\nrealm = 'home.example'\npeers = ['{}']\n", in_turn(round))
}

/// The server that a file leads to.
fn in_turn(round: usize) -> String {
    format!("ocs{}.home.example", round % 2)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reloading_ten_thousand_routes_delays_no_request_by_more_than_twenty_milliseconds() {
    let (at, at0, at1) = (Address::new(), Address::new(), Address::new());
    let _first = server("ocs0.home.example", "home.example", at0, Duration::ZERO).await;
    let _second = server("ocs1.home.example", "home.example", at1, Duration::ZERO).await;
    let agent = Agent::start(&file(at, [at0, at1], 0)).await;
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;
    for server in ["ocs0.home.example", "ocs1.home.example"] {
        eventually(server, || agent.is_open(server)).await;
    }

    // How long requests take on this machine now, when nothing is reloaded; and beyond that while it is.
    // Whatever else the machine does only adds to the times: one round that it does not disturb is enough.
    let mut delays = Vec::new();
    for round in 1..=10 {
        agent.write(&file(at, [at0, at1], round));
        let (usual, ()) = longest(&client, tokio::time::sleep(Duration::from_secs(1))).await;
        let (reloading, difference) = longest(&client, agent.operate("/v1/reload")).await;
        assert!(difference.body.contains("10001 before, 10001 now"), "{difference:?}");
        let answered_by = send(&client, "home.example").await.unwrap();
        assert_eq!(answered_by, in_turn(round), "the new routes are in force");
        delays.push(reloading.saturating_sub(usual));
        if delays.last().is_some_and(|delay| *delay < LIMIT) {
            return;
        }
    }
    panic!("a reload holds requests up: {delays:?}");
}

/// The longest that a request takes while something is done.
async fn longest<T>(client: &Node, work: impl Future<Output = T>) -> (Duration, T) {
    let is_over = Arc::new(AtomicBool::new(false));
    let load = tokio::spawn({
        let (client, is_over) = (client.clone(), is_over.clone());
        async move {
            let (mut longest, mut count) = (Duration::ZERO, 0);
            while !is_over.load(Ordering::Relaxed) {
                let started = Instant::now();
                send(&client, "home.example").await.expect("each request is answered");
                longest = longest.max(started.elapsed());
                count += 1;
            }
            (longest, count)
        }
    });
    let done = work.await;
    is_over.store(true, Ordering::Relaxed);
    let (longest, count) = load.await.unwrap();
    assert!(count > 10, "requests passed meanwhile: {count}");
    (longest, done)
}
