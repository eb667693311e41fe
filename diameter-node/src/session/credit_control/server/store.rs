//! Where sessions and accounts are kept.

use std::error::Error;
use std::sync::Arc;

use diameter_session::Timestamp;

use super::record::SessionState;

/// Keeps sessions and accounts, so that both change together.
///
/// Each request is one [`read`](Store::read) and one [`commit`](Store::commit), and nothing is held or locked
/// in between: a decision may take its time. For a database that is one statement each, for an embedded
/// store a lookup and a batch, which it may write together with those of other requests.
///
/// Several nodes may share a store. [`conformance`](super::conformance) tests one.
pub trait Store: Send + Sync + 'static {
    /// What decisions need to know.
    type Account: Send + Sync;
    /// What decisions change.
    type Change: Send + Sync;
    /// Which state of a session and its account was read.
    type Version: Send + Sync;
    /// Why the store fails. Requests are answered with 3004 DIAMETER_TOO_BUSY then, so that clients turn to
    /// another server or come again.
    type Error: Error + Send + Sync + 'static;

    /// Reads a session and the account that it is charged to: the one that it began with, or the one
    /// named here if there is no such session.
    fn read(
        &self,
        session_id: &str,
        account: Option<&str>,
    ) -> impl Future<Output = Result<Stored<Self::Account, Self::Version>, Self::Error>> + Send;

    /// Takes over the session and all changes, if both session and account are still what was read; or
    /// nothing.
    ///
    /// After an error it is open whether they were taken over: the next read tells.
    fn commit(
        &self,
        commit: Commit<'_, Self::Change, Self::Version>,
    ) -> impl Future<Output = Result<Committed, Self::Error>> + Send;

    /// Sessions whose deadline has come, some of them at most. Until `leased_until` no other call returns them,
    /// unless they are committed with a deadline that comes before.
    fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> impl Future<Output = Result<Vec<String>, Self::Error>> + Send;

    /// Open sessions of a client that began under a smaller Origin-State-Id, some of them at most.
    fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> impl Future<Output = Result<Vec<String>, Self::Error>> + Send;
}

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<A, V> {
    /// The session, as it was committed; `None` if there is none.
    pub session: Option<SessionState>,
    /// The account; `None` if there is none.
    pub account: Option<A>,
    /// What a commit has to give back. It names the account, too.
    pub version: V,
}

/// What is to be taken over.
#[derive(Debug)]
pub struct Commit<'a, C, V> {
    /// Session-Id.
    pub session_id: &'a str,
    /// What was read.
    pub version: V,
    /// The session from now on; `None` forgets it.
    pub session: Option<StoredSession>,
    /// What becomes of the account.
    pub changes: Vec<C>,
}

/// A session, as it is kept, and what the store looks up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// The session.
    pub state: SessionState,
    /// When it must be looked at, if nothing happens.
    pub due: Option<Timestamp>,
    /// Whose it is, while it is open, if that client tells when it has lost its sessions.
    pub client: Option<StoredClient>,
}

/// A client, and which of its lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredClient {
    /// Origin-Host, in lower case.
    pub host: Arc<str>,
    /// The Origin-State-Id under which the session began.
    pub state_id: u32,
}

/// What has become of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Committed {
    /// All of it is done.
    Done,
    /// Session or account are not what was read any more: nothing was changed.
    Conflict,
}
