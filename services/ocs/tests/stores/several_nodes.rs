//! Several nodes on one database, which may go away.

use std::sync::Arc;
use std::time::Duration;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, StoredSession,
};
use diameter_ocs::ledger::{Amount, BucketId, Subscriber};
use diameter_ocs::store::{Books, PostgresStore, verify};
use diameter_testkit::postgres::Durability;

use super::{Database, account_with, at, database_store};

/// A request of a session as a node serves it: read, decided, committed, and again when it is in the way of another;
/// what fails is asked again.
async fn request(stores: &[PostgresStore], session_id: &str, number: u8) {
    for attempt in 0.. {
        assert!(attempt < 1000, "it never rests");
        // A client turns to another node when one does not answer.
        let store = &stores[attempt % stores.len()];
        let Ok(read) = store.read(session_id, Some("imsi-1")).await else { continue };
        let state = read.session.as_ref().map_or(0, |it| it.to_octets()[0]);
        if state >= number {
            // It was committed before, and its answer was lost.
            return;
        }
        let reference = format!("{session_id}-{number}");
        let account = read.account.unwrap();
        let change = account.take_out(BucketId::MAIN, Amount::whole(1), &reference, at(1)).unwrap();
        let session = StoredSession {
            state: SessionState::from_octets([number]),
            due: Some(at(1000)),
            client: None,
        };
        let commit = Commit {
            session_id,
            version: read.version,
            session: Some(session),
            changes: vec![change],
        };
        match store.commit(commit).await {
            Ok(Committed::Done) => return,
            Ok(Committed::Conflict) | Err(_) => {
                tokio::time::sleep(Duration::from_millis(1 + attempt as u64 % 7)).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn nodes_that_share_an_account_charge_each_request_once_also_when_the_database_crashes() {
    const SESSIONS: i32 = 6;
    const REQUESTS: u8 = 30;
    let mut database = Database::start(Durability::Synced).await;
    let url = database.0.url();
    let nodes =
        [database_store(&url).await, database_store(&url).await, database_store(&url).await];
    account_with(&nodes[0], "one", 1000).await;
    let subscriber = Subscriber { id: "imsi-1".into(), account: "one".into() };
    nodes[1].put_subscriber(subscriber).await.unwrap();
    let nodes = Arc::new(nodes);
    let sessions = (0..SESSIONS).map(|session| {
        let nodes = nodes.clone();
        tokio::spawn(async move {
            for number in 1..=REQUESTS {
                request(&*nodes, &format!("session-{session}"), number).await;
            }
        })
    });
    let sessions: Vec<_> = sessions.collect();
    for _ in 0..2 {
        tokio::time::sleep(Duration::from_millis(250)).await;
        database.0.crash();
        database.0.run().await;
    }
    for session in sessions {
        session.await.unwrap();
    }
    let account = nodes[2].account("one").await.unwrap().unwrap();
    let charged = SESSIONS * i32::from(REQUESTS);
    assert_eq!(account.money().balance(), Amount::whole(1000 - charged));
    let verified = verify(&nodes[2]).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{verified:?}");
    assert_eq!(verified.transfers, 1 + u64::try_from(charged).unwrap());

    // Each deadline is one node's.
    let due = |node: usize| {
        let nodes = nodes.clone();
        tokio::spawn(async move { nodes[node].due(at(2000), at(3000), 100).await.unwrap() })
    };
    let (first, second, third) = tokio::join!(due(0), due(1), due(2));
    let mut due = [first.unwrap(), second.unwrap(), third.unwrap()].concat();
    due.sort();
    let all: Vec<_> = (0..SESSIONS).map(|it| format!("session-{it}")).collect();
    assert_eq!(due, all);
}
