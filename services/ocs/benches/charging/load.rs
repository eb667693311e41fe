//! Two nodes with runtimes of their own, and many sessions at once that each send the next update as soon as
//! the one before it is answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use diameter_messages::gy::*;
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};
use tokio::runtime::Runtime;

use super::multi_thread;

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");

/// Requests that wait for their answers at any time, each of another account.
pub(crate) const OUTSTANDING: usize = 128;

pub(crate) struct Measured {
    rate: f64,
    latencies: Vec<Duration>,
}

impl Measured {
    pub(crate) fn print(mut self, name: &str, rate_bar: &str, latency_bar: &str) {
        let rate = self.rate;
        let (p50, p99) = (quantile(&mut self.latencies, 0.5), quantile(&mut self.latencies, 0.99));
        println!("| {name} | {rate:.0} | {rate_bar} | {p50:.1} | {p99:.1} | {latency_bar} |");
    }
}

/// In ms.
pub(crate) fn quantile(latencies: &mut [Duration], part: f64) -> f64 {
    latencies.sort_unstable();
    let index = (latencies.len() as f64 * part) as usize;
    latencies.get(index).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
}

pub(crate) struct Pair {
    runtime: Runtime,
    client: Node,
    _server: (Runtime, Node),
}

impl Pair {
    pub(crate) fn start(serve: impl FnOnce(NodeBuilder) -> NodeBuilder) -> Self {
        let (server_runtime, runtime) = (multi_thread(), multi_thread());
        let server = serve(Node::builder(OCS, REALM))
            .listen(Tcp, ([127, 0, 0, 1], 0))
            .unknown_peers(UnknownPeers::accept());
        let server = server_runtime.block_on(server.start()).unwrap();
        let address = server.local_addresses()[0].to_string();
        let client = Node::builder(PGW, REALM)
            .sends::<CreditControlRequest>()
            .peer(PeerSettings::new(OCS).connect(Tcp, address));
        let client = runtime.block_on(async {
            let client = client.start().await.unwrap();
            assert!(client.available(&OCS).await);
            client
        });
        Self { runtime, client, _server: (server_runtime, server) }
    }

    pub(crate) fn measure(&self, time: Duration) -> Measured {
        let is_over = Arc::<AtomicBool>::default();
        let is_counted = Arc::<AtomicBool>::default();
        let answered = Arc::<AtomicU64>::default();
        let task = |number| {
            let counters = (answered.clone(), is_counted.clone(), is_over.clone());
            session(self.client.clone(), number, counters)
        };
        let tasks: Vec<_> =
            (0..OUTSTANDING as u64).map(|number| self.runtime.spawn(task(number))).collect();
        // What is loaded and cached at the beginning is not what is asked for.
        while answered.load(Ordering::Relaxed) < 4 * OUTSTANDING as u64 {
            std::thread::sleep(Duration::from_millis(1));
        }
        is_counted.store(true, Ordering::Relaxed);
        let begun = Instant::now();
        std::thread::sleep(time);
        is_counted.store(false, Ordering::Relaxed);
        let time = begun.elapsed();
        is_over.store(true, Ordering::Relaxed);
        let latencies: Vec<_> =
            tasks.into_iter().flat_map(|task| self.runtime.block_on(task).unwrap()).collect();
        Measured { rate: latencies.len() as f64 / time.as_secs_f64(), latencies }
    }

