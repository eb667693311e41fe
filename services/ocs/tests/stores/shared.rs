//! An account that very many sessions share.

use std::time::Duration;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, StoredSession,
};
use diameter_ocs::ledger::{
    Account, Amount, Batch, Bucket, BucketId, Change, OpenSession, Subscriber, Unit,
};
use diameter_ocs::rating::Facts;
use diameter_ocs::store::{Books, EmbeddedStore, Entered, verify};
use diameter_platform::storage::{EmbeddedSettings, SimulatedDisk};
use diameter_session::credit_control::Service;
use diameter_testkit::postgres::Durability;
use tokio::task::JoinSet;

use super::{Database, account_with, at, database_store, folder_store, memory_store};

const SERVICE: Service = Service::rating_group(10);

/// Makes what it finds of the account of a session into something else, and commits that; again when others were faster.
async fn commit<S>(store: &S, session_id: &str, make: impl Fn(&Account) -> Change)
where
    S: Store<Account = Account, Change = Change>,
{
    for _ in 0..10_000 {
        let read = store.read(session_id, Some("imsi-1")).await.unwrap();
        let change = make(&read.account.unwrap());
        let state = SessionState::from_octets([1]);
        let session = Some(StoredSession { state, due: None, client: None });
        let commit = Commit { session_id, version: read.version, session, changes: vec![change] };
        if store.commit(commit).await.unwrap() == Committed::Done {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("{session_id} never has its turn");
}

/// An account of a subscriber, with money.
async fn provision(books: &impl Books) {
    account_with(books, "one", 1000).await;
    let subscriber = Subscriber { id: "imsi-1".into(), account: "one".into() };
    books.put_subscriber(subscriber).await.unwrap();
}

/// A session begins, or goes on: it holds something, and no more what it held before.
async fn reserve<S>(store: &S, number: u32, times: u32)
where
    S: Store<Account = Account, Change = Change>,
{
    let id = &format!("session-{number:05}");
    let change = |account: &Account| {
        let mut batch = Batch::new(account, id, Some(times), at(1));
        let held: Vec<_> = account.holds_of(id, SERVICE).map(|it| it.id).collect();
        assert_eq!(held.len(), usize::from(times > 0));
        for pending in held {
            batch.settle(pending, Amount::new(1)).unwrap();
        }
        batch.reserve(SERVICE, BucketId::MAIN, Amount::new(10), at(1000)).unwrap();
        let mut session = account.session(id).cloned().unwrap_or_else(|| OpenSession {
            session_id: id.clone(),
            subscriber: "imsi-1".into(),
            since: at(1),
            facts: Facts::default(),
            services: Vec::new(),
        });
        if session.services.is_empty() {
            session.services.push(diameter_ocs::ledger::OpenService::new(SERVICE));
        }
        session.services[0].meter.used += 1;
        batch.keep_session(session);
        batch.finish()
    };
    commit(store, id, change).await;
}

async fn end<S>(store: &S, number: u32)
where
    S: Store<Account = Account, Change = Change>,
{
    let id = &format!("session-{number:05}");
    let change = |account: &Account| {
        let mut batch = Batch::new(account, id, Some(9), at(1));
        let held: Vec<_> = account.holds_of(id, SERVICE).map(|it| it.id).collect();
        for pending in held {
            batch.settle(pending, Amount::ZERO).unwrap();
        }
        batch.end_session();
        batch.finish()
    };
    commit(store, id, change).await;
}

#[tokio::test]
async fn a_commit_is_no_larger_when_very_many_sessions_share_the_account() {
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let settings = EmbeddedSettings { patience: Duration::from_secs(60), ..Default::default() };
    let store = EmbeddedStore::on(disk.clone(), settings).unwrap();
    provision(&store).await;
    let mut open = 0;
    let mut sizes = Vec::new();
    for sessions in [10, 1000, 3000] {
        for number in open..sessions {
            reserve(&store, number, 0).await;
        }
        open = sessions;
        let before = disk.octets();
        reserve(&store, 5, sessions).await;
        sizes.push(disk.octets() - before);
    }
    assert!(sizes[2] < sizes[0] + 50, "{sizes:?}");

    // Whoever keeps accounts sees all of them.
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!((account.sessions().len(), account.holds().len()), (3000, 3000));
    assert_eq!(account.money().counters().debits_pending, Amount::new(30_000));
    assert_eq!(account.session("session-00005").unwrap().services[0].meter.used, 4);
    assert_eq!(store.open_sessions().await.unwrap(), 3000);
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
    for number in 0..2999 {
        end(&store, number).await;
    }
    assert_eq!(store.open_sessions().await.unwrap(), 1);
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!(account.sessions(), [account.session("session-02999").unwrap().clone()]);
    assert_eq!(account.holds().len(), 1);
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_commit_to_a_database_is_no_larger_when_very_many_sessions_share_the_account() {
    let database = Database::start(Durability::NotSynced).await;
    let store = database_store(&database.0.url()).await;
    provision(&store).await;
    let mut open = 0;
    let mut sizes = Vec::new();
    for sessions in [10, 1000] {
        for number in open..sessions {
            reserve(&store, number, 0).await;
        }
        open = sessions;
        // Among several, what is written beside a commit: pages as they were at a checkpoint.
        let mut size = u64::MAX;
        for times in 0..10 {
            let before = database.written().await;
            reserve(&store, 5, sessions + times).await;
            size = size.min(database.written().await - before);
        }
        sizes.push(size);
    }
    println!("octets of a commit with 10 and with 1000 sessions of its account: {sizes:?}");
    assert!(sizes[1] < sizes[0] + 500, "{sizes:?}");

    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!((account.sessions().len(), account.holds().len()), (1000, 1000));
    assert_eq!(account.money().counters().debits_pending, Amount::new(10_000));
    assert_eq!(account.session("session-00005").unwrap().services[0].meter.used, 21);
    assert_eq!(store.accounts(None, 10).await.unwrap(), [account]);
    assert_eq!(store.open_sessions().await.unwrap(), 1000);
    for number in 1..1000 {
        end(&store, number).await;
    }
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!(account.sessions(), [account.session("session-00000").unwrap().clone()]);
    assert_eq!((account.holds().len(), store.open_sessions().await.unwrap()), (1, 1));
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn an_account_that_was_kept_with_its_sessions_is_set_apart_from_them() {
    let database = Database::start(Durability::NotSynced).await;
    let store = database_store(&database.0.url()).await;
    provision(&store).await;
    for number in 0..3 {
        reserve(&store, number, 0).await;
    }
    // As it was kept before there was a column for them.
    let account = store.account("one").await.unwrap().unwrap();
    let octets = postcard::to_extend(&account, vec![1]).unwrap();
    let hex: String = octets.iter().map(|it| format!("{it:02x}")).collect();
    database.run(&format!(r"UPDATE ocs_account SET content = '\x{hex}'")).await;
    database.run("UPDATE ocs_session SET held = NULL").await;
    assert_eq!(store.account("one").await.unwrap().unwrap(), account);
    reserve(&store, 1, 1).await;
    let now = store.account("one").await.unwrap().unwrap();
    assert_eq!((now.sessions().len(), now.holds().len()), (3, 3));
    assert_eq!(now.session("session-00001").unwrap().services[0].meter.used, 2);
    for number in 0..3 {
        end(&store, number).await;
    }
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!((account.sessions(), account.holds()), (&[][..], &[][..]));
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
}

/// Edits of an account whose sessions change it all the time: each is made, none is lost, and no request is.
async fn edits_get_through<S>(store: S)
where
    S: Store<Account = Account, Change = Change> + Books + Clone,
{
    const SESSIONS: u32 = 12;
    const TIMES: u32 = 15;
    const EDITS: u32 = 10;
    provision(&store).await;
    let mut sessions = JoinSet::new();
    for number in 0..SESSIONS {
        let store = store.clone();
        sessions.spawn(async move {
            for times in 0..TIMES {
                reserve(&store, number, times).await;
            }
        });
    }
    for number in 0..EDITS {
        let edit = move |account: &mut Account| {
            let name = format!("allowance {number}");
            account.open_bucket(Bucket::allowance(BucketId(0), name, Unit::Octets));
        };
        let edited = store.edit("one", None, Box::new(edit)).await.unwrap().unwrap();
        assert_eq!(edited.buckets().last().unwrap().name, format!("allowance {number}"));
        let top_up = edited.top_up(BucketId::MAIN, Amount::new(1), &format!("{number}"), at(2));
        assert_eq!(store.change("one", top_up.unwrap()).await.unwrap(), Entered::Done);
        tokio::task::yield_now().await;
    }
    assert!(!sessions.is_empty(), "there is load");
    sessions.join_all().await;
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!(account.buckets().len(), 1 + EDITS as usize);
    assert_eq!(account.version, u64::from(1 + 2 * EDITS + SESSIONS * TIMES));
    assert_eq!(account.sessions().len(), SESSIONS as usize);
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_get_through_in_memory() {
    edits_get_through(memory_store()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_get_through_in_a_folder() {
    let (_folder, store) = folder_store();
    edits_get_through(store).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn edits_get_through_in_a_database() {
    let database = Database::start(Durability::NotSynced).await;
    edits_get_through(database_store(&database.0.url()).await).await;
}
