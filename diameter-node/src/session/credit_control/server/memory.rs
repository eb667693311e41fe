//! A store in memory: for tests, examples, and servers whose sessions may be lost with the process.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diameter_session::Timestamp;

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
    octets: Box<[u8]>,
    version: u64,
    account: Option<Arc<str>>,
    due: Option<Timestamp>,
    client: Option<(Arc<str>, u32)>,
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
            session: session.map(|it| it.octets.to_vec()),
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
        if !tables.is_still(session_id, &version) {
            return Ok(Committed::Conflict);
        }
        let account = version.account.map(|(name, _)| name);
        if let Some(name) = account.as_ref().filter(|_| !changes.is_empty()) {
            tables.change_account(name, &changes);
        }
        tables.remove_session(session_id);
        if let Some(session) = session {
            tables.insert_session(session_id.into(), account, session);
        }
        Ok(Committed::Done)
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, Infallible> {
        let mut tables = self.lock();
        let mut due = Vec::new();
        while due.len() < most && tables.deadlines.first().is_some_and(|(at, _)| *at <= now) {
            due.extend(tables.deadlines.pop_first().map(|(_, session)| session));
        }
        for session in &due {
            if let Some(it) = tables.sessions.get_mut(session) {
                it.due = Some(leased_until);
            }
            tables.deadlines.insert((leased_until, session.clone()));
        }
        Ok(due.iter().map(ToString::to_string).collect())
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

    fn is_still(&self, session_id: &str, read: &MemoryVersion) -> bool {
        let session = self.sessions.get(session_id).map_or(0, |it| it.version);
        let account = |(name, version): &(Arc<str>, u64)| {
            self.accounts.get(name).is_some_and(|it| it.version == *version)
        };
        session == read.session && read.account.as_ref().is_none_or(account)
    }

    fn insert_session(
        &mut self,
        session_id: Arc<str>,
        account: Option<Arc<str>>,
        session: StoredSession,
    ) {
        let StoredSession { octets, due, client } = session;
        if let Some(due) = due {
            self.deadlines.insert((due, session_id.clone()));
        }
        let client = client.map(|StoredClient { host, state_id }| {
            // Sessions of a client share its name.
            let host: Arc<str> = host.into();
            let known = self.clients.range((host.clone(), 0, "".into())..).next();
            let known = known.map(|(it, _, _)| it.clone()).filter(|it| *it == host);
            (known.unwrap_or(host), state_id)
        });
        if let Some((host, state_id)) = &client {
            self.clients.insert((host.clone(), *state_id, session_id.clone()));
        }
        let version = self.next_version();
        let octets = octets.into_boxed_slice();
        self.sessions.insert(session_id, Session { octets, version, account, due, client });
    }

    fn remove_session(&mut self, session_id: &str) {
        let Some((session_id, session)) = self.sessions.remove_entry(session_id) else { return };
        if let Some((host, state_id)) = session.client {
            self.clients.remove(&(host, state_id, session_id.clone()));
        }
        if let Some(due) = session.due {
            self.deadlines.remove(&(due, session_id));
        }
    }
}

impl<A: MemoryAccount> Tables<A> {
    fn change_account(&mut self, name: &Arc<str>, changes: &[A::Change]) {
        let version = self.next_version();
        if let Some(account) = self.accounts.get_mut(name) {
            let mut value = account.value.clone();
            changes.iter().for_each(|it| value.apply(it));
            *account = Versioned { value, version };
        }
    }
}
