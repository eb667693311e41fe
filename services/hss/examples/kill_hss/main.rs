//! Two home subscriber servers on one PostgreSQL database that are killed again and again under load:
//! `kill_hss REQUESTS KILLS`.
//!
//! It runs as processes. Two servers share the database; this one has an MME at each, asks for vectors of a few
//! subscribers, all at once and at both, kills one of the servers and starts it again, and writes down each sequence
//! number that it was given. None may come twice, and none may be above what the database says was given out: those
//! in between were taken by a server that was killed before it could answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "whatever fails has to end it"
)]

mod client;
mod server;

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use diameter_hss::server::Store;
use diameter_testkit::free_port;
use diameter_testkit::postgres::{Durability, Postgres};
use tokio::sync::watch;

use client::Given;
use server::SUBSCRIBERS;

#[tokio::main]
async fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [serve, url, number, port] = &arguments[..]
        && serve == "serve"
    {
        return server::serve(url, number.parse().unwrap(), port.parse().unwrap()).await;
    }
    let number = |index: usize, default: u64| {
        arguments.get(index).map_or(default, |it| it.parse().expect("kill_hss REQUESTS KILLS"))
    };
    run(number(0, 5_000), number(1, 6)).await;
}

async fn run(requests: u64, kills: u64) {
    let database = Postgres::start(Durability::Synced).await;
    let url = database.url();
    let store = server::store(&url).await;
    server::provision(&store).await;
    let ports = [free_port(), free_port()];
    let start = |number: usize| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["serve", &url, &number.to_string(), &ports[number].to_string()]);
        Killed(command.stdin(Stdio::null()).spawn().unwrap())
    };
    let mut servers = [start(0), start(1)];
    let begun = Instant::now();
    let given = Arc::new(Given::new(requests));
    let (to, nodes): (Vec<_>, Vec<_>) = [
        watch::channel(client::connect(0, ports[0]).await),
        watch::channel(client::connect(1, ports[1]).await),
    ]
    .into_iter()
    .unzip();
    let asking = tokio::spawn(client::run(nodes, given.clone()));
    for kill in 1..=kills {
        // Evenly over all requests.
        let at = requests * kill / (kills + 1);
        while given.answered.load(Ordering::Relaxed) < at && !asking.is_finished() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let number = usize::try_from(kill % 2).unwrap();
        servers[number].kill();
        servers[number] = start(number);
        to[number].send_replace(client::connect(number, ports[number]).await);
    }
    asking.await.unwrap();
    let time = begun.elapsed();
    servers.iter_mut().for_each(Killed::kill);

    let mut lost = 0;
    for number in 0..SUBSCRIBERS {
        let record = store.get(&server::imsi(number)).await.unwrap().unwrap();
        lost += given.compare(number, record.sequence.seq());
    }
    let answered = given.answered.load(Ordering::Relaxed);
    println!(
        "{answered} requests, {} without an answer, {kills} kills: {} numbers were given once each, and {lost} taken \
         without an answer ({:.0} requests a second)",
        given.unanswered.load(Ordering::Relaxed),
        given.count(),
        answered as f64 / time.as_secs_f64(),
    );
}

/// A process that ends as nobody wants it.
struct Killed(Child);

impl Killed {
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Killed {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
    }
}
