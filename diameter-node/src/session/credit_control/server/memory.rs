//! A store in memory: for tests, examples, and servers whose sessions may be lost with the process.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diameter_session::Timestamp;

use super::record::SessionState;
use super::store::{Commit, Committed, Store, Stored, StoredClient, StoredSession};

/// Sessions and accounts in memory. Clones are the same store.
///
/// ```
/// use diameter_node::session::credit_control::server::{MemoryAccount, MemoryStore};
///
/// #[derive(Clone)]
/// struct Octets(u64);
///
/// /// A change takes so many octets.
/// impl MemoryAccount for Octets {
///     type Change = u64;
///
///     fn apply(&mut self, change: &u64) {
///         self.0 -= change;
///     }
/// }
///
/// let store = MemoryStore::from_iter([("491701234567", Octets(1_000_000))]);
/// assert_eq!(store.account("491701234567").map(|it| it.0), Some(1_000_000));
/// ```
#[derive(Debug)]
pub struct MemoryStore<A>(Arc<Mutex<Tables<A>>>);

/// An account of a [`MemoryStore`].
pub trait MemoryAccount: Clone + Send + Sync + 'static {
    /// What decisions change.
    type Change: Send + Sync + 'static;

    /// Makes a change.
    fn apply(&mut self, change: &Self::Change);
}

/// Which state of a session and its account was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoryVersion {
    session: u64,
    account: Option<(Arc<str>, u64)>,
}

#[derive(Debug)]
struct Tables<A> {
    accounts: BTreeMap<Arc<str>, Versioned<A>>,
    sessions: BTreeMap<Arc<str>, Session>,
    /// When each session is to be looked at. A deadline that is put off stays here, and is found to be no more
    /// when its time comes: most sessions are heard of long before.
    deadlines: BTreeSet<(Timestamp, Arc<str>)>,
    /// Open sessions, by client and Origin-State-Id.
    clients: BTreeSet<(Arc<str>, u32, Arc<str>)>,
    /// The latest version.
    version: u64,
}

#[derive(Debug)]
struct Versioned<T> {
    value: T,
    version: u64,
}

#[derive(Debug)]
struct Session {
    state: SessionState,
    version: u64,
    account: Option<Arc<str>>,
    due: Option<Timestamp>,
    /// Its time among the deadlines.
    looked_at: Option<Timestamp>,
    client: Option<StoredClient>,
}

impl<A> MemoryStore<A> {
    /// A store of nothing.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(Tables {
            accounts: BTreeMap::new(),
            sessions: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            clients: BTreeSet::new(),
            version: 0,
        })))
    }

    /// Adds an account, or replaces one: decisions that are under way are made again.
    pub fn put(&self, name: &str, account: A) {
        let mut tables = self.lock();
        let version = tables.next_version();
        tables.accounts.insert(name.into(), Versioned { value: account, version });
    }

    /// How many sessions are kept, those that ended a short while ago among them.
    pub fn sessions(&self) -> usize {
        self.lock().sessions.len()
    }

    fn lock(&self) -> MutexGuard<'_, Tables<A>> {
        // What may panic, an account's own code, runs on a copy.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<A: Clone> MemoryStore<A> {
    /// An account as it is now.
    pub fn account(&self, name: &str) -> Option<A> {
        self.lock().accounts.get(name).map(|it| it.value.clone())
    }
}

impl<A> Clone for MemoryStore<A> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<A> Default for MemoryStore<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a, A> FromIterator<(&'a str, A)> for MemoryStore<A> {
    fn from_iter<I: IntoIterator<Item = (&'a str, A)>>(accounts: I) -> Self {
        let store = Self::new();
        accounts.into_iter().for_each(|(name, account)| store.put(name, account));
        store
    }
}

impl<A: MemoryAccount> Store for MemoryStore<A> {
    type Account = A;
    type Change = A::Change;
    type Version = MemoryVersion;
    type Error = Infallible;

    async fn read(
        &self,
        session_id: &str,
        account: Option<&str>,
    ) -> Result<Stored<A, MemoryVersion>, Infallible> {
        let tables = self.lock();
        let session = tables.sessions.get(session_id);
        let name = match session {
            Some(session) => session.account.as_deref(),
            None => account,
        };
        let account = name.and_then(|it| tables.accounts.get_key_value(it));
        Ok(Stored {
            session: session.map(|it| it.state.clone()),
            account: account.map(|(_, it)| it.value.clone()),
            version: MemoryVersion {
                session: session.map_or(0, |it| it.version),
                account: account.map(|(name, it)| (name.clone(), it.version)),
            },
        })
    }

