//! Sessions that have the same key, sessions with very many requests, and sessions that begin anew.

use diameter_platform::storage::SimulatedDisk;

use super::*;
use crate::session::Session;
use crate::store::{Reception, Version};

/// Every session has the same key.
fn same_key(_: &str) -> Key {
    Key::LAST
}

fn store(key: fn(&str) -> Key) -> (SimulatedDisk, EmbeddedStore) {
    let disk = SimulatedDisk::new(TABLES);
    let engine = Embedded::on(disk.clone(), &SCHEMA, EmbeddedSettings::default()).unwrap();
    (disk, EmbeddedStore::of(engine, key).unwrap())
}

fn again(disk: &SimulatedDisk, key: fn(&str) -> Key) -> EmbeddedStore {
    let engine = Embedded::on(disk.revive(), &SCHEMA, EmbeddedSettings::default()).unwrap();
    EmbeddedStore::of(engine, key).unwrap()
}

fn record_key(session_id: &str, number: u32) -> RecordKey {
    RecordKey { session_id: session_id.to_owned(), number }
}

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

fn reception(end_to_end_id: u32) -> Reception {
    Reception { end_to_end_id, is_marked: false }
}

/// Takes a request as the function does; its session stays open if it is due.
async fn take(store: &EmbeddedStore, session_id: &str, number: u32, due: Option<u64>) {
    let read = store.read(&record_key(session_id, number)).await.unwrap();
    let mut all = read.received;
    all.push(reception(number));
    let commit = Commit {
        session_id: session_id.to_owned(),
        version: read.version,
        session: due.map(|due| (Session::default(), at(due))),
        received: Some((number, all)),
        closed: Vec::new(),
    };
    assert_eq!(store.commit(vec![commit]).await.unwrap(), [Committed::Done]);
}

async fn received(store: &EmbeddedStore, session_id: &str, number: u32) -> Vec<Reception> {
    store.read(&record_key(session_id, number)).await.unwrap().received
}

fn ids(open: Vec<Open>) -> Vec<String> {
    open.into_iter().map(|it| it.session_id).collect()
}

#[tokio::test]
async fn sessions_that_have_the_same_key_are_kept_apart() {
    let (disk, store) = store(same_key);
    for (session, due) in [("b", 20), ("a", 10), ("c", 20)] {
        take(&store, session, 0, Some(due)).await;
    }
    take(&store, "a", 1, Some(15)).await;
    take(&store, "c", 1, None).await;
    take(&store, "d", 7, None).await;
    for store in [store, again(&disk, same_key)] {
        assert_eq!(ids(store.sessions(None, 9).await.unwrap()), ["a", "b"]);
        assert_eq!(ids(store.sessions(Some("a"), 9).await.unwrap()), ["b"]);
        assert_eq!(ids(store.due(at(12), None, 9).await.unwrap()), ["a"]);
        assert_eq!(ids(store.due(at(20), None, 9).await.unwrap()), ["a", "b"]);
        let counts = [("a", [1, 1]), ("b", [1, 0]), ("c", [1, 1]), ("d", [0, 0]), ("e", [0, 0])];
        for (session, counts) in counts {
            for (number, count) in (0..).zip(counts) {
                let received = received(&store, session, number).await;
                assert_eq!(received.len(), count, "{session} {number}");
            }
        }
        assert_eq!(received(&store, "d", 7).await, [reception(7)]);
    }
    // What was read of the others comes with each of them, and stays.
    let store = again(&disk, same_key);
    let due = store.due(at(20), None, 1).await.unwrap();
    let Open { session_id, version, .. } = due.into_iter().next().unwrap();
    let commit = Commit { session_id, version, session: None, received: None, closed: vec![] };
    assert_eq!(store.commit(vec![commit]).await.unwrap(), [Committed::Done]);
    assert_eq!(ids(store.sessions(None, 9).await.unwrap()), ["b"]);
    assert_eq!(received(&store, "a", 1).await.len(), 1);
}

