//! What a charging data function costs: sessions of three requests through two nodes, with the store in memory and in a
//! folder, without and with files of records; beside the rate at which the embedded store commits by itself.
//!
//! `cargo bench -p diameter-cdf --bench accounting`; after `--`: `seconds=N` for each row; or
//! `paced=N`, for so many seconds of the one row with a bar for its latency. Tables of the store are merged into files
//! for the first time after some 20 seconds of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod load;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use diameter_cdf::consumer::{ConsumerKind, ConsumerSettings, FolderSettings};
use diameter_cdf::file::{self, Format};
use diameter_cdf::record::{Limits, Maker, Record};
use diameter_cdf::session::{Rules, Session};
use diameter_cdf::store::{Commit, EmbeddedStore, MemoryStore, Store, Version};
use diameter_cdf::{Cdf, CdfSettings};
use diameter_core::{EndToEndId, HopByHopId, Request};
use diameter_platform::storage::{Embedded, EmbeddedSettings, Schema, StorageError, Table};
use diameter_session::Timestamp;
use tempfile::TempDir;

use load::{Measured, OUTSTANDING, multi_thread};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;

fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|it| it == "--test");
    let seconds = argument("seconds").unwrap_or(3);
    let time = if is_test { Duration::from_millis(300) } else { Duration::from_secs(seconds) };

    println!(
        "| | ACR/s | bar | p50 ms | p99 ms | bar | % taken by the host |\n|---|---|---|---|---|---|---|"
    );
    let folder = folder();
    if let Some(seconds) = argument("paced") {
        return paced(folder.path(), Duration::from_secs(seconds));
    }
    print("in memory", "", measure(MemoryStore::new(), Vec::new(), time, None), "");
    let store = || EmbeddedStore::open(folder.path().join("bare")).unwrap();
    let bare = print("in a folder", "", measure(store(), Vec::new(), time, None), "");
    let written = with_files(&folder.path().join("full"), time, None);
    let written = print("in a folder, with files of JSON and BER", "15,000", written, "");
    paced(&folder.path().join("paced"), time);
    println!("| share of the files | {:.0} % | 30 % | | | | |", 100.0 * (1.0 - written / bare));
    timers(if is_test { 1_000 } else { 100_000 }, time);
    println!("| commits of the folder's store alone | {:.0} | | | | | |", commits(time));
}

fn argument(name: &str) -> Option<u64> {
    let value = |it: String| it.strip_prefix(name)?.strip_prefix('=')?.parse().ok();
    std::env::args().find_map(value)
}

/// On a disk, not in memory as `/tmp` may be.
fn folder() -> TempDir {
    let beside = std::env::current_exe().unwrap();
    TempDir::new_in(beside.parent().unwrap()).unwrap()
}

fn paced(folder: &Path, time: Duration) {
    print("the same, 15,000 a second", "", with_files(folder, time, Some(15_000)), "10");
}

fn with_files(folder: &Path, time: Duration, rate: Option<u32>) -> Measured {
    let store = EmbeddedStore::open(folder.join("store")).unwrap();
    let formats = [("json", Format::Json), ("3gpp", Format::Ts32297)];
    let consumers = formats.map(|(name, format)| consumer(name, format, folder));
    measure(store, consumers.to_vec(), time, rate)
}

fn consumer(name: &str, format: Format, folder: &Path) -> ConsumerSettings {
    let folder = FolderSettings {
        folder: folder.join(name),
        open: folder.join(format!("{name}-open")),
        files: file::Settings::new(format, "cdf1.example.net"),
    };
    ConsumerSettings { name: name.to_owned(), kind: ConsumerKind::Folder(folder) }
}

fn measure(
    store: impl Store,
    consumers: Vec<ConsumerSettings>,
    time: Duration,
    rate: Option<u32>,
) -> Measured {
    let runtime = multi_thread();
    let settings = CdfSettings { consumers, ..CdfSettings::default() };
    let cdf = runtime.block_on(Cdf::start(Arc::new(store), settings)).unwrap();
    let measured = load::measure(&runtime, |builder| cdf.serve(builder), time, rate);
    runtime.block_on(cdf.stop());
    measured
}

/// How long it takes to close sessions whose timers end in one second, in a folder, and what 5,000 requests a second
/// are answered in meanwhile.
fn timers(sessions: usize, time: Duration) {
    let (runtime, folder) = (multi_thread(), folder());
    let store = EmbeddedStore::open(folder.path()).unwrap();
    let now = SystemTime::now().into();
    runtime.block_on(async {
        for first in (0..sessions).step_by(1000) {
            let commits = (first..first + 1000).map(|number| open(number, now)).collect();
            store.commit(commits).await.unwrap();
        }
    });
    let rules = Rules { supervision: Duration::from_secs(1), ..Rules::default() };
    let settings = CdfSettings { rules, ..CdfSettings::default() };
    let cdf = runtime.block_on(Cdf::start(Arc::new(store.clone()), settings)).unwrap();
    let begun = Instant::now();
    let closed = runtime.spawn(async move {
        // Those of the load are open for a moment each.
        while store.counts().await.unwrap().open > OUTSTANDING as u64 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        begun.elapsed()
    });
    let measured = load::measure(&runtime, |builder| cdf.serve(builder), time, Some(5_000));
    print("in a folder, while sessions end by their timers", "", measured, "");
    let took = runtime.block_on(closed).unwrap().as_secs_f64() - 1.0;
    println!("| {sessions} sessions end in one second: closed within s | {took:.1} | | | | | |");
    runtime.block_on(cdf.stop());
}

/// An open session that is due.
fn open(number: usize, now: Timestamp) -> Commit {
    let session_id = format!("quiet;{number}");
    let message = load::request(&session_id, 0).to_message(HopByHopId(0), EndToEndId(0)).unwrap();
    let opened = Record::open(&message, Maker::default(), &Limits::default(), now);
    let session = Session { records: vec![opened.unwrap().0] };
    Commit {
        session_id,
        version: Version::default(),
        session: Some((session, now)),
        received: None,
        closed: vec![],
    }
}

/// Prints a row, and returns the rate.
fn print(name: &str, rate_bar: &str, mut measured: Measured, latency_bar: &str) -> f64 {
    let (rate, p50, p99) = (measured.rate, measured.quantile(0.5), measured.quantile(0.99));
    let taken = measured.taken;
    println!(
        "| {name} | {rate:.0} | {rate_bar} | {p50:.1} | {p99:.1} | {latency_bar} | {taken:.1} |"
    );
    rate
}

/// How many changes a second the embedded store takes, as large as those of a request and as many at a time.
fn commits(time: Duration) -> f64 {
    const RECORDS: Table = Table::new("records");
    const SCHEMA: Schema = Schema { name: "bench", tables: &[RECORDS], migrations: &[] };
    let (runtime, folder) = (multi_thread(), folder());
    let store = Embedded::open(folder.path(), &SCHEMA, EmbeddedSettings::default()).unwrap();
    let (done, is_over) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
    let tasks = (0..OUTSTANDING).map(|task| {
        let (store, done, is_over) = (store.clone(), done.clone(), is_over.clone());
        runtime.spawn(async move {
            while !is_over.load(Ordering::Relaxed) {
                let change = store.commit(move |change| {
                    for part in 0..3_u8 {
                        let key = [&task.to_be_bytes()[..], &[part]].concat();
                        change.put(RECORDS, &key, vec![part; 400]);
                    }
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
