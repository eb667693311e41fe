//! Everything in memory: for tests, and servers whose accounts may be lost with the process.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::ready;
use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, Stored, StoredClient, StoredSession,
};
use diameter_session::Timestamp;

use super::changes::{Entries, Parts, Version, edited, order};
use super::{AccountEdit, BookFuture, Books, Entered, Outbox, OutboxEntry, StoreError};
use crate::ledger::{Account, Change, SessionPart, Subscriber, Trace, Transfer, TransferId};

/// Accounts, sessions and all else in memory. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<Tables>>);

#[derive(Debug, Default)]
struct Tables {
    /// Without what they have for sessions.
    accounts: BTreeMap<String, Account>,
    /// What accounts have for sessions.
    held: HashMap<String, BTreeMap<String, SessionPart>>,
    subscribers: BTreeMap<String, String>,
    /// By account and number.
    transfers: HashMap<String, BTreeMap<u64, Transfer>>,
    /// Where each transfer is.
    entered: HashMap<TransferId, (Arc<str>, u64)>,
    traces: HashMap<String, BTreeMap<u32, Trace>>,
    /// Transfers and traces are not kept.
    is_forgetful: bool,
    sessions: BTreeMap<Arc<str>, Session>,
    /// A deadline that is put off stays here, and is found to be no more when its time comes.
    deadlines: BTreeSet<(Timestamp, Arc<str>)>,
    clients: BTreeSet<(Arc<str>, u32, Arc<str>)>,
    tariffs: Vec<String>,
    audit: Vec<String>,
    outbox: BTreeMap<u64, Asked>,
    /// Of the latest session.
    version: u64,
}

#[derive(Clone, Debug)]
struct Session {
    state: SessionState,
    version: u64,
    account: Option<String>,
    due: Option<Timestamp>,
    /// Its time among the deadlines.
    looked_at: Option<Timestamp>,
    client: Option<StoredClient>,
}

impl MemoryStore {
    /// A store of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// A store of nothing that keeps no transfers and no traces: it does not grow with each request, and can't be
    /// verified.
    pub fn forgetful() -> Self {
        let store = Self::default();
        store.lock().is_forgetful = true;
        store
    }

    fn lock(&self) -> MutexGuard<'_, Tables> {
        // Nothing in here panics half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tables {
    fn is_entered(&self, entries: &Entries) -> bool {
        entries.transfers.iter().any(|(_, it)| self.entered.contains_key(&it.id))
    }

    /// An account with all its sessions.
    fn account(&self, account: &Account) -> Account {
        let mut account = account.clone();
        let parts = self.held.get(&account.id).into_iter().flat_map(BTreeMap::values);
        parts.for_each(|it| account.add_session(it.clone()));
        account
    }

    /// An account with one of its sessions.
    fn account_of(&self, id: &str, session_id: &str) -> Option<Account> {
        let mut account = self.accounts.get(id)?.clone();
        let part = self.held.get(id).and_then(|it| it.get(session_id));
        part.into_iter().for_each(|it| account.add_session(it.clone()));
        Some(account)
    }

    fn put_account(&mut self, Parts { account, sessions }: Parts) {
        if !sessions.is_empty() {
            let held = self.held.entry(account.id.clone()).or_default();
            for (session_id, part) in sessions {
                match part {
                    Some(part) => held.insert(session_id, part),
                    None => held.remove(&session_id),
                };
            }
        }
        self.accounts.insert(account.id.clone(), account);
    }

    /// Enters what became of an account, and its transfers and traces.
    fn enter(&mut self, account: Option<&str>, parts: Option<Parts>, entries: Entries) {
        if let Some(parts) = parts {
            self.put_account(parts);
        }
        if self.is_forgetful {
            return;
        }
        if let Some(id) = account.filter(|_| !entries.transfers.is_empty()) {
            let account: Arc<str> = id.into();
            let place = |(number, it): &(u64, Transfer)| (it.id, (account.clone(), *number));
            self.entered.extend(entries.transfers.iter().map(place));
            self.transfers.entry(id.to_owned()).or_default().extend(entries.transfers);
        }
        for trace in entries.traces {
            let traces = self.traces.entry(trace.session_id.clone()).or_default();
            traces.insert(order(&trace), trace);
        }
    }

