//! What a home subscriber server of this library does in a second, each row beside what it is to do at least: AIRs with
//! one Milenage vector, ULRs, UARs and UDRs through two nodes, from a folder and from memory; subscribers loaded, and
//! what they take on disk and in memory. The vectors alone and the rate at which the folder's store commits by itself are
//! the limits.
//!
//! `cargo bench -p diameter-hss --bench authentication` takes about half a minute. After `--`: `seconds=N` for each
//! row, `subscribers=N` in the folder. Memory is that of the whole process, its MME included.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod load;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_core::coding::PlmnId;
use diameter_hss::authentication::{Algorithm, Amf, Domain, Requester, SequenceState, Vector};
use diameter_hss::bulk::{self, Format, LoadSettings};
use diameter_hss::server::{Directory, Existing, MemoryStore, Server, Store};
use diameter_hss::sh::{ApplicationServer, ApplicationServers, RepositoryData};
use diameter_hss::storage::{EmbeddedStore, Keyring, MasterKey};
use diameter_hss::xml::Element;
use diameter_hss::{
    Access, EpsSubscription, ImplicitSet, ImsSubscription, PublicIdentity, Record, ServiceProfile,
    Subscriber,
};
use diameter_messages::s6a::*;
use diameter_messages::sh::DataReference;
use diameter_platform::storage::{Embedded, EmbeddedSettings, Schema, StorageError, Table};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use load::{Kind, OUTSTANDING, Pair};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|it| it == "--test");
    let time = match is_test {
        true => Duration::from_millis(50),
        false => Duration::from_secs(argument("seconds").unwrap_or(2)),
    };
    let subscribers = argument("subscribers").unwrap_or(if is_test { 1000 } else { 100_000 });
    let subscribers = subscribers.max(OUTSTANDING as u64);

    println!("| | it takes | bar |\n|---|---|---|");
    let folder = folder();
    // What it needs outlives each row, as that of a server does.
    let runtime = multi_thread();
    let store = runtime.block_on(open(folder.path()));
    // 100,000 in 10 s, and a million in 1 GB.
    let (seconds, gigabytes) = (subscribers as f64 / 10_000.0, subscribers as f64 / 1e6);
    let taken = load_from_csv(&runtime, &store, subscribers).as_secs_f64();
    println!("| loading {subscribers} subscribers from CSV | {taken:.1} s | {seconds:.1} s |");
    println!("\n{HEADER}");
    println!("| vectors alone, one thread | {:.0} | | | | | |", vectors(time));
    println!("| commits of the folder's store alone | {:.0} | | | | | |", commits(time));
    rows("from a folder", &S6A, store, subscribers, time);
    let on_disk = size(folder.path()) as f64 / 1e9;
    println!("\n| | it takes | bar |\n|---|---|---|");
    println!("| {subscribers} subscribers on disk | {on_disk:.2} GB | {gigabytes:.2} GB |");
    println!("| memory at most | {:.0} MB | 500 MB |", most_memory() as f64 / 1e6);

    let in_memory = subscribers.min(10_000);
    let store = MemoryStore::new();
    for number in 0..in_memory {
        store.put(Record::new(subscriber(number)));
    }
    println!("\n{HEADER}");
    rows("from memory", &S6A, store, in_memory, time);

    let store = MemoryStore::new();
    let folder = self::folder();
    let in_folder = runtime.block_on(open(folder.path()));
    let with_ims: Vec<_> = (0..in_memory).map(with_settings).collect();
    for record in &with_ims {
        store.put(record.clone());
    }
    let conflicts = runtime.block_on(in_folder.insert(with_ims, Existing::Refuse)).unwrap();
    assert!(conflicts.is_empty());
    rows("from a folder", &IMS, in_folder, in_memory, time);
    rows("from memory", &IMS, store, in_memory, time);
}

/// What is asked, how often a second at least, and within how many ms at half of what is possible.
type Row = (Kind, &'static str, &'static str);

const S6A: [Row; 2] = [(Kind::Air, "10,000", "10"), (Kind::Ulr, "5,000", "none")];
const IMS: [Row; 2] = [(Kind::Uar, "5,000", "none"), (Kind::Udr, "5,000", "none")];

