//! What a store promises, call by call.

use diameter_session::Timestamp;
use diameter_session::credit_control::{Service, Units};

use super::super::charging::Entry;
use super::super::record::SessionState;
use super::super::store::{Commit, Committed, Store, Stored, StoredClient, StoredSession};
use super::{ACCOUNTS, Subject, Totals};

const SESSION: &str = "pgw1.example.net;1;1";
const OTHER: &str = "pgw1.example.net;1;2";

type Version<T> = <<T as Subject>::Store as Store>::Version;
type Account<T> = <<T as Subject>::Store as Store>::Account;

fn session(octets: &[u8], due: Option<u64>) -> StoredSession {
    let state = SessionState::from_octets(octets);
    StoredSession { state, due: due.map(Timestamp::from_secs), client: None }
}

async fn read<T: Subject>(
    store: &T::Store,
    id: &str,
    account: Option<&str>,
) -> Stored<Account<T>, Version<T>> {
    store.read(id, account).await.expect("a session can be read")
}

async fn commit<T: Subject>(
    store: &T::Store,
    session_id: &str,
    version: Version<T>,
    session: Option<StoredSession>,
    reserved: u64,
) -> Committed {
    let entry = Entry::Reserve(Service::SESSION, Units::octets(reserved));
    let changes = if reserved == 0 { Vec::new() } else { vec![T::change(&entry)] };
    let commit = Commit { session_id, version, session, changes };
    store.commit(commit).await.expect("a session can be committed")
}

/// Reads and commits.
async fn put<T: Subject>(store: &T::Store, id: &str, session: Option<StoredSession>, units: u64) {
    let Stored { version, .. } = read::<T>(store, id, Some(ACCOUNTS[0])).await;
    assert_eq!(commit::<T>(store, id, version, session, units).await, Committed::Done);
}

async fn reserved<T: Subject>(store: &T::Store, account: &str) -> i64 {
    let stored = read::<T>(store, "no session", Some(account)).await;
    let Totals { debited, reserved } = T::totals(&stored.account.expect("there is the account"));
    assert_eq!(debited, 0);
    reserved
}

pub(super) async fn session_and_account_change_together<T: Subject>(subject: &mut T) {
    let store = subject.open().await;
    let none = read::<T>(&store, SESSION, Some("nobody")).await;
    assert!(none.session.is_none() && none.account.is_none(), "there is nothing yet");
    assert!(read::<T>(&store, SESSION, None).await.account.is_none(), "no account is named");
    put::<T>(&store, SESSION, Some(session(&[1, 2, 3], None)), 5).await;
    drop(store);

    let store = subject.open().await;
    // A session keeps the account that it began with.
    for account in [None, Some(ACCOUNTS[1])] {
        let stored = read::<T>(&store, SESSION, account).await;
        let session = stored.session.expect("the session as committed");
        assert_eq!(*session.to_octets(), [1, 2, 3]);
        let account = stored.account.expect("the account of the session");
        assert_eq!(T::totals(&account), Totals { debited: 0, reserved: 5 });
    }
    // A session without an account can be kept as well, and one can be forgotten.
    let none = read::<T>(&store, OTHER, Some("nobody")).await;
    let done = commit::<T>(&store, OTHER, none.version, Some(session(&[], None)), 0).await;
    assert_eq!(done, Committed::Done);
    let session = read::<T>(&store, OTHER, None).await.session;
    assert_eq!(session, Some(SessionState::from_octets([])));
    put::<T>(&store, SESSION, None, 2).await;
    assert!(read::<T>(&store, SESSION, None).await.session.is_none(), "it is forgotten");
    assert_eq!(reserved::<T>(&store, ACCOUNTS[0]).await, 7);
    assert_eq!(reserved::<T>(&store, ACCOUNTS[1]).await, 0);
}

