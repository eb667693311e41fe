//! An account that very many sessions share.

use std::time::Duration;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, StoredSession,
};
use diameter_ocs::ledger::{Account, Amount, Batch, BucketId, Change, OpenSession, Subscriber};
use diameter_ocs::rating::Facts;
use diameter_ocs::store::{Books, EmbeddedStore, verify};
use diameter_platform::storage::{EmbeddedSettings, SimulatedDisk};
use diameter_session::credit_control::Service;

use super::{account_with, at};

const SERVICE: Service = Service::rating_group(10);

/// Makes what it finds of the account of a session into something else, and commits that.
async fn commit<S>(store: &S, session_id: &str, make: impl FnOnce(&Account) -> Change)
where
    S: Store<Account = Account, Change = Change>,
{
    let read = store.read(session_id, Some("imsi-1")).await.unwrap();
    let change = make(&read.account.unwrap());
    let state = SessionState::from_octets([1]);
    let session = Some(StoredSession { state, due: None, client: None });
    let commit = Commit { session_id, version: read.version, session, changes: vec![change] };
    assert_eq!(store.commit(commit).await.unwrap(), Committed::Done);
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
    account_with(&store, "one", 1000).await;
    let subscriber = Subscriber { id: "imsi-1".into(), account: "one".into() };
    store.put_subscriber(subscriber).await.unwrap();
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
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
    for number in 0..2999 {
        end(&store, number).await;
    }
    let account = store.account("one").await.unwrap().unwrap();
    assert_eq!(account.sessions(), [account.session("session-02999").unwrap().clone()]);
    assert_eq!(account.holds().len(), 1);
    assert_eq!(verify(&store).await.unwrap().mismatches, []);
}
