//! Whatever fails, a session is as it was, and its client may come again.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use diameter_node::session::credit_control::server::{
    Commit, Committed, MemoryStore, MemoryVersion, SessionEnd, Store, Stored,
};
use diameter_node::session::credit_control::{ResultCode, Service, Units};
use diameter_session::Timestamp;
use diameter_session::credit_control::RequestType::{Initial, Termination, Update};

use super::ocs::*;
use super::wire::*;
use crate::rig::wait_until;

#[tokio::test]
async fn panic_of_the_application_is_answered_with_5012_and_harms_no_session() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    served.server.charging().tricks.lock().unwrap().push_back(Trick::Panic);
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 5012);
    assert_eq!(served.account(), Account { balance: 10_000, reserved: 1000, debited: 0 });
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 2001);
    assert_eq!(served.account(), Account { balance: 9600, reserved: 1000, debited: 400 });
}

#[tokio::test]
async fn protocol_error_of_the_application_decides_nothing_and_another_code_is_final() {
    let ocs = Ocs::new().trick(Trick::Reject(4010)).trick(Trick::Reject(3004));
    let served = serve(ocs, accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let other = "pgw1.example.net;1;2";
    for _ in 0..2 {
        let refused = pgw.ask(&ccr(other, Initial, 0, &[(10, None)])).await;
        assert_eq!(refused.code(), 4010, "it is refused once for all times");
    }
    assert_eq!(pgw.say(Initial, 0, &[(10, None)]).await.code(), 3004);
    assert_eq!(pgw.say(Initial, 0, &[(10, None)]).await.code(), 2001);
    let ocs = served.server.charging();
    ocs.tricks.lock().unwrap().extend([Trick::Reject(3002), Trick::Reject(4012)]);
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 3002);
    assert_eq!(served.account(), Account { balance: 10_000, reserved: 1000, debited: 0 });
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 4012);
    assert_eq!(served.account(), Account { balance: 9600, reserved: 0, debited: 400 });
    assert_eq!(ocs.ended(), [SessionEnd::Refused(ResultCode(4012))]);
}

/// A store that fails when it is told to.
#[derive(Clone)]
struct Failing {
    store: MemoryStore<Account>,
    next: Arc<Mutex<Vec<Failure>>>,
    failures: Arc<AtomicU32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    Read,
    Commit,
    /// The commit is done, and nobody hears of it.
    Response,
    Conflict,
}

#[derive(Debug, thiserror::Error)]
#[error("the disk is full")]
struct DiskFull;

impl Failing {
    fn new(store: MemoryStore<Account>) -> Self {
        Self { store, next: Arc::default(), failures: Arc::default() }
    }

    fn take(&self, failure: Failure) -> bool {
        let mut next = self.next.lock().unwrap();
        let is_next = next.last() == Some(&failure);
        if is_next {
            next.pop();
            self.failures.fetch_add(1, Ordering::SeqCst);
        }
        is_next
    }
}

impl Store for Failing {
    type Account = Account;
    type Change = Change;
    type Version = MemoryVersion;
    type Error = DiskFull;

    async fn read(
        &self,
        session_id: &str,
        account: Option<&str>,
    ) -> Result<Stored<Account, MemoryVersion>, DiskFull> {
        if self.take(Failure::Read) {
            return Err(DiskFull);
        }
        Ok(self.store.read(session_id, account).await.unwrap())
    }

    async fn commit(
        &self,
        commit: Commit<'_, Change, MemoryVersion>,
    ) -> Result<Committed, DiskFull> {
        if self.take(Failure::Commit) {
            return Err(DiskFull);
        }
        if self.take(Failure::Conflict) {
            return Ok(Committed::Conflict);
        }
        let committed = self.store.commit(commit).await.unwrap();
        if self.take(Failure::Response) { Err(DiskFull) } else { Ok(committed) }
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, DiskFull> {
        Ok(self.store.due(now, leased_until, most).await.unwrap())
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, DiskFull> {
        Ok(self.store.begun_before(client, state_id, most).await.unwrap())
    }
}

#[tokio::test]
async fn store_that_fails_is_a_temporary_error_and_nothing_is_lost() {
    for failure in [Failure::Read, Failure::Commit, Failure::Response] {
        let store = Failing::new(accounts(10_000));
        let served = serve(Ocs::new(), store.clone()).await;
        let mut pgw = Pgw::connect(&served.node).await;
        for (request_type, number, used) in [(Initial, 0, None), (Update, 1, Some(400))] {
            store.next.lock().unwrap().push(failure);
            let request = ccr(SESSION, request_type, number, &[(10, used)]);
            pgw.raw.send(&message(&request, 1, 7 + number, false)).await;
            assert_eq!(pgw.answer().await.code(), 3004);
            pgw.raw.send(&message(&request, 2, 7 + number, true)).await;
            let answered = pgw.answer().await;
            assert_eq!(answered.granted(), [(Service::rating_group(10), Units::octets(1000))]);
        }
        assert_eq!(pgw.say(Termination, 2, &[(10, Some(100))]).await.code(), 2001);
        let account = store.store.account(SUBSCRIBER).unwrap();
        assert_eq!(account, Account { balance: 9500, reserved: 0, debited: 500 });
        assert_eq!(store.failures.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn account_that_changes_while_a_decision_is_made_is_decided_on_again() {
    let store = accounts(10_000);
    let served = serve(Ocs::with_permits(0), store.clone()).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.send(&ccr(SESSION, Initial, 0, &[(10, None)])).await;
    let ocs = served.server.charging();
    wait_until(|| async { ocs.decisions() == 1 }).await;
    store.put(SUBSCRIBER, Account { balance: 300, ..Account::default() });
    ocs.permits.add_permits(2);
    let granted = pgw.answer().await.granted();
    assert_eq!(granted, [(Service::rating_group(10), Units::octets(300))], "what there is now");
    assert_eq!(ocs.decisions(), 2);
    assert_eq!(served.account().reserved, 300);
}

#[tokio::test]
async fn account_that_never_rests_is_a_temporary_error() {
    let store = Failing::new(accounts(10_000));
    let served = serve(Ocs::new(), store.clone()).await;
    let mut pgw = Pgw::connect(&served.node).await;
    store.next.lock().unwrap().extend([Failure::Conflict; 32]);
    assert_eq!(pgw.say(Initial, 0, &[(10, None)]).await.code(), 3004);
    assert_eq!(pgw.say(Initial, 0, &[(10, None)]).await.code(), 2001);
    assert_eq!(store.store.account(SUBSCRIBER).unwrap().reserved, 1000);
}
