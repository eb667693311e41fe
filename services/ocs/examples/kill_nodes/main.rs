//! Three charging systems on one PostgreSQL, of which one after the other is killed under load: `kill_nodes REQUESTS
//! KILLS`.
//!
//! Each runs as a process. The other one is their clients, which are connected to all three and turn to another node
//! when one is lost. They repeat 5 of 100 requests on two connections at once, leave a few sessions without their end,
//! and write down what they were told. In the end, the ledger must be what its transfers say, each account what was
//! told, to the last unit, and no session be left: deadlines were seen to by the nodes that were there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "whatever fails has to end it"
)]

#[path = "../kill_ocs/accounts.rs"]
mod accounts;
mod clients;
mod server;

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use diameter_ocs::ledger::{Amount, Counters};
use diameter_ocs::store::{Books, PostgresStore, verify};
use diameter_testkit::free_port;
use diameter_testkit::postgres::{Durability, Postgres};
use tokio::sync::watch;

use clients::Told;

/// How many nodes there are.
const NODES: usize = 3;

#[tokio::main]
async fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [serve, number, port] = &arguments[..]
        && serve == "serve"
    {
        return server::serve(number, port).await;
    }
    let number = |index: usize, default: u64| {
        arguments.get(index).map_or(default, |it| it.parse().expect("kill_nodes REQUESTS KILLS"))
    };
    run(number(0, 3_000), number(1, 4)).await;
}

async fn run(requests: u64, kills: u64) {
    let database = Postgres::start(Durability::Synced).await;
    let store = PostgresStore::connect(&database.url(), 4).await.unwrap();
    server::provision(&store).await;
    let ports: [u16; NODES] = std::array::from_fn(|_| free_port());
    let start = |node: usize| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("serve").arg(node.to_string()).arg(ports[node].to_string());
        command.env("KILL_NODES_DATABASE", database.url()).stdin(Stdio::null());
        Killed(command.spawn().unwrap())
    };
    let mut nodes: Vec<_> = (0..NODES).map(start).collect();
    let begun = Instant::now();
    let told = Arc::new(Told::new(requests));
    let (clients, receiver) = watch::channel(clients::connect(&ports).await);
    let running = tokio::spawn(clients::run(receiver, told.clone()));
    for kill in 0..kills {
        // Evenly over all requests.
        let at = requests * (kill + 1) / (kills + 1);
        while told.answered.load(Ordering::Relaxed) < at && !running.is_finished() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let node = usize::try_from(kill).unwrap() % NODES;
        nodes[node].0.kill().unwrap();
        // For a while there are two.
        let served = told.answered.load(Ordering::Relaxed) + requests / (kills + 1) / 2;
        while told.answered.load(Ordering::Relaxed) < served && !running.is_finished() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        nodes[node] = start(node);
        // One that has lost its peer waits until three watchdogs are answered (RFC 3539, 3.4); a new one does not.
        let before = clients.borrow().clone();
        before.shutdown(Duration::from_secs(1)).await;
        clients.send_replace(clients::connect(&ports).await);
    }
    running.await.unwrap();
    let time = begun.elapsed();
    // The one that is killed may just see to deadlines: others do when its lease is over.
    nodes.pop();
    let waited = sessions_end(&store).await;
    compare(&store, &told).await;
    let answered = told.answered.load(Ordering::Relaxed);
    println!(
        "{answered} requests, {} of them on two connections at once, {} refused, {} sent again without an answer, \
         {kills} kills: each was charged once ({:.0} requests a second); {} sessions without an end were ended \
         within {waited:.1?}",
        told.repeated.load(Ordering::Relaxed),
        told.refused.load(Ordering::Relaxed),
        told.unanswered.load(Ordering::Relaxed),
        answered as f64 / time.as_secs_f64(),
        told.abandoned.load(Ordering::Relaxed),
    );
}

/// Waits until nothing is left of sessions that were not ended by their clients.
async fn sessions_end(store: &PostgresStore) -> Duration {
    let begun = Instant::now();
    loop {
        let accounts = store.accounts(None, 1000).await.unwrap();
        let open: usize = accounts.iter().map(|it| it.sessions().len()).sum();
        if open == 0 {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "{open} sessions are left");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Finds the ledger equal to what the clients were told.
async fn compare(store: &PostgresStore, told: &Told) {
    let verified = verify(store).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{:?}", verified.mismatches);
    for (number, charged) in told.charged().into_iter().enumerate() {
        let account = store.account(&accounts::account(number)).await.unwrap().unwrap();
        let expected = Counters {
            debits_posted: Amount::new(charged),
            credits_posted: accounts::paid_in(),
            ..Counters::default()
        };
        assert_eq!(account.money().counters(), expected, "account {number}");
    }
}

/// A process that ends as nobody wants it.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        // It may have been killed before.
        let _ = self.0.kill();
        self.0.wait().unwrap();
    }
}
