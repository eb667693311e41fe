//! Two nodes with runtimes of their own, and many requests that wait for their answers at any time.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::rf::{
    AccountingRecordType, AccountingRequest, PsInformation, ResultCode, ServiceInformation,
};
use diameter_messages::ts32299::TrafficDataVolumes;
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{Instant, Interval, interval_at};

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const CDF: DiameterIdentity = DiameterIdentity::from_static("cdf1.example.net");

/// Requests that wait for their answers at any time, each of another session.
pub(crate) const OUTSTANDING: usize = 128;

pub(crate) fn multi_thread() -> Runtime {
    Builder::new_multi_thread().enable_all().build().unwrap()
}

pub(crate) struct Measured {
    pub(crate) rate: f64,
    latencies: Vec<Duration>,
}

impl Measured {
    /// In ms.
    pub(crate) fn quantile(&mut self, part: f64) -> f64 {
        self.latencies.sort_unstable();
        let index = (self.latencies.len() as f64 * part) as usize;
        self.latencies.get(index).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
    }
}

/// How many requests are answered, and how soon: as many as can be, or so many a second.
pub(crate) fn measure(
    server_runtime: &Runtime,
    serve: impl FnOnce(NodeBuilder) -> NodeBuilder,
    time: Duration,
    rate: Option<u32>,
) -> Measured {
    let builder = Node::builder(CDF, REALM)
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept());
    let server = server_runtime.block_on(serve(builder).start()).unwrap();
    let address = server.local_addresses()[0].to_string();
    let runtime = multi_thread();
    let client = Node::builder(PGW, REALM)
        .sends::<AccountingRequest>()
        .peer(PeerSettings::new(CDF).connect(Tcp, address));
    let client = runtime.block_on(async {
        let client = client.start().await.unwrap();
        assert!(client.available(&CDF).await);
        client
    });
    let is_over = Arc::<AtomicBool>::default();
    let is_counted = Arc::<AtomicBool>::default();
    let answered = Arc::<AtomicU64>::default();
    let tasks: Vec<_> = (0..OUTSTANDING)
        .map(|task| {
            let counters = (answered.clone(), is_counted.clone(), is_over.clone());
            runtime.spawn(sessions(client.clone(), task, rate, counters))
        })
        .collect();
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
        tasks.into_iter().flat_map(|task| runtime.block_on(task).unwrap()).collect();
    runtime.block_on(client.shutdown(Duration::ZERO));
    server_runtime.block_on(server.shutdown(Duration::ZERO));
    Measured { rate: latencies.len() as f64 / time.as_secs_f64(), latencies }
}

/// When a task of all that make so many requests a second sends the next of its own.
fn pace(task: usize, rate: u32) -> Interval {
    let apart = Duration::from_secs(1) * OUTSTANDING as u32 / rate;
    interval_at(Instant::now() + apart * task as u32 / OUTSTANDING as u32, apart)
}

/// One session after the other, of a start, an interim and a stop; what requests took while they counted. One that is
/// sent late has waited already.
async fn sessions(
    client: Node,
    task: usize,
    rate: Option<u32>,
    (answered, is_counted, is_over): (Arc<AtomicU64>, Arc<AtomicBool>, Arc<AtomicBool>),
) -> Vec<Duration> {
    let mut latencies = Vec::new();
    let mut pace = rate.map(|rate| pace(task, rate));
    for session in 0.. {
        let id = format!("{PGW};{task};{session}");
        for number in 0..3 {
            if is_over.load(Ordering::Relaxed) {
                return latencies;
            }
            let request = request(&id, number);
            let begun = match &mut pace {
                Some(pace) => pace.tick().await,
                None => Instant::now(),
            };
            let answer = client.send(request).await.unwrap();
            assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
            answered.fetch_add(1, Ordering::Relaxed);
            if is_counted.load(Ordering::Relaxed) {
                latencies.push(begun.elapsed());
            }
        }
    }
    latencies
}

pub(crate) fn request(id: &str, number: u32) -> AccountingRequest {
    let volumes = TrafficDataVolumes::builder()
        .accounting_input_octets(1_000_000)
        .accounting_output_octets(10_000_000)
        .build();
    let ps = PsInformation::builder()
        .called_station_id("internet")
        .traffic_data_volumes(volumes)
        .build();
    let record_type = [
        AccountingRecordType::START_RECORD,
        AccountingRecordType::INTERIM_RECORD,
        AccountingRecordType::STOP_RECORD,
    ];
    AccountingRequest::builder()
        .session_id(id.to_owned())
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(CDF)
        .accounting_record_type(record_type[number as usize % 3])
        .accounting_record_number(number)
        .service_context_id("32251@3gpp.org")
        .user_name("491700000001")
        .service_information(ServiceInformation::builder().ps_information(ps).build())
        .build()
}
