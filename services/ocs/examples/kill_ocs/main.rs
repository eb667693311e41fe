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

mod accounts;
mod clients;
mod server;

use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use diameter_ocs::ledger::{Amount, Counters};
use diameter_ocs::store::{Books, EmbeddedStore, verify};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::watch;

use clients::Told;

#[tokio::main]
async fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [serve, folder] = &arguments[..]
        && serve == "serve"
    {
        return server::serve(folder).await;
    }
    let number = |index: usize, default: u64| {
        arguments.get(index).map_or(default, |it| it.parse().expect("kill_ocs REQUESTS KILLS"))
    };
    run(number(0, 5_000), number(1, 5)).await;
}

async fn run(requests: u64, kills: u64) {
    let folder = TempDir::new().unwrap();
    let mut server = Server::start(folder.path()).await;
    let begun = Instant::now();
    let told = Arc::new(Told::new(requests));
    let (node, nodes) = watch::channel(clients::connect(server.port).await);
    let clients = tokio::spawn(clients::run(nodes, told.clone()));
    for kill in 1..=kills {
        // Evenly over all requests, however long they take.
        server.until_answered(&told, requests * kill / (kills + 1)).await;
        server.kill().await;
        let killed = Instant::now();
        server = Server::start(folder.path()).await;
        node.send_replace(clients::connect(server.port).await);
        eprintln!(
            "kill {kill} of {kills}: {} of {requests} requests are answered after {:.1} s, and it serves again after {:.1} s",
            told.answered.load(Ordering::Relaxed),
            begun.elapsed().as_secs_f64(),
            killed.elapsed().as_secs_f64(),
        );
    }
    server.until_answered(&told, requests).await;
    clients.await.unwrap();
    let time = begun.elapsed();
    // It is not asked to stop, either.
    server.kill().await;
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
        let account = store.account(&accounts::account(number)).await.unwrap().unwrap();
        let expected = Counters {
            debits_posted: Amount::new(charged),
            credits_posted: accounts::paid_in(),
            ..Counters::default()
        };
        assert_eq!(account.money().counters(), expected, "account {number}");
        assert_eq!(account.sessions(), [], "all sessions of account {number} have ended");
    }
}

/// A process that ends as nobody wants it.
struct Server {
    process: Child,
    /// Another one each time: nobody else can have taken it meanwhile.
    port: u16,
}

impl Server {
    async fn start(folder: &Path) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("serve")
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut printed = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = printed.next_line().await.unwrap().expect("the server has not started");
        Self { process, port: port.parse().unwrap() }
    }

    /// Waits until clients have so many answers, as long as there are more and more.
    async fn until_answered(&mut self, told: &Told, wanted: u64) {
        let mut last = (0, Instant::now());
        loop {
            let answered = told.answered.load(Ordering::Relaxed);
            if answered >= wanted {
                return;
            }
            if answered > last.0 {
                last = (answered, Instant::now());
            }
            if let Some(status) = self.process.try_wait().unwrap() {
                panic!("the server ended by itself after {answered} answers: {status}");
            }
            assert!(last.1.elapsed() < PATIENCE, "it does not go on after {answered} answers");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    async fn kill(mut self) {
        self.process.kill().await.unwrap();
    }
}

/// How long nothing may be answered, on the slowest of machines.
const PATIENCE: Duration = Duration::from_secs(120);
