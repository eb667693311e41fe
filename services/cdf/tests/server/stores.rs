//! One suite for all stores: in memory, in a folder, on a simulated disk.

use diameter_cdf::record::{Cause, Limits, Maker, Record};
use diameter_cdf::session::Session;
use diameter_cdf::store::{
    Commit, Committed, EmbeddedStore, MemoryStore, Position, Reception, Store, Version,
};
use diameter_platform::storage::{EmbeddedSettings, SimulatedDisk};
use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;

use crate::rig::{START, acr};

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

fn key(session: &str, number: u32) -> RecordKey {
    RecordKey { session_id: session.to_owned(), number }
}

fn record(session: &str) -> Record {
    let message = acr(session, 0, START);
    Record::open(&message, Maker::default(), &Limits::default(), at(1)).unwrap().0
}

fn opened(session: &str, due: u64) -> Commit {
    Commit {
        session_id: session.to_owned(),
        version: Version::default(),
        session: Some((Session { records: vec![record(session)] }, at(due))),
        received: None,
        closed: Vec::new(),
    }
}

fn closed(session: &str) -> Record {
    let mut record = record(session);
    record.close(Cause::Normal, 0, at(2));
    record
}

async fn due(store: &impl Store, now: u64) -> Vec<String> {
    store.due(at(now), None, 10).await.unwrap().into_iter().map(|it| it.session_id).collect()
}

async fn numbers(store: &impl Store, from: u32) -> Vec<u32> {
    let records = store.records(from, 10).await.unwrap();
    records.iter().map(|it| it.closing.unwrap().number).collect()
}

