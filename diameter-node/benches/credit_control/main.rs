//! What sessions cost: an update through a client's session, two nodes and a server's session, against the same
//! typed request and answer between the same nodes without any: `cargo bench -p diameter-node --bench
//! credit_control`. It is the ratio that tells; both are measured in turns, and the best of each counts. One of
//! them alone, for a profiler: `-- plain`, `-- sessions`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod plain;
mod sessions;
#[path = "../connections/throughput.rs"]
mod throughput;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::{Service, Units};
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};
use tokio::runtime::{Builder, Runtime};

use crate::throughput::Throughput;

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const SERVICE: Service = Service::rating_group(10);
const QUOTA: Units = Units::octets(1_000_000);

/// Requests that wait for their answers at any time.
const OUTSTANDING: usize = 64;

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|argument| argument == "--test");
    let (time, turns) = if is_test { (50, 1) } else { (1_000, 10) };
    let time = Duration::from_millis(time);
    let is_named = |name: &str| std::env::args().any(|argument| argument == name);
    for (name, measure) in
        [("plain", plain::measure as fn(_) -> _), ("sessions", sessions::measure)]
    {
        if is_named(name) {
            let Throughput { rate, cost, kernel, waits } = measure(time * turns);
            return println!(
                "{name}: {rate:.0} requests per second, {cost:.1} us of CPU per request, {:.0} of 100 in the kernel, \
                 {waits:.2} waits",
                100.0 * kernel
            );
        }
    }
    let measured = (0..turns).map(|_| (plain::measure(time), sessions::measure(time)));
    let best = |one: (Throughput, Throughput), two: (Throughput, Throughput)| {
        (one.0.best(two.0), one.1.best(two.1))
    };
    let (plain, sessions) = measured.reduce(best).unwrap();
    println!("| | requests per second | us of CPU per request |\n|---|---|---|");
    for (name, it) in [("typed request and answer", plain), ("sessions", sessions)] {
        println!("| {name} | {:.0} | {:.1} |", it.rate, it.cost);
    }
    println!(
        "\nsessions cost {:.2} times as much (at most 1.5 is wanted)",
        sessions.cost / plain.cost
    );
}

/// Two nodes, and the runtimes that they have for themselves.
struct Pair {
    runtime: Runtime,
    client: Node,
    _server: (Runtime, Node),
}

impl Pair {
    fn start(serve: impl FnOnce(NodeBuilder) -> NodeBuilder) -> Self {
        let (server_runtime, runtime) = (multi_thread(), multi_thread());
        let server = serve(Node::builder(OCS, REALM))
            .listen(Tcp, ([127, 0, 0, 1], 0))
            .unknown_peers(UnknownPeers::accept());
        let server = server_runtime.block_on(server.start()).unwrap();
        let address = server.local_addresses()[0].to_string();
        let client = Node::builder(PGW, REALM)
            .sessions::<CreditControlRequest>()
            .peer(PeerSettings::new(OCS).connect(Tcp, address));
        let client = runtime.block_on(async {
            let client = client.start().await.unwrap();
            assert!(client.available(&OCS).await);
            client
        });
        Self { runtime, client, _server: (server_runtime, server) }
    }

    /// Has as many tasks as requests may be outstanding, of which each counts what was answered.
    fn measure<T>(
        &self,
        time: Duration,
        task: impl Fn(Node, usize, Arc<AtomicUsize>, Arc<AtomicBool>) -> T,
    ) -> Throughput
    where
        T: Future<Output = ()> + Send + 'static,
    {
        let (answered, is_over) = (Arc::<AtomicUsize>::default(), Arc::<AtomicBool>::default());
        let start = |number| task(self.client.clone(), number, answered.clone(), is_over.clone());
        let tasks: Vec<_> =
            (0..OUTSTANDING).map(start).map(|task| self.runtime.spawn(task)).collect();
        let count = || answered.load(Ordering::Relaxed);
        while count() < 2 * OUTSTANDING {
            thread::sleep(Duration::from_millis(1));
        }
        let throughput = Throughput::measure(count, || thread::sleep(time));
        is_over.store(true, Ordering::Relaxed);
        tasks.into_iter().for_each(|task| self.runtime.block_on(task).unwrap());
        throughput
    }
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().enable_all().build().unwrap()
}

/// Each session has an account of its own.
fn subscriber(number: usize) -> SubscriptionId {
    SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data(account(number))
        .build()
}

fn account(number: usize) -> String {
    format!("4917012345{number:02}")
}