    fn put_session(&mut self, id: Arc<str>, account: Option<String>, session: StoredSession) {
        let StoredSession { state, due, client } = session;
        self.version += 1;
        let before = self.sessions.get(&id);
        let (looked_at, was_of) =
            before.map_or((None, None), |it| (it.looked_at, it.client.clone()));
        let is_looked_at = due.is_none_or(|due| looked_at.is_some_and(|it| it <= due));
        let looks_at = if is_looked_at { looked_at } else { due };
        if looks_at != looked_at {
            self.deadlines.extend(looks_at.map(|at| (at, id.clone())));
            if let Some(at) = looked_at {
                self.deadlines.remove(&(at, id.clone()));
            }
        }
        if client != was_of {
            self.forget_client(&id, was_of);
            self.clients.extend(client.clone().map(|it| (it.host, it.state_id, id.clone())));
        }
        let version = self.version;
        let session = Session { state, version, account, due, looked_at: looks_at, client };
        self.sessions.insert(id, session);
    }

    fn remove_session(&mut self, id: &str) {
        let Some((id, session)) = self.sessions.remove_entry(id) else { return };
        if let Some(at) = session.looked_at {
            self.deadlines.remove(&(at, id.clone()));
        }
        self.forget_client(&id, session.client);
    }

    fn forget_client(&mut self, id: &Arc<str>, client: Option<StoredClient>) {
        if let Some(StoredClient { host, state_id }) = client {
            self.clients.remove(&(host, state_id, id.clone()));
        }
    }

    /// Leases a session whose deadline has come, or finds out that none has.
    fn take_due(&mut self, now: Timestamp, leased_until: Timestamp) -> Option<Option<String>> {
        self.deadlines.first().filter(|it| it.0 <= now)?;
        let (_, id) = self.deadlines.pop_first()?;
        let session = self.sessions.get_mut(&id)?;
        let is_due = session.due.is_some_and(|it| it <= now);
        if is_due {
            session.due = Some(leased_until);
        }
        session.looked_at = session.due;
        self.deadlines.extend(session.due.map(|at| (at, id.clone())));
        Some(is_due.then(|| id.to_string()))
    }
}

impl Store for MemoryStore {
    type Account = Account;
    type Change = Change;
    type Version = Version;
    type Error = StoreError;

    async fn read(
        &self,
        session_id: &str,
        subscriber: Option<&str>,
    ) -> Result<Stored<Account, Version>, StoreError> {
        let (account, session) = {
            let tables = self.lock();
            let session = tables.sessions.get(session_id);
            let account = match session {
                Some(session) => session.account.as_ref(),
                None => subscriber.and_then(|it| tables.subscribers.get(it)),
            };
            let account = account.and_then(|it| tables.account_of(it, session_id));
            (account, session.map(|it| (it.version, it.state.clone())))
        };
        Ok(Stored {
            version: Version {
                session: session.as_ref().map_or(0, |it| it.0),
                account: account.clone().map(Arc::new),
            },
            account,
            session: session.map(|it| it.1),
        })
    }

    async fn commit(&self, commit: Commit<'_, Change, Version>) -> Result<Committed, StoreError> {
        let Commit { session_id, version, session, changes } = commit;
        let account = version.account.as_deref();
        // Nobody waits for the tables while it is found out what is to be written.
        let mut entries = Entries::of(account, changes)?;
        let parts = entries.account.take().map(|it| Parts::of(account, it));
        let mut tables = self.lock();
        let found = tables.sessions.get_key_value(session_id);
        if found.map_or(0, |(_, it)| it.version) != version.session {
            return Ok(Committed::Conflict);
        }
        let id = found.map(|(id, _)| id.clone());
        let is_still =
            |it: &Account| tables.accounts.get(&it.id).is_some_and(|now| now.version == it.version);
        if !account.is_none_or(is_still) || tables.is_entered(&entries) {
            return Ok(Committed::Conflict);
        }
        tables.enter(account.map(|it| it.id.as_str()), parts, entries);
        match session {
            None => tables.remove_session(session_id),
            Some(session) => {
                let id = id.unwrap_or_else(|| session_id.into());
                tables.put_session(id, account.map(|it| it.id.clone()), session);
            }
        }
        Ok(Committed::Done)
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let mut due = Vec::new();
        // Whoever waits for the tables has its turn between any two.
        while due.len() < most {
            let Some(taken) = self.lock().take_due(now, leased_until) else { break };
            due.extend(taken);
        }
        Ok(due)
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let tables = self.lock();
        let client: Arc<str> = client.into();
        let (from, to) = ((client.clone(), 0, "".into()), (client, state_id, "".into()));
        let sessions = tables.clients.range(from..to).take(most);
        Ok(sessions.map(|(_, _, session)| session.to_string()).collect())
    }
}