#[tokio::test]
async fn of_very_many_requests_of_a_session_each_is_found() {
    let (disk, store) = store(Key::of);
    let all_are_found = async |store: &EmbeddedStore, from: u32, to: u32| {
        for number in from..to {
            assert_eq!(received(store, "a", number).await, [reception(number)], "{number}");
        }
        assert_eq!(received(store, "a", to).await, []);
    };
    for number in 0..100 {
        take(&store, "a", number, Some(10)).await;
    }
    all_are_found(&store, 0, 100).await;
    take(&store, "a", 100, None).await;
    all_are_found(&again(&disk, Key::of), 0, 101).await;
    // It begins anew, and ends again; then each request is a record of its own.
    let store = again(&disk, Key::of);
    for (number, due) in (101..190).zip([Some(30); 9].into_iter().chain([None; 80])) {
        all_are_found(&store, 95, number).await;
        take(&store, "a", number, due).await;
    }
    all_are_found(&again(&disk, Key::of), 0, 190).await;
}

#[tokio::test]
async fn a_request_of_a_closed_session_is_known_for_two_windows() {
    let (disk, store) = store(Key::of);
    for number in 0..40 {
        take(&store, "a", number, Some(10)).await;
    }
    take(&store, "a", 40, None).await;
    store.next_window().await.unwrap();
    take(&store, "a", 41, None).await;
    let store = again(&disk, Key::of);
    for number in [0, 39, 40, 41] {
        assert_eq!(received(&store, "a", number).await, [reception(number)], "{number}");
    }
    store.next_window().await.unwrap();
    for (number, count) in [(0, 0), (39, 0), (40, 0), (41, 1)] {
        assert_eq!(received(&store, "a", number).await.len(), count, "{number}");
    }
    let rest = store.engine.page(RECEIVED, Bound::Unbounded, Bound::Unbounded, 9).unwrap();
    assert_eq!(rest.len(), 1);
}

#[tokio::test]
async fn a_session_that_never_came_to_be_is_not_due_and_not_counted() {
    use diameter_platform::storage::Fault;

    let (disk, store) = store(Key::of);
    disk.plan([Fault::Fail]);
    let opened = |version| Commit {
        session_id: "a".into(),
        version,
        session: Some((Session::default(), at(10))),
        received: None,
        closed: vec![],
    };
    store.commit(vec![opened(Version::default())]).await.unwrap_err();
    let mut attempts = 0;
    while store.append_audit("works".into()).await.is_err() {
        attempts += 1;
        assert!(attempts < 200);
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(store.counts().await.unwrap().open, 1, "it may be there");
    assert_eq!(ids(store.due(at(9), None, 1).await.unwrap()), [""; 0]);
    assert_eq!(store.counts().await.unwrap().open, 0);
    // Nobody has changed it since.
    let version = store.read(&record_key("a", 0)).await.unwrap().version;
    let committed = store.commit(vec![opened(version)]).await.unwrap();
    assert_eq!((committed, store.counts().await.unwrap().open), (vec![Committed::Done], 1));
}

#[tokio::test]
async fn a_session_whose_end_nobody_waited_for_is_not_counted() {
    use std::time::Duration;

    use diameter_platform::storage::Fault;

    let (disk, store) = store(Key::of);
    take(&store, "a", 0, Some(10)).await;
    let version = store.read(&record_key("a", 0)).await.unwrap().version;
    let commit =
        Commit { session_id: "a".into(), version, session: None, received: None, closed: vec![] };
    disk.plan([Fault::Slow(Duration::from_millis(100))]);
    let (ending, before) = (store.clone(), disk.writes());
    let ending = tokio::spawn(async move { ending.commit(vec![commit]).await });
    while disk.writes() == before {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    ending.abort();
    let mut attempts = 0;
    while store.counts().await.unwrap().open > 0 {
        assert_eq!(ids(store.due(at(9), None, 1).await.unwrap()), [""; 0]);
        attempts += 1;
        assert!(attempts < 200);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(store.read(&record_key("a", 0)).await.unwrap().session, None);
}

#[test]
fn a_store_with_the_tables_of_before_is_refused() {
    let disk = SimulatedDisk::new(TABLES);
    let before = Schema { migrations: &[], ..SCHEMA };
    drop(Embedded::on(disk.clone(), &before, EmbeddedSettings::default()).unwrap());
    let refused = EmbeddedStore::on(disk.revive(), EmbeddedSettings::default()).unwrap_err();
    let said = refused.to_string();
    assert!(said.contains("version 1") && said.contains("begin with an empty folder"), "{said}");
}