pub(super) async fn conflicts_change_nothing<T: Subject>(subject: &mut T) {
    let (store, other) = (subject.open().await, subject.open().await);
    // Two begin one session; then two go on with it; then one after it was forgotten.
    for next in [Some(session(&[1], Some(100))), Some(session(&[2], Some(100))), None] {
        let first = read::<T>(&store, SESSION, Some(ACCOUNTS[0])).await;
        let second = read::<T>(&other, SESSION, Some(ACCOUNTS[0])).await;
        let state = next.as_ref().map(|it| it.state.clone());
        let done = commit::<T>(&store, SESSION, first.version, next, 0).await;
        assert_eq!(done, Committed::Done);
        let late = Some(session(&[9], Some(1)));
        let late = commit::<T>(&other, SESSION, second.version, late, 7).await;
        assert_eq!(late, Committed::Conflict, "the session was changed meanwhile");
        assert_eq!(read::<T>(&store, SESSION, None).await.session, state);
    }
    let due = store.due(Timestamp::from_secs(50), Timestamp::from_secs(60), 10).await;
    assert!(due.expect("deadlines can be read").is_empty(), "nor was the deadline");
    assert_eq!(reserved::<T>(&store, ACCOUNTS[0]).await, 0, "nor the account");

    // Two sessions of one account; those of another one are in nobody's way.
    let mine = read::<T>(&store, SESSION, Some(ACCOUNTS[0])).await;
    let yours = read::<T>(&store, OTHER, Some(ACCOUNTS[1])).await;
    let late = read::<T>(&other, "a third one", Some(ACCOUNTS[0])).await;
    let begun = || Some(session(&[1], None));
    assert_eq!(commit::<T>(&store, SESSION, mine.version, begun(), 1).await, Committed::Done);
    assert_eq!(commit::<T>(&store, OTHER, yours.version, begun(), 1).await, Committed::Done);
    let late = commit::<T>(&other, "a third one", late.version, begun(), 1).await;
    assert_eq!(late, Committed::Conflict, "the account was changed meanwhile");
    assert!(read::<T>(&store, "a third one", None).await.session.is_none());
    assert_eq!(reserved::<T>(&store, ACCOUNTS[0]).await, 1);
}

pub(super) async fn deadlines_are_leased<T: Subject>(subject: &mut T) {
    let (store, other) = (subject.open().await, subject.open().await);
    for (id, due) in [("a", Some(10)), ("b", Some(11)), ("c", Some(90)), ("d", None)] {
        put::<T>(&store, id, Some(session(&[], due)), 0).await;
    }
    let due = async |store: &T::Store, now, leased_until, most| {
        let (now, until) = (Timestamp::from_secs(now), Timestamp::from_secs(leased_until));
        let mut due = store.due(now, until, most).await.expect("deadlines can be read");
        due.sort();
        due
    };
    assert!(due(&store, 9, 30, 10).await.is_empty());
    assert_eq!(due(&store, 10, 30, 10).await, ["a"], "a deadline comes in its second");
    assert_eq!(due(&other, 11, 31, 10).await, ["b"], "the first one is leased to another node");
    assert!(due(&other, 29, 40, 10).await.is_empty());
    // Who has the lease may have died.
    assert_eq!(due(&other, 31, 50, 1).await.len(), 1, "no more than are asked for");
    assert_eq!(due(&store, 31, 50, 10).await.len(), 1);
    // A commit ends the lease, and says when the next deadline comes.
    put::<T>(&store, "a", Some(session(&[], Some(40))), 0).await;
    put::<T>(&store, "b", None, 0).await;
    assert_eq!(due(&other, 40, 60, 10).await, ["a"]);
    put::<T>(&store, "a", Some(session(&[], None)), 0).await;
    assert_eq!(due(&other, 1000, 2000, 10).await, ["c"]);
}

pub(super) async fn sessions_are_found_by_client<T: Subject>(subject: &mut T) {
    let (store, other) = (subject.open().await, subject.open().await);
    let of = |host: &str, state_id| {
        let client = Some(StoredClient { host: host.into(), state_id });
        Some(StoredSession { client, ..session(&[], None) })
    };
    for (id, host, state_id) in [
        ("a", "pgw1.example.net", 7),
        ("b", "pgw1.example.net", 8),
        ("c", "pgw1.example.net", 9),
        ("d", "pgw1.example.networks", 1),
        ("e", "pgw0.example.net", 1),
    ] {
        put::<T>(&store, id, of(host, state_id), 0).await;
    }
    put::<T>(&store, "f", Some(session(&[], None)), 0).await;
    let before = async |state_id, most| {
        let found = other.begun_before("pgw1.example.net", state_id, most).await;
        let mut found = found.expect("sessions can be found");
        found.sort();
        found
    };
    assert!(before(7, 10).await.is_empty());
    assert_eq!(before(9, 10).await, ["a", "b"]);
    assert_eq!(before(u32::MAX, 10).await, ["a", "b", "c"]);
    assert_eq!(before(u32::MAX, 2).await.len(), 2, "no more than are asked for");
    // One that is over, and one that is forgotten, is nobody's.
    put::<T>(&store, "a", Some(session(&[], None)), 0).await;
    put::<T>(&store, "b", None, 0).await;
    assert_eq!(before(u32::MAX, 10).await, ["c"]);
}