/// What stands there after one of these, or from the first on.
fn after<T: ?Sized>(after: Option<&T>) -> (Bound<&T>, Bound<&T>) {
    (after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded)
}

fn now<'a, T: Send + 'a>(value: T) -> BookFuture<'a, T> {
    Box::pin(ready(Ok(value)))
}

impl Books for MemoryStore {
    fn account<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Account>> {
        let tables = self.lock();
        now(tables.accounts.get(id).map(|it| tables.account(it)))
    }

    fn accounts<'a>(&'a self, last: Option<&'a str>, most: usize) -> BookFuture<'a, Vec<Account>> {
        let tables = self.lock();
        let page = tables.accounts.range::<str, _>(after(last)).take(most);
        now(page.map(|(_, it)| tables.account(it)).collect())
    }

    fn insert(&self, account: Account) -> BookFuture<'_, Entered> {
        let mut tables = self.lock();
        if tables.accounts.contains_key(&account.id) {
            return now(Entered::Conflict);
        }
        tables.put_account(Parts::of(None, account));
        now(Entered::Done)
    }

    fn edit<'a>(
        &'a self,
        id: &'a str,
        version: Option<u64>,
        mut edit: AccountEdit,
    ) -> BookFuture<'a, Option<Account>> {
        let mut tables = self.lock();
        let kept = tables.accounts.get_mut(id);
        let kept = kept.filter(|it| version.is_none_or(|version| version == it.version));
        now(kept.map(|kept| {
            *kept = edited(kept.clone(), &mut edit);
            kept.clone()
        }))
    }

    fn change<'a>(&'a self, account: &'a str, change: Change) -> BookFuture<'a, Entered> {
        let mut tables = self.lock();
        if change.transfers.iter().any(|it| tables.entered.contains_key(&it.id)) {
            return now(Entered::Before);
        }
        let Some(kept) = tables.accounts.get(account).cloned() else {
            return now(Entered::Conflict);
        };
        match Entries::of(Some(&kept), vec![change]) {
            Ok(mut entries) => {
                let parts = entries.account.take().map(|it| Parts::of(Some(&kept), it));
                tables.enter(Some(account), parts, entries);
                now(Entered::Done)
            }
            Err(error) => Box::pin(ready(Err(error.into()))),
        }
    }

    fn subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Subscriber>> {
        let account = self.lock().subscribers.get(id).cloned();
        now(account.map(|account| Subscriber { id: id.to_owned(), account }))
    }

    fn subscribers<'a>(
        &'a self,
        last: Option<&'a str>,
        most: usize,
    ) -> BookFuture<'a, Vec<Subscriber>> {
        let tables = self.lock();
        let page = tables.subscribers.range::<str, _>(after(last)).take(most);
        now(page.map(subscriber).collect())
    }

    fn subscribers_of<'a>(&'a self, account: &'a str) -> BookFuture<'a, Vec<Subscriber>> {
        let tables = self.lock();
        let charged = tables.subscribers.iter().filter(|(_, it)| *it == account);
        now(charged.map(subscriber).collect())
    }

    fn put_subscriber(&self, subscriber: Subscriber) -> BookFuture<'_, ()> {
        self.lock().subscribers.insert(subscriber.id, subscriber.account);
        now(())
    }

    fn remove_subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, bool> {
        now(self.lock().subscribers.remove(id).is_some())
    }

    fn transfers<'a>(
        &'a self,
        account: &'a str,
        last: Option<u64>,
        most: usize,
    ) -> BookFuture<'a, Vec<(u64, Transfer)>> {
        let tables = self.lock();
        let transfers = tables.transfers.get(account).into_iter();
        let page = transfers.flat_map(|it| it.range(after(last.as_ref()))).take(most);
        now(page.map(|(number, transfer)| (*number, transfer.clone())).collect())
    }

    fn transfer(&self, id: TransferId) -> BookFuture<'_, Option<Transfer>> {
        let tables = self.lock();
        let place = tables.entered.get(&id);
        let transfer =
            place.and_then(|(account, number)| tables.transfers.get(&**account)?.get(number));
        now(transfer.cloned())
    }

    fn traces<'a>(&'a self, session_id: &'a str) -> BookFuture<'a, Vec<Trace>> {
        let tables = self.lock();
        let traces = tables.traces.get(session_id).into_iter().flat_map(|it| it.values());
        now(traces.cloned().collect())
    }

    fn tariffs(&self) -> BookFuture<'_, Option<(u64, String)>> {
        let tables = self.lock();
        now(tables.tariffs.last().map(|text| (tables.tariffs.len() as u64, text.clone())))
    }

    fn put_tariffs(&self, version: u64, text: String) -> BookFuture<'_, Entered> {
        let mut tables = self.lock();
        if tables.tariffs.len() as u64 != version {
            return now(Entered::Conflict);
        }
        tables.tariffs.push(text);
        now(Entered::Done)
    }

    fn open_sessions(&self) -> BookFuture<'_, u64> {
        now(self.lock().held.values().map(|it| it.len() as u64).sum())
    }

    fn append_audit(&self, line: String) -> BookFuture<'_, ()> {
        self.lock().audit.push(line);
        now(())
    }

    fn audit(&self, before: Option<u64>, most: usize) -> BookFuture<'_, Vec<(u64, String)>> {
        let tables = self.lock();
        let numbered = (1..).zip(&tables.audit);
        let before = before.unwrap_or(u64::MAX);
        let mut lines: Vec<_> = numbered.take_while(|(number, _)| *number < before).collect();
        lines.reverse();
        now(lines.into_iter().take(most).map(|(number, line)| (number, line.clone())).collect())
    }

    fn backup<'a>(&'a self, _: &'a Path) -> BookFuture<'a, ()> {
        Box::pin(ready(Err(StoreError::new("what is in memory cannot be backed up"))))
    }

    fn outbox(&self) -> Option<&dyn Outbox> {
        Some(self)
    }
}

