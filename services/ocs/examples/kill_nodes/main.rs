//! Three charging systems on one PostgreSQL, of which one after the other is killed under load: `kill_nodes REQUESTS
//! KILLS`; or one of them, behind an agent: `kill_nodes REQUESTS agent`.
//!
//! Each runs as a process. The other one is their clients, which are connected to all three and turn to another node
//! when one is lost. They repeat 5 of 100 requests on two connections at once, leave a few sessions without their end,
//! and write down what they were told. In the end, the ledger must be what its transfers say, each account what was
//! told, to the last unit, and no session be left: deadlines were seen to by the nodes that were there.
//!
//! Behind an agent, clients have one connection, and hear nothing of the node that is killed: the agent sends on to
//! another what it has not answered. In the end, a top-up at a node that has no connection at all reaches the client of an
//! open session by way of a node that is left, and the agent.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "whatever fails has to end it"
)]

#[path = "../kill_ocs/accounts.rs"]
mod accounts;
mod agent;
mod clients;
mod server;

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use diameter_ocs::ledger::{Amount, BucketId, Counters, Direction};
use diameter_ocs::server::Entry;
use diameter_ocs::store::{Books, PostgresStore, verify};
use diameter_testkit::free_port;
use diameter_testkit::postgres::{Durability, Postgres};
use tokio::sync::watch;

use clients::{Session, Told, Way};

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
    match arguments.get(1).map(String::as_str) {
        Some("agent") => run_behind_agent(number(0, 3_000)).await,
        _ => run(number(0, 3_000), number(1, 4)).await,
    }
}

/// The database, what the nodes have in it, and the nodes.
struct System {
    database: Postgres,
    store: PostgresStore,
    ports: [u16; NODES],
    nodes: Vec<Killed>,
}

impl System {
    async fn start() -> Self {
        let database = Postgres::start(Durability::Synced).await;
        let store = PostgresStore::connect(&database.url(), 4).await.unwrap();
        server::provision(&store).await;
        let ports = std::array::from_fn(|_| free_port());
        let mut system = Self { database, store, ports, nodes: Vec::new() };
        system.nodes = (0..NODES).map(|node| system.start_node(node)).collect();
        system
    }

    fn start_node(&self, node: usize) -> Killed {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("serve").arg(node.to_string()).arg(self.ports[node].to_string());
        command.env("KILL_NODES_DATABASE", self.database.url()).stdin(Stdio::null());
        Killed(command.spawn().unwrap())
    }
}

async fn run(requests: u64, kills: u64) {
    let mut system = System::start().await;
    let ports = system.ports;
    let begun = Instant::now();
    let told = Arc::new(Told::new(Way::Direct, requests));
    let (clients, receiver) = watch::channel(clients::connect(&ports).await);
    let running = tokio::spawn(clients::run(receiver, told.clone()));
    for kill in 0..kills {
        // Evenly over all requests.
        let at = requests * (kill + 1) / (kills + 1);
        while told.answered.load(Ordering::Relaxed) < at && !running.is_finished() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let node = usize::try_from(kill).unwrap() % NODES;
        system.nodes[node].0.kill().unwrap();
        // For a while there are two.
        let served = told.answered.load(Ordering::Relaxed) + requests / (kills + 1) / 2;
        while told.answered.load(Ordering::Relaxed) < served && !running.is_finished() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        system.nodes[node] = system.start_node(node);
        // One that has lost its peer waits until three watchdogs are answered (RFC 3539, 3.4); a new one does not.
        let before = clients.borrow().clone();
        before.shutdown(Duration::from_secs(1)).await;
        clients.send_replace(clients::connect(&ports).await);
    }
    running.await.unwrap();
    let time = begun.elapsed();
    // The one that is killed may just see to deadlines: others do when its lease is over.
    system.nodes.pop();
    let waited = sessions_end(&system.store).await;
    compare(&system.store, &told).await;
    report(&told, kills, time, waited);
}

async fn run_behind_agent(requests: u64) {
    let mut system = System::start().await;
    let agent = agent::start(&system.ports).await;
    let begun = Instant::now();
    let told = Arc::new(Told::new(Way::Agent, requests));
    let (client, asked) = agent::client(agent.node().local_addresses()[0]).await;
    let (_clients, nodes) = watch::channel(client);
    let running = tokio::spawn(clients::run(nodes.clone(), told.clone()));
    while told.answered.load(Ordering::Relaxed) < requests / 2 && !running.is_finished() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert!(!running.is_finished(), "there is load");
    system.nodes[0].0.kill().unwrap();
    running.await.unwrap();
    let time = begun.elapsed();
    let waited = sessions_end(&system.store).await;
    compare(&system.store, &told).await;
    report(&told, 1, time, waited);

    let session = Session::begin(&nodes, &told, 0).await;
    let entry = Entry {
        direction: Direction::Credit,
        bucket: BucketId::MAIN,
        amount: Amount::whole(5),
        reference: "voucher-1",
    };
    let elsewhere = server::without_connections(system.store.clone()).await;
    let posted = elsewhere.ocs().post(&accounts::account(0), &entry).await.unwrap();
    assert_eq!(posted.asked.len(), 1);
    let begun = Instant::now();
    while asked.load(Ordering::Relaxed) == 0 {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "the client hears nothing of the top-up"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!(
        "a top-up at a node without connections reached the client after {:.1?}",
        begun.elapsed()
    );
    session.end().await;
    sessions_end(&system.store).await;
    assert_eq!(asked.load(Ordering::Relaxed), 1, "it is asked once");
    let verified = verify(&system.store).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{:?}", verified.mismatches);
}

fn report(told: &Told, kills: u64, time: Duration, waited: Duration) {
    let answered = told.answered.load(Ordering::Relaxed);
    println!(
        "{answered} requests, {} of them twice at once, {} refused, {} sent again without an answer, \
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
