//! One suite for all stores: in memory, in a folder, in a database; and what each does when its disk, its
//! process or its database fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod books;
mod crashes;
mod outbox;
mod server;
mod sessions;
mod several_nodes;
mod shared;

use diameter_node::session::credit_control::server::conformance::ACCOUNTS;
use diameter_ocs::ledger::{Account, Amount, Bucket, BucketId, Currency, Subscriber, Unit};
use diameter_ocs::store::{Books, EmbeddedStore, Entered, MemoryStore, PostgresStore};
use diameter_session::Timestamp;
use diameter_testkit::postgres::{Durability, Postgres};
use tempfile::TempDir;

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

/// A database of a test's own.
struct Database(Postgres);

impl Database {
    async fn start(durability: Durability) -> Self {
        Self(Postgres::start(durability).await)
    }

    /// Forgets everything, and keeps the tables.
    async fn empty(&self) {
        const TABLES: &str = "ocs_account, ocs_subscriber, ocs_session, ocs_transfer, ocs_trace";
        self.run(&format!("TRUNCATE {TABLES}")).await;
    }

    /// How many octets it has written until now to what it would recover from.
    async fn written(&self) -> u64 {
        self.run("SELECT pg_current_wal_insert_lsn() - '0/0'").await.trim().parse().unwrap()
    }

    /// Runs a statement: what comes back.
    async fn run(&self, statement: &str) -> String {
        let url = self.0.url();
        let mut psql = tokio::process::Command::new("psql");
        let output = psql.args(["-qAt", "-v", "ON_ERROR_STOP=1", "-c", statement, &url]).output();
        let output = output.await.expect("psql comes with PostgreSQL");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

async fn database_store(url: &str) -> PostgresStore {
    PostgresStore::connect(url, 8).await.unwrap()
}

fn folder_store() -> (TempDir, EmbeddedStore) {
    let folder = TempDir::new().unwrap();
    let store = EmbeddedStore::open(folder.path()).unwrap();
    (folder, store)
}

/// The accounts that a store under test has: their money counts what is debited, and another bucket what is
/// reserved.
async fn provision(books: &impl Books) {
    for name in ACCOUNTS {
        let mut account = Account::new(name, Currency::EUR, "standard");
        let bucket = Bucket::allowance(BucketId(1), "reserved", Unit::Octets);
        assert_eq!(account.open_bucket(bucket), BucketId(1));
        assert_eq!(books.insert(account).await.unwrap(), Entered::Done);
        let subscriber = Subscriber { id: name.to_owned(), account: name.to_owned() };
        books.put_subscriber(subscriber).await.unwrap();
    }
}

/// An account with so much money.
async fn account_with(books: &dyn Books, id: &str, money: i32) -> Account {
    let account = Account::new(id, Currency::EUR, "standard");
    let reference = format!("first-{id}");
    let change = account.top_up(BucketId::MAIN, Amount::whole(money), &reference, at(1)).unwrap();
    assert_eq!(books.insert(account).await.unwrap(), Entered::Done);
    assert_eq!(books.change(id, change).await.unwrap(), Entered::Done);
    books.account(id).await.unwrap().unwrap()
}

fn memory_store() -> MemoryStore {
    MemoryStore::new()
}