    async fn commit(
        &self,
        commit: Commit<'_, A::Change, MemoryVersion>,
    ) -> Result<Committed, Infallible> {
        let Commit { session_id, version, session, changes } = commit;
        let mut tables = self.lock();
        let tables = &mut *tables;
        let kept = tables.sessions.get_mut(session_id);
        if kept.as_ref().map_or(0, |it| it.version) != version.session {
            return Ok(Committed::Conflict);
        }
        let account = match version.account {
            None => None,
            Some((name, read)) => {
                let account = tables.accounts.get_mut(&name).filter(|it| it.version == read);
                let Some(account) = account else { return Ok(Committed::Conflict) };
                account.apply(&changes, &mut tables.version);
                Some(name)
            }
        };
        tables.version += 1;
        let version = tables.version;
        match (session, kept) {
            (None, _) => tables.remove_session(session_id),
            (Some(session), None) => tables.add_session(session_id, account, version, session),
            (Some(session), Some(kept)) => {
                let StoredSession { state, due, client } = session;
                (kept.state, kept.version, kept.account, kept.due) = (state, version, account, due);
                let is_looked_at = due.is_none_or(|due| kept.looked_at.is_some_and(|it| it <= due));
                if kept.client != client || !is_looked_at {
                    tables.list_again(session_id, client);
                }
            }
        }
        Ok(Committed::Done)
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, Infallible> {
        let mut due = Vec::new();
        while self.lock().take_due(now, leased_until, most, &mut due) {
            // Many deadlines were put off: whoever waits for the tables has its turn.
            tokio::task::yield_now().await;
        }
        Ok(due)
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, Infallible> {
        let tables = self.lock();
        let client: Arc<str> = client.into();
        let (from, to) = ((client.clone(), 0, "".into()), (client, state_id, "".into()));
        let sessions = tables.clients.range(from..to).take(most);
        Ok(sessions.map(|(_, _, session)| session.to_string()).collect())
    }
}

impl<A> Tables<A> {
    fn next_version(&mut self) -> u64 {
        self.version += 1;
        self.version
    }

    fn add_session(
        &mut self,
        session_id: &str,
        account: Option<Arc<str>>,
        version: u64,
        session: StoredSession,
    ) {
        let StoredSession { state, due, client } = session;
        let session_id: Arc<str> = session_id.into();
        let session =
            Session { state, version, account, due, looked_at: due, client: client.clone() };
        self.sessions.insert(session_id.clone(), session);
        self.deadlines.extend(due.map(|due| (due, session_id.clone())));
        self.add_to_client(client, session_id);
    }

    /// Enters a session that is kept anew among deadlines and clients.
    fn list_again(&mut self, session_id: &str, client: Option<StoredClient>) {
        let Some((session_id, session)) = self.sessions.remove_entry(session_id) else { return };
        self.forget(&session_id, &session);
        let looked_at = session.due;
        self.deadlines.extend(looked_at.map(|due| (due, session_id.clone())));
        let session = Session { looked_at, client: client.clone(), ..session };
        self.sessions.insert(session_id.clone(), session);
        self.add_to_client(client, session_id);
    }

    /// Sessions of a client share its name: all were committed by one server, but not in one request.
    fn add_to_client(&mut self, client: Option<StoredClient>, session_id: Arc<str>) {
        let Some(StoredClient { host, state_id }) = client else { return };
        let known = self.clients.range((host.clone(), 0, "".into())..).next();
        let known = known.map(|(it, _, _)| it.clone()).filter(|it| *it == host);
        let host = known.unwrap_or(host);
        if let Some(session) = self.sessions.get_mut(&session_id) {
            session.client = Some(StoredClient { host: host.clone(), state_id });
        }
        self.clients.insert((host, state_id, session_id));
    }

    fn remove_session(&mut self, session_id: &str) {
        if let Some((session_id, session)) = self.sessions.remove_entry(session_id) {
            self.forget(&session_id, &session);
        }
    }

    fn forget(&mut self, session_id: &Arc<str>, session: &Session) {
        if let Some(StoredClient { host, state_id }) = &session.client {
            self.clients.remove(&(host.clone(), *state_id, session_id.clone()));
        }
        if let Some(at) = session.looked_at {
            self.deadlines.remove(&(at, session_id.clone()));
        }
    }

    /// Looks at sessions whose time among the deadlines has come, some of them; whether there may be more.
    fn take_due(
        &mut self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
        due: &mut Vec<String>,
    ) -> bool {
        for _ in 0..AT_ONCE {
            let is_due = |it: &&(Timestamp, Arc<str>)| it.0 <= now && due.len() < most;
            if self.deadlines.first().filter(is_due).is_none() {
                return false;
            }
            let Some((_, session_id)) = self.deadlines.pop_first() else { return false };
            let Some(session) = self.sessions.get_mut(&session_id) else { continue };
            if session.due.is_some_and(|it| it <= now) {
                due.push(session_id.to_string());
                session.due = Some(leased_until);
            }
            session.looked_at = session.due;
            self.deadlines.extend(session.due.map(|at| (at, session_id)));
        }
        true
    }
}

/// How many deadlines are looked at before the tables are free for others.
const AT_ONCE: usize = 256;

impl<A: MemoryAccount> Versioned<A> {
    /// Makes the changes, after the latest version.
    fn apply(&mut self, changes: &[A::Change], latest: &mut u64) {
        if changes.is_empty() {
            return;
        }
        // An account's own code may panic: it runs on a copy.
        let mut value = self.value.clone();
        changes.iter().for_each(|it| value.apply(it));
        *latest += 1;
        *self = Self { value, version: *latest };
    }
}
