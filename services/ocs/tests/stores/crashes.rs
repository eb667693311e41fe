//! A process that dies at each point of a commit, and a disk that fails for a while.

use std::time::Duration;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, StoredSession,
};
use diameter_ocs::ledger::{Account, Amount, BucketId};
use diameter_ocs::store::{Books, EmbeddedStore, verify};
use diameter_platform::storage::{EmbeddedSettings, Fault, SimulatedDisk};

use super::{account_with, at};

fn open(disk: &SimulatedDisk) -> EmbeddedStore {
    EmbeddedStore::on(disk.clone(), EmbeddedSettings::default()).unwrap()
}

/// Commits a state of a session, and takes a unit of money.
async fn commit(store: &EmbeddedStore, number: u8) -> Result<Committed, String> {
    let read = store.read("s", Some("imsi-1")).await.map_err(|it| it.to_string())?;
    let account = read.account.unwrap();
    let reference = format!("request-{number}");
    let change = account.take_out(BucketId::MAIN, Amount::whole(1), &reference, at(1)).unwrap();
    let session = StoredSession {
        state: SessionState::from_octets([number]),
        due: Some(at(number.into())),
        client: None,
    };
    let commit = Commit {
        session_id: "s",
        version: read.version,
        session: Some(session),
        changes: vec![change],
    };
    store.commit(commit).await.map_err(|it| it.to_string())
}

/// What is left, and which request was the last.
async fn found(store: &EmbeddedStore) -> (Amount, Option<u8>) {
    let read = store.read("s", Some("imsi-1")).await.unwrap();
    let verified = verify(store).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{verified:?}");
    let last = read.session.map(|it| it.to_octets()[0]);
    (read.account.as_ref().map(Account::money).unwrap().balance(), last)
}

async fn provisioned() -> SimulatedDisk {
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let store = open(&disk);
    account_with(&store, "one", 100).await;
    let subscriber =
        diameter_ocs::ledger::Subscriber { id: "imsi-1".into(), account: "one".into() };
    store.put_subscriber(subscriber).await.unwrap();
    disk
}

#[tokio::test]
async fn whoever_comes_after_a_crash_finds_all_of_a_commit_or_nothing() {
    // Each commit is one write, which is done or not done when the process dies.
    for (dies_at, fault) in (1..=3).flat_map(|it| [(it, Fault::Die), (it, Fault::DieAfterwards)]) {
        let disk = provisioned().await;
        let store = open(&disk);
        let mut plan = vec![Fault::None; dies_at - 1];
        plan.push(fault);
        disk.plan(plan);
        let mut told = 0;
        for number in 1..=5 {
            match commit(&store, number).await {
                Ok(done) => {
                    assert_eq!(done, Committed::Done);
                    told = number;
                }
                Err(_) => break,
            }
        }
        assert_eq!(usize::from(told), dies_at - 1, "what failed was not told to be done");
        let store = open(&disk.revive());
        let there = told + u8::from(fault == Fault::DieAfterwards);
        let last = (there > 0).then_some(there);
        assert_eq!(found(&store).await, (Amount::whole(100 - i32::from(there)), last));
        // Who was not answered asks again, and goes on.
        for number in there + 1..=5 {
            assert_eq!(commit(&store, number).await, Ok(Committed::Done));
        }
        assert_eq!(found(&store).await, (Amount::whole(95), Some(5)));
    }
}

#[tokio::test]
async fn a_disk_that_fails_once_or_for_a_while_loses_nothing() {
    let faults = [Fault::Fail, Fault::FailAfterwards, Fault::Full];
    for (fault, times) in faults.into_iter().flat_map(|it| [(it, 1), (it, 3)]) {
        let disk = provisioned().await;
        let store = open(&disk);
        assert_eq!(commit(&store, 1).await, Ok(Committed::Done));
        disk.plan(vec![fault; times]);
        commit(&store, 2).await.unwrap_err();
        let mut attempts = 0;
        while found(&store).await.1 != Some(2) {
            attempts += 1;
            assert!(attempts < 200, "the store does not recover");
            tokio::time::sleep(Duration::from_millis(20)).await;
            // As its client does.
            let _ = commit(&store, 2).await;
        }
        assert_eq!(found(&store).await, (Amount::whole(98), Some(2)), "{fault:?}");
    }
}
