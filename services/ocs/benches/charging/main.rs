//! What charging costs: updates of sessions through two nodes, on each of the stores, beside the same through the
//! node's bare example, and beside the rate at which the embedded store commits by itself.
//!
//! `cargo bench -p diameter-ocs --bench charging` takes about half a minute. After `--`: `seconds=N` for each row;
//! `accounts=1000000 sessions=100000` for how much memory those take, and how long a start with them. PostgreSQL is
//! left out where it is not installed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

mod bare;
mod load;
mod size;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::{CreditControlServer, Store};
use diameter_ocs::charging::Charging;
use diameter_ocs::ledger::{Account, Amount, BucketId, Change, Currency, Subscriber};
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, EmbeddedStore, Entered, MemoryStore, PostgresStore};
use diameter_platform::storage::{Embedded, EmbeddedSettings, Schema, StorageError, Table};
use diameter_session::Timestamp;
use diameter_testkit::postgres::{Durability, Postgres};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use load::{Measured, OUTSTANDING, Pair};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;

fn main() {
    if size::is_start() {
        return;
    }
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = std::env::args().any(|it| it == "--test");
    let seconds = argument("seconds").unwrap_or(3);
    let time = if is_test { Duration::from_millis(300) } else { Duration::from_secs(seconds) };

    println!("| | CCR/s | bar | p50 ms | p99 ms | bar |\n|---|---|---|---|---|---|");
    bare::measure(time).print("the node's bare example, in memory", "", "");
    let (measured, _) = ocs(MemoryStore::forgetful(), time);
    measured.print("in memory", "40,000", "");

    let folder = folder();
    let (measured, top_up) = ocs(EmbeddedStore::open(folder.path()).unwrap(), time);
    measured.print("in a folder", "10,000", "");
    println!("| top-ups during that load | | | | {top_up:.1} | |");
    let folder = self::folder();
    let (measured, top_up) = ocs_at(10_000, EmbeddedStore::open(folder.path()).unwrap(), time);
    measured.print("in a folder, 10,000 a second, from when each was to be sent", "10,000", "10");
    println!("| top-ups during that load | | | | {top_up:.1} | 20 |");
    println!("| commits of the folder's store alone | {:.0} | | | | |", commits(time));

    if Path::new("/usr/lib/postgresql").is_dir() {
        let runtime = multi_thread();
        let database = runtime.block_on(Postgres::start(Durability::Synced));
        // Its connections belong to the runtime that made them.
        let store = runtime.block_on(PostgresStore::connect(&database.url(), 16)).unwrap();
        let (measured, top_up) = ocs(store, time);
        measured.print("in PostgreSQL", "3,000", "");
        println!("| top-ups during that load | | | | {top_up:.1} | |");
    }
    let (few, fewer) = if is_test { (200, 20) } else { (20_000, 2_000) };
    let accounts = argument("accounts").unwrap_or(few);
    size::measure(accounts, argument("sessions").unwrap_or(fewer));
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

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().enable_all().build().unwrap()
}

const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "internet"
unit = "octets"
price = "0.01"
per = 1_000_000
"#;

/// Updates through the whole charging system on a store, as many as it takes, and the p99 of top-ups meanwhile, in ms.
fn ocs<S>(store: S, time: Duration) -> (Measured, f64)
where
    S: Store<Account = Account, Change = Change> + Books + Clone,
{
    beside_top_ups(store, OUTSTANDING as u64, |pair| pair.measure(time))
}

/// The same with so many a second, of more sessions.
fn ocs_at<S>(rate: u64, store: S, time: Duration) -> (Measured, f64)
where
    S: Store<Account = Account, Change = Change> + Books + Clone,
{
    const SESSIONS: u64 = 2000;
    beside_top_ups(store, SESSIONS, |pair| pair.measure_at(rate, SESSIONS, time))
}

fn beside_top_ups<S>(
    store: S,
    accounts: u64,
    measure: impl FnOnce(&Pair) -> Measured,
) -> (Measured, f64)
where
    S: Store<Account = Account, Change = Change> + Books + Clone,
{
    let tariffs = Tariffs::parse(TARIFFS, "tariffs.toml").unwrap();
    let provisioning = multi_thread();
    provisioning.block_on(provision(&store, accounts));
    let server =
        CreditControlServer::new(Charging::<CreditControlRequest>::new(tariffs), store.clone());
    let pair = Pair::start(|node| node.credit_control_server(&server));
    let is_over = Arc::<AtomicBool>::default();
    let top_ups = provisioning.spawn(top_up_again_and_again(store, accounts, is_over.clone()));
    let measured = measure(&pair);
    is_over.store(true, Ordering::Relaxed);
    let mut latencies = provisioning.block_on(top_ups).unwrap();
    (measured, load::quantile(&mut latencies, 0.99))
}

/// Accounts with money, each of one subscriber.
async fn provision(books: &(impl Books + Clone), accounts: u64) {
    const AT_ONCE: u64 = 1024;
    let mut all = JoinSet::new();
    for first in 0..AT_ONCE.min(accounts) {
        let books = books.clone();
        all.spawn(async move {
            for number in (first..accounts).step_by(AT_ONCE as usize) {
                provision_one(&books, number).await;
            }
        });
    }
    all.join_all().await;
}

async fn provision_one(books: &impl Books, number: u64) {
    let account = Account::new(number.to_string(), Currency::EUR, "standard");
    let paid_in = Amount::whole(1_000_000_000);
    let top_up = account.top_up(
        BucketId::MAIN,
        paid_in,
        &format!("first {number}"),
        Timestamp::from_secs(1),
    );
    let _: Entered = books.insert(account).await.unwrap();
    let _: Entered = books.change(&number.to_string(), top_up.unwrap()).await.unwrap();
    let id = format!("msisdn-{}", load::subscriber(number));
    books.put_subscriber(Subscriber { id, account: number.to_string() }).await.unwrap();
}

/// One account after the other, as the API does it: read and changed, and again where the store wants it.
async fn top_up_again_and_again(
    books: impl Books,
    accounts: u64,
    is_over: Arc<AtomicBool>,
) -> Vec<Duration> {
    let mut latencies = Vec::new();
    for number in 0_u64.. {
        if is_over.load(Ordering::Relaxed) {
            break;
        }
        let id = (number % accounts).to_string();
        let begun = Instant::now();
        loop {
            let account = books.account(&id).await.unwrap().unwrap();
            let reference = format!("voucher {number}");
            let change = account.top_up(
                BucketId::MAIN,
                Amount::whole(1),
                &reference,
                Timestamp::from_secs(2),
            );
            if books.change(&id, change.unwrap()).await.unwrap() == Entered::Done {
                break;
            }
        }
        latencies.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    latencies
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
                    for part in 0..4_u8 {
                        let key = [&task.to_be_bytes()[..], &[part]].concat();
                        change.put(RECORDS, &key, vec![part; 500]);
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