async fn suite(store: impl Store) {
    assert_eq!(store.read(&key("a", 0)).await.unwrap(), Default::default());

    // A session is changed by whoever has read it last.
    let done = [Committed::Done; 3];
    let commits = vec![opened("a", 30), opened("b", 10), opened("c", 20)];
    assert_eq!(store.commit(commits).await.unwrap(), done);
    let read = store.read(&key("a", 0)).await.unwrap();
    assert_eq!(read.session, Some(Session { records: vec![record("a")] }));
    let again = store.commit(vec![opened("a", 1), opened("d", 90)]).await.unwrap();
    assert_eq!(again, [Committed::Conflict, Committed::Done], "each for itself");
    assert_eq!(store.counts().await.unwrap().open, 4);
    let mut ids: Vec<String> = Vec::new();
    loop {
        let page = store.sessions(ids.last().map(|it| &**it), 3).await.unwrap();
        ids.extend(page.iter().map(|it| it.session_id.clone()));
        if page.len() < 3 {
            break;
        }
    }
    ids.sort();
    assert_eq!(ids, ["a", "b", "c", "d"]);

    // Deadlines, also those that were put off and brought forward.
    assert_eq!(due(&store, 25).await, ["b", "c"]);
    let first = store.due(at(25), None, 1).await.unwrap();
    let rest = store.due(at(25), first.last(), 10).await.unwrap();
    assert_eq!(rest.iter().map(|it| &*it.session_id).collect::<Vec<_>>(), ["c"]);
    for (session, at) in [("b", 40), ("a", 5)] {
        let version = store.read(&key(session, 0)).await.unwrap().version;
        let commit = Commit { version, ..opened(session, at) };
        assert_eq!(store.commit(vec![commit]).await.unwrap(), [Committed::Done]);
    }
    assert_eq!(due(&store, 9).await, ["a"]);
    let late = store.due_after(at(50), 10).await.unwrap();
    assert_eq!(late.iter().map(|it| &*it.session_id).collect::<Vec<_>>(), ["d"]);

    // Records are numbered without a gap, in the order of commits.
    let stale = store.read(&key("a", 0)).await.unwrap().version;
    let commit = Commit { version: stale.clone(), ..opened("a", 4) };
    assert_eq!(store.commit(vec![commit]).await.unwrap(), [Committed::Done]);
    assert_eq!(due(&store, 9).await, ["a"]);
    let version = store.read(&key("a", 0)).await.unwrap().version;
    let ends = Commit {
        version,
        session: None,
        closed: vec![closed("a"), closed("a")],
        received: Some((7, vec![Reception { end_to_end_id: 1, is_marked: true }])),
        ..opened("a", 0)
    };
    let stale = Commit { version: stale, ..ends.clone() };
    let committed = store.commit(vec![stale, ends]).await.unwrap();
    assert_eq!(committed, [Committed::Conflict, Committed::Done]);
    let event = Commit { session: None, closed: vec![closed("e")], ..opened("e", 0) };
    assert_eq!(store.commit(vec![event]).await.unwrap(), [Committed::Done]);
    assert_eq!(numbers(&store, 1).await, [1, 2, 3]);
    assert_eq!(numbers(&store, 3).await, [3]);
    let counts = store.counts().await.unwrap();
    assert_eq!((counts.open, counts.next_record), (3, 4));
    assert!(counts.made > at(1_700_000_000));
    assert!(due(&store, 1000).await.iter().all(|it| it != "a"));
    for before in [2, 2, 1] {
        store.forget_records(before).await.unwrap();
        assert_eq!(numbers(&store, 1).await, [2, 3]);
    }
    store.forget_records(3).await.unwrap();
    assert_eq!(numbers(&store, 1).await, [3]);

    // Of two that come at once without a session, the second one is decided on the first.
    let read = store.read(&key("f", 1)).await.unwrap();
    let events = [1, 2].map(|end_to_end_id| Commit {
        version: read.version.clone(),
        session: None,
        received: Some((1, vec![Reception { end_to_end_id, is_marked: false }])),
        ..opened("f", 0)
    });
    for (event, committed) in events.into_iter().zip([Committed::Done, Committed::Conflict]) {
        assert_eq!(store.commit(vec![event]).await.unwrap(), [committed]);
    }
    let received = store.read(&key("f", 1)).await.unwrap().received;
    assert_eq!(received.iter().map(|it| it.end_to_end_id).collect::<Vec<_>>(), [1]);

    // A request is known for this window and the next.
    let received = async || store.read(&key("a", 7)).await.unwrap().received.len();
    store.next_window().await.unwrap();
    assert_eq!(received().await, 1);
    store.next_window().await.unwrap();
    assert_eq!(received().await, 0);

    // Positions and the audit trail.
    assert_eq!(store.position("x").await.unwrap(), Position::default());
    let position = Position { next: 9, next_file: 3, handing_over: Some("file".into()) };
    store.put_position("x", position.clone()).await.unwrap();
    assert_eq!(store.position("x").await.unwrap(), position);
    for line in ["one", "two", "three"] {
        store.append_audit(line.to_owned()).await.unwrap();
    }
    let lines = store.audit(None, 2).await.unwrap();
    assert_eq!(lines.iter().map(|(_, line)| &**line).collect::<Vec<_>>(), ["three", "two"]);
    let before = store.audit(Some(lines[1].0), 2).await.unwrap();
    assert_eq!(before.iter().map(|(_, line)| &**line).collect::<Vec<_>>(), ["one"]);
}

#[tokio::test]
async fn memory_keeps_what_a_store_keeps() {
    suite(MemoryStore::new()).await;
}

#[tokio::test]
async fn a_folder_keeps_what_a_store_keeps() {
    let folder = tempfile::tempdir().unwrap();
    suite(EmbeddedStore::open(folder.path().join("store")).unwrap()).await;
    // Another process finds it.
    let store = EmbeddedStore::open(folder.path().join("store")).unwrap();
    assert_eq!(numbers(&store, 1).await, [3]);
    assert_eq!(store.counts().await.unwrap().open, 3);
    store.backup(&folder.path().join("backup")).await.unwrap();
    let copy = EmbeddedStore::open(folder.path().join("backup")).unwrap();
    assert_eq!(numbers(&copy, 1).await, [3]);
}

#[tokio::test]
async fn a_simulated_disk_keeps_what_a_store_keeps() {
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    suite(EmbeddedStore::on(disk, EmbeddedSettings::default()).unwrap()).await;
}
