//! The same with nodes: typed requests and answers, everything checked.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use diameter_core::{Answer, Command, DiameterIdentity, Message, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};
use hdrhistogram::Histogram;
use tokio::runtime::{Builder, Runtime};

use crate::latency::{histogram, pace};
use crate::throughput::Throughput;

/// A server, and clients with one connection each.
pub(crate) struct Nodes {
    _server: (Runtime, Node),
    runtime: Runtime,
    clients: Vec<Node>,
    /// What requests are copies of.
    ccr: Arc<CreditControlRequest>,
}

impl Nodes {
    /// Each end has so many threads, or one for each processor.
    pub(crate) fn start(connections: usize, threads: Option<usize>) -> Self {
        let ccr = ccr();
        let ocs = ocs(&ccr);
        let (server_runtime, runtime) = (runtime(threads), runtime(threads));
        let realm = ccr.destination_realm.clone();
        let server = Node::builder(ocs.clone(), realm.clone())
            .handle(grant)
            .unknown_peers(UnknownPeers::accept())
            .listen(Tcp, ([127, 0, 0, 1], 0));
        let server = server_runtime.block_on(server.start()).unwrap();
        let address = server.local_addresses()[0].to_string();

        let connect = async |number: usize| {
            let name = format!("client{number}.example.net");
            let mut peer = PeerSettings::new(ocs.clone()).connect(Tcp, address.clone());
            peer.realm = Some(realm.clone());
            let client = Node::builder(DiameterIdentity::try_from(name).unwrap(), realm.clone())
                .sends::<CreditControlRequest>()
                .peer(peer)
                .start()
                .await
                .unwrap();
            assert!(client.available(&ocs).await);
            client
        };
        let clients = runtime.block_on(async {
            let mut clients = Vec::new();
            for number in 0..connections {
                clients.push(connect(number).await);
            }
            clients
        });
        let ccr = Arc::new(ccr);
        Self { _server: (server_runtime, server), runtime, clients, ccr }
    }

    /// With so many requests outstanding, spread over the connections; measured once all of them are.
    pub(crate) fn throughput(&self, outstanding: usize, time: Duration) -> Throughput {
        let (answered, is_over) =
            (Arc::new(AtomicUsize::default()), Arc::new(AtomicBool::default()));
        let tasks = (0..outstanding).map(|number| {
            let client = self.clients[number % self.clients.len()].clone();
            let ccr = self.ccr.clone();
            let (answered, is_over) = (answered.clone(), is_over.clone());
            self.runtime.spawn(async move {
                while !is_over.load(Ordering::Relaxed) {
                    client.send(CreditControlRequest::clone(&ccr)).await.unwrap();
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            })
        });
        let tasks: Vec<_> = tasks.collect();
        while answered.load(Ordering::Relaxed) < 2 * outstanding {
            thread::sleep(Duration::from_millis(1));
        }
        let count = || answered.load(Ordering::Relaxed);
        let throughput = Throughput::measure(count, || thread::sleep(time));
        is_over.store(true, Ordering::Relaxed);
        for task in tasks {
            self.runtime.block_on(task).unwrap();
        }
        throughput
    }

    /// How long answers take when so many requests per second are sent, whatever becomes of them.
    pub(crate) fn latency(&self, rate: f64, time: Duration) -> Histogram<u64> {
        let latencies = Arc::new(Mutex::new(histogram()));
        let mut tasks = Vec::new();
        pace(rate, time, |count, now| {
            for _ in 0..count {
                let (client, ccr) =
                    (self.clients[0].clone(), CreditControlRequest::clone(&self.ccr));
                let latencies = latencies.clone();
                tasks.push(self.runtime.spawn(async move {
                    client.send(ccr).await.unwrap();
                    let latency = now.elapsed().as_nanos() as u64;
                    latencies.lock().unwrap().saturating_record(latency);
                }));
            }
        });
        for task in tasks {
            self.runtime.block_on(task).unwrap();
        }
        let latencies = latencies.lock().unwrap();
        latencies.clone()
    }
}

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// A runtime of so many threads, or as `#[tokio::main]` makes it.
pub(crate) fn runtime(threads: Option<usize>) -> Runtime {
    let mut builder = Builder::new_multi_thread();
    if let Some(threads) = threads {
        builder.worker_threads(threads);
    }
    builder.enable_all().build().unwrap()
}

/// A request and its answer as octets.
pub(crate) fn octets() -> (Vec<u8>, Vec<u8>) {
    let message = message();
    let request = CreditControlRequest::from_message(&message).unwrap();
    let identity = diameter_core::Identity {
        host: ocs(&request),
        realm: request.destination_realm.clone(),
        state_id: None,
    };
    let answer = request.answer(&identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
    let answer = answer.to_message(message.header()).unwrap();
    (message.as_bytes().to_vec(), answer.as_bytes().to_vec())
}

/// The server that the request is for.
fn ocs(ccr: &CreditControlRequest) -> DiameterIdentity {
    ccr.destination_host.clone().unwrap()
}

fn ccr() -> CreditControlRequest {
    CreditControlRequest::from_message(&message()).unwrap()
}

fn message() -> Message {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/performance/messages/ccr.hex");
    let hex: String = fs::read_to_string(file).unwrap().split_whitespace().collect();
    let octet = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    let octets: Vec<u8> = (0..hex.len()).step_by(2).map(octet).collect();
    Message::parse(octets).unwrap()
}
