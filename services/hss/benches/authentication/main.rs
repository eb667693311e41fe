//! What authentication and updates of locations cost: AIRs with one Milenage vector and ULRs through two nodes, beside
//! the vectors alone and the rate at which the embedded store commits by itself.
//!
//! `cargo bench -p diameter-hss --bench authentication` takes about twenty seconds. After `--`: `seconds=N` for each
//! row, `subscribers=N`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod load;

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_core::coding::PlmnId;
use diameter_hss::authentication::{Algorithm, Amf, Domain, Requester, SequenceState, Vector};
use diameter_hss::server::{MemoryStore, Server, Store};
use diameter_hss::{Access, EpsSubscription, Record, Subscriber};
use diameter_messages::s6a::*;
use diameter_platform::storage::{Embedded, EmbeddedSettings, Schema, StorageError, Table};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use load::{Kind, OUTSTANDING, Pair};

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|it| it == "--test");
    let time = match is_test {
        true => Duration::from_millis(50),
        false => Duration::from_secs(argument("seconds").unwrap_or(2)),
    };
    let subscribers = argument("subscribers").unwrap_or(10_000).max(OUTSTANDING as u64);

    println!(
        "| | a second | bar | p50 ms | p99 ms | p99 at half load | bar |\n|---|---|---|---|---|---|---|"
    );
    println!("| vectors alone, one thread | {:.0} | | | | | |", vectors(time));
    println!("| commits of the folder's store alone | {:.0} | | | | | |", commits(time));
    let store = MemoryStore::new();
    for number in 0..subscribers {
        store.put(Record::new(subscriber(number)));
    }
    rows("in memory", store, subscribers, time);
}

fn rows(name: &str, store: impl Store, subscribers: u64, time: Duration) {
    let server = Server::new(Access::by_realm(), store);
    let pair = Pair::start(subscribers, |node| server.serve(node));
    for (kind, bar, latency_bar) in [(Kind::Air, "10,000", "10"), (Kind::Ulr, "5,000", "")] {
        let full = pair.measure(kind, time, None);
        let half = pair.measure(kind, time, Some(full.rate / 2.0));
        println!(
            "| {kind}, {name} | {:.0} | {bar} | {:.1} | {:.1} | {:.1} | {latency_bar} |",
            full.rate,
            full.quantile(0.5),
            full.quantile(0.99),
            half.quantile(0.99),
        );
    }
}

fn argument(name: &str) -> Option<u64> {
    let value = |it: String| it.strip_prefix(name)?.strip_prefix('=')?.parse().ok();
    std::env::args().find_map(value)
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().enable_all().build().unwrap()
}

/// The IMSI of a subscriber.
fn imsi(number: u64) -> String {
    format!("26201{number:010}")
}

fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

fn subscriber(number: u64) -> Subscriber {
    let mut subscriber = Subscriber::new(imsi(number), algorithm());
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    let apn = |id, name: &str| {
        ApnConfiguration::builder()
            .context_identifier(id)
            .pdn_type(PdnType::IPV4V6)
            .service_selection(name.to_owned())
            .eps_subscribed_qos_profile(quality.clone())
            .build()
    };
    let ambr = Ambr::builder()
        .max_requested_bandwidth_ul(50_000_000)
        .max_requested_bandwidth_dl(100_000_000)
        .build();
    subscriber.eps = EpsSubscription::new(vec![apn(1, "internet"), apn(2, "ims")], ambr);
    subscriber
}

/// Vectors for E-UTRAN that one thread makes in a second: six blocks of AES and KASME each.
fn vectors(time: Duration) -> f64 {
    let (algorithm, mut state) = (algorithm(), SequenceState::default());
    let (mme, plmn) =
        (Requester::new(Domain::Eps, "mme1.example.net"), PlmnId::from_static("26201"));
    let (begun, mut made) = (Instant::now(), 0_u128);
    while begun.elapsed() < time {
        for _ in 0..100 {
            made += 1;
            let sqn = state.next(&mme).unwrap();
            let vector = Vector::new(&algorithm, made.to_be_bytes(), sqn, Amf::EUTRAN);
            black_box(vector.kasme(plmn));
        }
    }
    made as f64 / begun.elapsed().as_secs_f64()
}

const STATES: Table = Table::new("states");
const SCHEMA: Schema = Schema { name: "bench", tables: &[STATES], migrations: &[] };

/// What the store commits in a second, each the state of one subscriber.
fn commits(time: Duration) -> f64 {
    // On a disk, not in memory as `/tmp` may be.
    let folder = TempDir::new_in(std::env::current_exe().unwrap().parent().unwrap()).unwrap();
    let store = Embedded::open(folder.path(), &SCHEMA, EmbeddedSettings::default()).unwrap();
    let runtime = multi_thread();
    let (is_over, done) = (Arc::<AtomicBool>::default(), Arc::<AtomicU64>::default());
    let tasks = (0..OUTSTANDING as u64).map(|number| {
        let (store, is_over, done) = (store.clone(), is_over.clone(), done.clone());
        runtime.spawn(async move {
            while !is_over.load(Ordering::Relaxed) {
                let key = number.to_be_bytes();
                let change = store.commit(move |change| {
                    change.put(STATES, &key, vec![7; 200]);
                    Ok::<_, StorageError>(())
                });
                change.await.unwrap();
                done.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    let tasks: Vec<_> = tasks.collect();
    std::thread::sleep(time);
    let rate = done.load(Ordering::Relaxed) as f64 / time.as_secs_f64();
    is_over.store(true, Ordering::Relaxed);
    tasks.into_iter().for_each(|task| runtime.block_on(task).unwrap());
    rate
}