const HEADER: &str = "| | a second | bar | p50 ms | p99 ms | p99 at half load | bar |\n\
                      |---|---|---|---|---|---|---|";

fn rows(name: &str, kinds: &[Row], store: impl Store, subscribers: u64, time: Duration) {
    let server = Server::new(Access::by_realm(), store);
    let application_server = ApplicationServer {
        reads: vec![DataReference::REPOSITORYDATA],
        ..ApplicationServer::new(load::MME)
    };
    let servers = vec![application_server];
    server.set_application_servers(ApplicationServers { servers, ..Default::default() });
    let pair = Pair::start(subscribers, |node| server.serve(node));
    for &(kind, bar, latency_bar) in kinds {
        let full = pair.measure(kind, time, None);
        let half = pair.measure(kind, time, Some(full.rate / 2.0));
        println!(
            "| {kind} {name} | {:.0} | {bar} | {:.1} | {:.1} | {:.1} | {latency_bar} |",
            full.rate,
            full.quantile(0.5),
            full.quantile(0.99),
            half.quantile(0.99),
        );
    }
}

/// On a disk, not in memory as `/tmp` may be.
fn folder() -> TempDir {
    TempDir::new_in(std::env::current_exe().unwrap().parent().unwrap()).unwrap()
}

async fn open(folder: &Path) -> EmbeddedStore {
    let keyring = Keyring::new(MasterKey::new(&[7; 32]));
    EmbeddedStore::open(folder, keyring, EmbeddedSettings::default()).await.unwrap()
}

/// Loads so many subscribers, as the program does it: nothing of a file with a mistake.
fn load_from_csv(runtime: &Runtime, store: &EmbeddedStore, subscribers: u64) -> Duration {
    let file = folder();
    let path = file.path().join("subscribers.csv");
    let mut csv = BufWriter::new(File::create(&path).unwrap());
    writeln!(csv, "imsi,msisdn,k,opc,apns,uplink,downlink,roaming").unwrap();
    for number in 0..subscribers {
        let (imsi, key) = (imsi(number), format!("{number:032x}"));
        let line = format!("{imsi},4917{number:010},{key},{key},internet;ims,50000000,100000000,");
        writeln!(csv, "{line}everywhere").unwrap();
    }
    drop(csv.into_inner().unwrap());
    let open = || Ok(BufReader::new(File::open(&path)?));
    let begun = Instant::now();
    let loaded = runtime.block_on(bulk::load(store, open, LoadSettings::new(Format::Csv)));
    let loaded = loaded.unwrap();
    assert_eq!((loaded.loaded as u64, loaded.wrong), (subscribers, 0), "{:?}", loaded.faults);
    begun.elapsed()
}

/// Octets in a folder.
fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    // A file may go while the store tidies up.
    let entry = |it: fs::DirEntry| match it.metadata() {
        Ok(metadata) if metadata.is_dir() => size(&it.path()),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    };
    entries.map(entry).sum()
}

/// The most memory that this process has had, in octets.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|it| it.parse::<u64>().ok()).unwrap_or_default() * 1024
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

/// One who can register in the IMS.
fn with_ims(number: u64) -> Subscriber {
    let name = format!("{}@ims.example", imsi(number));
    let identity = PublicIdentity::new(format!("sip:{name}"), "basic");
    let mut subscriber = subscriber(number);
    subscriber.ims = Some(ImsSubscription {
        private_identities: vec![name],
        implicit_sets: vec![ImplicitSet { identities: vec![identity], ..ImplicitSet::default() }],
        profiles: vec![ServiceProfile::new("basic")],
        ..ImsSubscription::default()
    });
    subscriber
}

/// The same, who has settings of an application server.
fn with_settings(number: u64) -> Record {
    let mut record = Record::new(with_ims(number));
    record.repository = vec![RepositoryData {
        owner: PublicIdentity::new(format!("sip:{}@ims.example", imsi(number)), "").key(),
        service: load::SERVICE.to_owned(),
        number: 0,
        data: Element::of_text("ServiceData", "x".repeat(load::SETTINGS)).to_string(),
    }];
    record
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
    let folder = folder();
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
