//! What the node asks of a store, by its own suite.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diameter_node::session::credit_control::server::conformance::{self, Subject, Totals};
use diameter_node::session::credit_control::server::{Entry, Store};
use diameter_ocs::ledger::{Account, Amount, BucketId, Cause, Change, Direction, Step, Transfer};
use diameter_ocs::store::{EmbeddedStore, MemoryStore, PostgresStore};
use diameter_testkit::postgres::Durability;
use tempfile::TempDir;

use super::{Database, at, database_store, memory_store, provision};

/// What a test of the node books is no ledger's: each entry is one transfer for good.
fn change(entry: &Entry<'_>) -> Change {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let totals = Totals::of(entry);
    let (bucket, amount) = match totals.debited {
        0 => (BucketId(1), totals.reserved),
        debited => (BucketId::MAIN, debited),
    };
    let direction = if amount < 0 { Direction::Credit } else { Direction::Debit };
    let reference = NUMBER.fetch_add(1, Ordering::Relaxed).to_string();
    let cause = Cause::Administration { reference };
    let id = cause.transfer_id("", bucket, 0);
    let (step, amount) = (Step::Posted, Amount::new(amount.abs()));
    let transfer = Transfer { id, bucket, direction, step, amount, at: at(1), cause };
    Change { transfers: vec![transfer], ..Change::default() }
}

fn totals(account: &Account) -> Totals {
    let used = |bucket| -account.bucket(bucket).unwrap().balance().get();
    Totals { debited: used(BucketId::MAIN), reserved: used(BucketId(1)) }
}

macro_rules! subject {
    ($subject:ty, $store:ty, |$this:ident| $open:expr) => {
        impl Subject for $subject {
            type Store = $store;

            async fn open(&mut self) -> $store {
                let $this = self;
                $open
            }

            fn change(entry: &Entry<'_>) -> <$store as Store>::Change {
                change(entry)
            }

            fn totals(account: &Account) -> Totals {
                totals(account)
            }
        }
    };
}

struct Memory(MemoryStore);
subject!(Memory, MemoryStore, |this| this.0.clone());

/// A folder that is closed and opened again with each process: but two may not have it at once.
struct Folder {
    folder: TempDir,
    open: Option<EmbeddedStore>,
}
subject!(Folder, EmbeddedStore, |this| {
    // Who has it open shares it.
    let store =
        this.open.take().unwrap_or_else(|| EmbeddedStore::open(this.folder.path()).unwrap());
    this.open = Some(store.clone());
    store
});

struct Table(Arc<Database>);
subject!(Table, PostgresStore, |this| database_store(&this.0.0.url()).await);

#[tokio::test]
async fn memory_keeps_what_the_node_asks_for() {
    conformance::run(async || {
        let store = memory_store();
        provision(&store).await;
        Memory(store)
    })
    .await;
}

#[tokio::test]
async fn a_folder_keeps_what_the_node_asks_for() {
    conformance::run(async || {
        // In memory, where there is such a file system: it is about the order of things, not about the disk.
        let place = ["/dev/shm", "/tmp"].into_iter().find(|it| std::path::Path::new(it).is_dir());
        let folder = TempDir::new_in(place.unwrap()).unwrap();
        let store = EmbeddedStore::open(folder.path()).unwrap();
        provision(&store).await;
        Folder { folder, open: Some(store) }
    })
    .await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_keeps_what_the_node_asks_for() {
    let database = Arc::new(Database::start(Durability::NotSynced).await);
    conformance::run(async || {
        let store = database_store(&database.0.url()).await;
        database.empty().await;
        provision(&store).await;
        Table(database.clone())
    })
    .await;
}
