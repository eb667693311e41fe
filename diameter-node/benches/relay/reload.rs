//! Whether other routes delay requests.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::{Node, Route};
use hdrhistogram::Histogram;

use crate::load::{self, SERVER};

/// How long answers take at this rate, while the relay gets so many other routes again and again.
pub(crate) fn latency(
    node: &Node,
    address: SocketAddr,
    routes: usize,
    rate: f64,
    time: Duration,
) -> Histogram<u64> {
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let reloads = scope.spawn(|| {
            let mut reloads = 0;
            while !is_over.load(Ordering::Relaxed) {
                node.set_routes((0..routes).map(|number| route(reloads, number))).unwrap();
                reloads += 1;
                thread::sleep(Duration::from_millis(50));
            }
            reloads
        });
        let latencies = load::latency(address, rate, time);
        is_over.store(true, Ordering::Relaxed);
        assert!(reloads.join().unwrap() > 0, "there was no other table");
        latencies
    })
}

/// Other realms in each round, through the server or others that are not there.
fn route(round: usize, number: usize) -> Route {
    let name = |text: String| DiameterIdentity::try_from(text).unwrap();
    let realm = name(format!("realm{number}.round{round}.example"));
    let route = Route::to(realm).application(4);
    match number % 2 {
        0 => route.via(SERVER),
        _ => route.via(name(format!("peer{number}.example"))),
    }
}