    /// Sends so many updates a second, whether those before are answered or not. Latency counts from the time when
    /// each was to be sent: what waits because others are slow counts, too.
    pub(crate) fn measure_at(&self, rate: u64, sessions: u64, time: Duration) -> Measured {
        self.open(sessions);
        let (client, handle) = (self.client.clone(), self.runtime.handle().clone());
        let sending = self.runtime.spawn(async move {
            let begun = Instant::now();
            let mut asked = Vec::new();
            // A tenth of the time is for what is loaded and cached at the beginning.
            let (warm_up, all) = (
                (rate as f64 * time.as_secs_f64() / 10.0) as u64,
                rate as f64 * time.as_secs_f64(),
            );
            for number in 0..all as u64 {
                let due = begun + Duration::from_secs(number) / rate as u32;
                if due > Instant::now() {
                    tokio::time::sleep_until(due.into()).await;
                }
                let (client, session) = (client.clone(), number % sessions);
                let update = u32::try_from(1 + number / sessions).unwrap();
                let id = session_of_one(session);
                let request = request(&id, session, update, CcRequestType::UPDATE_REQUEST);
                let asking = handle.spawn(async move {
                    let answer = client.send(request).await.unwrap();
                    assert_eq!(answer.multiple_services_credit_control.len(), 1);
                    due.elapsed()
                });
                asked.push((number >= warm_up, asking));
            }
            let mut latencies = Vec::new();
            for (is_counted, asking) in asked {
                let latency = asking.await.unwrap();
                latencies.extend(is_counted.then_some(latency));
            }
            (latencies, begun.elapsed().as_secs_f64(), all)
        });
        let (latencies, seconds, all) = self.runtime.block_on(sending).unwrap();
        Measured { rate: all / seconds, latencies }
    }

    /// Begins sessions that stay open, of these subscribers.
    pub(crate) fn open(&self, subscribers: u64) {
        let opening = (0..OUTSTANDING as u64).map(|first| {
            let client = self.client.clone();
            self.runtime.spawn(async move {
                for number in (first..subscribers).step_by(OUTSTANDING) {
                    let id = session_of_one(number);
                    let request = request(&id, number, 0, CcRequestType::INITIAL_REQUEST);
                    client.send(request).await.unwrap();
                }
            })
        });
        let opening: Vec<_> = opening.collect();
        opening.into_iter().for_each(|it| self.runtime.block_on(it).unwrap());
    }
}

/// A session that goes on until it is over; what its updates took while they counted.
async fn session(
    client: Node,
    number: u64,
    (answered, is_counted, is_over): (Arc<AtomicU64>, Arc<AtomicBool>, Arc<AtomicBool>),
) -> Vec<Duration> {
    let id = format!("{PGW};1;{number}");
    let mut latencies = Vec::new();
    client.send(request(&id, number, 0, CcRequestType::INITIAL_REQUEST)).await.unwrap();
    for update in 1.. {
        if is_over.load(Ordering::Relaxed) {
            break;
        }
        let request = request(&id, number, update, CcRequestType::UPDATE_REQUEST);
        let begun = Instant::now();
        let answer = client.send(request).await.unwrap();
        assert_eq!(answer.multiple_services_credit_control.len(), 1);
        answered.fetch_add(1, Ordering::Relaxed);
        if is_counted.load(Ordering::Relaxed) {
            latencies.push(begun.elapsed());
        }
    }
    latencies
}

fn request(
    id: &str,
    number: u64,
    update: u32,
    request_type: CcRequestType,
) -> CreditControlRequest {
    let service = MultipleServicesCreditControl::builder()
        .rating_group(10)
        .requested_service_unit(RequestedServiceUnit::builder().cc_total_octets(1_000_000));
    let service = match request_type {
        CcRequestType::UPDATE_REQUEST => {
            service.used_service_unit(UsedServiceUnit::builder().cc_total_octets(1_000_000))
        }
        _ => service,
    };
    CreditControlRequest::builder()
        .session_id(id.to_owned())
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(OCS)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(request_type)
        .cc_request_number(update)
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_E164)
                .subscription_id_data(subscriber(number))
                .build(),
        )
        .multiple_services_credit_control(service)
        .build()
}

/// The session that a subscriber keeps open.
fn session_of_one(number: u64) -> String {
    format!("{PGW};2;{number}")
}

/// The MSISDN of a subscriber.
pub(crate) fn subscriber(number: u64) -> String {
    format!("4917{number:08}")
}