/// Nodes of one process may share a store.
impl Outbox for MemoryStore {
    fn put(&self, entry: OutboxEntry, taken_until: Timestamp) -> BookFuture<'_, bool> {
        let mut tables = self.lock();
        let is_new = !tables.outbox.contains_key(&entry.id);
        if is_new {
            tables.outbox.insert(entry.id, Asked { entry, taken_until, answer: None });
        }
        now(is_new)
    }

    fn free(
        &self,
        at: Timestamp,
        last: Option<u64>,
        most: usize,
    ) -> BookFuture<'_, Vec<OutboxEntry>> {
        let mut tables = self.lock();
        tables.outbox.retain(|_, it| it.entry.until > at);
        let from = last.map_or(Bound::Unbounded, Bound::Excluded);
        let asked = tables.outbox.range((from, Bound::Unbounded)).map(|(_, it)| it);
        let free = asked.filter(|it| it.is_free(at)).take(most);
        now(free.map(|it| it.entry.clone()).collect())
    }

    fn take(&self, id: u64, at: Timestamp, taken_until: Timestamp) -> BookFuture<'_, bool> {
        let mut tables = self.lock();
        let free = tables.outbox.get_mut(&id).filter(|it| it.is_free(at));
        now(free.map(|it| it.taken_until = taken_until).is_some())
    }

    fn answer(&self, id: u64, code: u32) -> BookFuture<'_, ()> {
        if let Some(asked) = self.lock().outbox.get_mut(&id) {
            asked.answer = Some(code);
        }
        now(())
    }

    fn answered(&self, id: u64) -> BookFuture<'_, Option<u32>> {
        now(self.lock().outbox.get(&id).and_then(|it| it.answer))
    }
}

/// An entry of the outbox, and what has become of it.
#[derive(Debug)]
struct Asked {
    entry: OutboxEntry,
    taken_until: Timestamp,
    answer: Option<u32>,
}

impl Asked {
    fn is_free(&self, now: Timestamp) -> bool {
        self.taken_until <= now && self.answer.is_none()
    }
}

fn subscriber((id, account): (&String, &String)) -> Subscriber {
    Subscriber { id: id.clone(), account: account.clone() }
}
