//! A charging system that is killed again and again under load: `kill_ocs REQUESTS KILLS`.
//!
//! It runs as two processes. The server keeps its accounts in a folder; the other one is its clients, which repeat
//! 5 of 100 requests that were answered, send 1 of 100 before the one that should come first, kill the server and
//! start it again, and write down what they were told. In the end, the ledger must be what its transfers say, and
//! each account what was told, to the last unit.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "whatever fails has to end it"
)]

mod clients;
mod server;

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use diameter_ocs::ledger::{Amount, Counters};
use diameter_ocs::store::{Books, EmbeddedStore, verify};
use tempfile::TempDir;
use tokio::sync::watch;

use clients::Told;

#[tokio::main]
async fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [serve, folder, port] = &arguments[..]
        && serve == "serve"
    {
        return server::serve(folder, port.parse().unwrap()).await;
    }
    let number = |index: usize, default: u64| {
        arguments.get(index).map_or(default, |it| it.parse().expect("kill_ocs REQUESTS KILLS"))
    };
    run(number(0, 5_000), number(1, 5)).await;
}

async fn run(requests: u64, kills: u64) {
    let folder = TempDir::new().unwrap();
    let port = free_port();
    let start = || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("serve").arg(folder.path()).arg(port.to_string()).stdin(Stdio::null());
        Killed(command.spawn().unwrap())
    };
    let mut server = start();
    let begun = Instant::now();
    let told = Arc::new(Told::new(requests));
    let (node, nodes) = watch::channel(clients::connect(port).await);
    let clients = tokio::spawn(clients::run(nodes, told.clone()));
    for kill in 1..=kills {
        // Evenly over all requests.
        let at = requests * kill / (kills + 1);
        while told.answered.load(Ordering::Relaxed) < at && !clients.is_finished() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        drop(server);
        server = start();
        node.send_replace(clients::connect(port).await);
    }
    clients.await.unwrap();
    let time = begun.elapsed();
    // It is not asked to stop, either.
    drop(server);
    compare(folder, &told).await;
    let answered = told.answered.load(Ordering::Relaxed);
    println!(
        "{answered} requests and {} repeated ones, {} of them out of order, {} refused, {} sent again without an \
         answer, {kills} kills: each was charged once ({:.0} requests a second)",
        told.repeated.load(Ordering::Relaxed),
        told.reordered.load(Ordering::Relaxed),
        told.refused.load(Ordering::Relaxed),
        told.unanswered.load(Ordering::Relaxed),
        answered as f64 / time.as_secs_f64(),
    );
}

/// Finds the ledger equal to what the clients were told.
async fn compare(folder: TempDir, told: &Told) {
    let store = EmbeddedStore::open(folder.path()).unwrap();
    let verified = verify(&store).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{:?}", verified.mismatches);
    for (number, charged) in told.charged().into_iter().enumerate() {
        let account = store.account(&server::account(number)).await.unwrap().unwrap();
        let expected = Counters {
            debits_posted: Amount::new(charged),
            credits_posted: server::paid_in(),
            ..Counters::default()
        };
        assert_eq!(account.money().counters(), expected, "account {number}");
        assert_eq!(account.sessions(), [], "all sessions of account {number} have ended");
    }
}

/// A process that ends as nobody wants it.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
