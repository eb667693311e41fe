//! Servers that are killed and started again, or paused for a while, each on its own: at times all of
//! them are gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::certificates::Certificates;
use crate::server::Server;

/// The servers, and what was done to them.
pub(crate) struct Faults {
    pub(crate) servers: Vec<Server>,
    pub(crate) killed: u32,
    pub(crate) paused: u32,
}

/// Makes faults until it is over; then all servers run.
pub(crate) async fn make(
    servers: Vec<Server>,
    certificates: Certificates,
    is_over: Arc<AtomicBool>,
) -> Faults {
    let mut tasks = JoinSet::new();
    for (server, seed) in servers.into_iter().zip(1..) {
        tasks.spawn(make_for(server, seed, certificates.clone(), is_over.clone()));
    }
    let mut faults = Faults { servers: Vec::new(), killed: 0, paused: 0 };
    for (server, killed, paused) in tasks.join_all().await {
        faults.servers.push(server);
        faults.killed += killed;
        faults.paused += paused;
    }
    faults
}

async fn make_for(
    mut server: Server,
    seed: u64,
    certificates: Certificates,
    is_over: Arc<AtomicBool>,
) -> (Server, u32, u32) {
    let mut random = fastrand::Rng::with_seed(seed);
    let (mut killed, mut paused) = (0, 0);
    while !is_over.load(Ordering::Relaxed) {
        sleep(Duration::from_millis(random.u64(200..6_000))).await;
        if random.u32(..6) == 0 {
            let end = server.end();
            server.kill();
            killed += 1;
            sleep(Duration::from_millis(random.u64(0..500))).await;
            server = Server::start_at(end, &certificates);
        } else {
            server.signal("STOP");
            paused += 1;
            sleep(Duration::from_millis(random.u64(100..2_500))).await;
            server.signal("CONT");
        }
    }
    (server, killed, paused)
}
