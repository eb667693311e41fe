//! Everything in a folder of one process.

mod books;

use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, Stored,
};
use diameter_platform::storage::{
    Embedded, EmbeddedSettings, OpenError, Pair, Schema, Snapshot, StorageError, Table, Transaction,
};
use diameter_session::Timestamp;
use serde::{Deserialize, Serialize};

use super::StoreError;
use super::changes::{Entries, Parts, Version, order};
use super::encoding::{decode, encode};
use crate::ledger::{Account, Change, SessionPart, Subscriber, Trace, Transfer};

/// Accounts, sessions and all else in a folder. What is answered is on disk. Clones are the same store.
///
/// ```no_run
/// use diameter_ocs::store::EmbeddedStore;
///
/// let store = EmbeddedStore::open("/var/lib/diameter-ocs")?;
/// # Ok::<(), diameter_platform::storage::OpenError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EmbeddedStore(Embedded);

/// Without what they have for sessions.
const ACCOUNTS: Table = Table::new("accounts");
/// What accounts have for sessions: by account and session.
const HELD: Table = Table::new("held");
const SUBSCRIBERS: Table = Table::new("subscribers");
/// By account and subscriber.
const CHARGED: Table = Table::new("charged");
const SESSIONS: Table = Table::new("sessions");
/// When sessions are looked at: by time and session. A deadline that is put off stays, and is found to be no
/// more when its time comes.
const DEADLINES: Table = Table::new("deadlines");
/// By client, Origin-State-Id and session.
const CLIENTS: Table = Table::new("clients");
/// By account and number.
const TRANSFERS: Table = Table::new("transfers");
/// Where each transfer is, by its id.
const ENTERED: Table = Table::new("entered");
/// By session and request.
const TRACES: Table = Table::new("traces");
/// By version.
const TARIFFS: Table = Table::new("tariffs");
/// By number.
const AUDIT: Table = Table::new("audit");

const TABLES: &[Table] = &[
    ACCOUNTS,
    HELD,
    SUBSCRIBERS,
    CHARGED,
    SESSIONS,
    DEADLINES,
    CLIENTS,
    TRANSFERS,
    ENTERED,
    TRACES,
    TARIFFS,
    AUDIT,
];
const SCHEMA: Schema = Schema { name: "ocs", tables: TABLES, migrations: &[] };

impl EmbeddedStore {
    /// Opens the store in this folder, or makes one. It blocks while what was written last is read.
    ///
    /// # Errors
    ///
    /// When another process has it open, a newer program wrote it, or the disk fails.
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::with_settings(folder, EmbeddedSettings::default())
    }

    /// The same with other settings.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn with_settings(
        folder: impl AsRef<Path>,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenError> {
        Ok(Self(Embedded::open(folder, &SCHEMA, settings)?))
    }

    /// A store on a disk that fails when a test wants it, made for [`tables`](Self::tables).
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn on(
        disk: impl diameter_platform::storage::Disk,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenError> {
        Ok(Self(Embedded::on(disk, &SCHEMA, settings)?))
    }

    /// Its tables.
    pub fn tables() -> &'static [Table] {
        TABLES
    }

    /// An account with all its sessions.
    fn get_account(&self, id: &str) -> Result<Option<Account>, StoreError> {
        let moment = self.0.snapshot()?;
        let octets = moment.get(ACCOUNTS, id.as_bytes())?;
        octets.map(|it| with_sessions(&moment, decode(versioned(&it)?.1)?)).transpose()
    }

    /// An account with one of its sessions, which nobody changes while it has its turn.
    fn get_account_of(&self, id: &str, session_id: &str) -> Result<Option<Account>, StoreError> {
        let Some(octets) = self.0.get(ACCOUNTS, id.as_bytes())? else { return Ok(None) };
        let mut account: Account = decode(versioned(&octets)?.1)?;
        if let Some(part) = self.0.get(HELD, &under(id, session_id.as_bytes()))? {
            account.add_session(decode(&part)?);
        }
        Ok(Some(account))
    }

    fn get_subscriber(&self, id: &str) -> Result<Option<Subscriber>, StoreError> {
        let account = self.0.get(SUBSCRIBERS, id.as_bytes())?.map(text).transpose()?;
        Ok(account.map(|account| Subscriber { id: id.to_owned(), account }))
    }

    fn read_now(
        &self,
        session_id: &str,
        subscriber: Option<&str>,
    ) -> Result<Stored<Account, Version>, StoreError> {
        let session = self.0.get(SESSIONS, session_id.as_bytes())?;
        let session = session.as_deref().map(Session::read).transpose()?;
        let account = match (&session, subscriber) {
            (Some((session, _)), _) => session.account.clone(),
            (None, Some(subscriber)) => self.get_subscriber(subscriber)?.map(|it| it.account),
            (None, None) => None,
        };
        let account = match account {
            Some(id) => self.get_account_of(&id, session_id)?,
            None => None,
        };
        Ok(Stored {
            version: Version {
                session: session.as_ref().map_or(0, |(session, _)| session.version),
                account: account.clone().map(Arc::new),
            },
            session: session.map(|(_, state)| SessionState::from_octets(state)),
            account,
        })
    }

    /// Entries with keys that begin with this, after one of them or from the first on.
    fn page_of(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        let after = after.map(|after| [prefix, after].concat());
        let from = after.as_deref().map_or(Bound::Included(prefix), Bound::Excluded);
        let end = end_of(prefix);
        let to = end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        Ok(self.0.page(table, from, to, most)?)
    }
}

/// A session beside its state.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Session {
    version: u64,
    account: Option<String>,
    due: Option<u64>,
    /// Its time among the deadlines.
    looked_at: Option<u64>,
    client: Option<(String, u32)>,
}

impl Session {
    /// A session and its state.
    fn read(octets: &[u8]) -> Result<(Self, &[u8]), StoreError> {
        postcard::take_from_bytes(octets).map_err(StoreError::new)
    }

    fn write(&self, state: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut octets = postcard::to_extend(self, Vec::new()).map_err(StoreError::new)?;
        octets.extend_from_slice(state);
        Ok(octets)
    }

    /// Enters it among deadlines and clients, where another one stood before.
    fn list(&mut self, change: &mut Transaction<'_>, session_id: &str, before: &Self) {
        let is_looked_at =
            self.due.is_none_or(|due| before.looked_at.is_some_and(|looked_at| looked_at <= due));
        self.looked_at = if is_looked_at { before.looked_at } else { self.due };
        if self.looked_at != before.looked_at {
            if let Some(at) = before.looked_at {
                change.remove(DEADLINES, &deadline(at, session_id));
            }
            if let Some(at) = self.looked_at {
                change.put(DEADLINES, &deadline(at, session_id), []);
            }
        }
        if self.client != before.client {
            if let Some(client) = &before.client {
                change.remove(CLIENTS, &of_client(client, session_id));
            }
            if let Some(client) = &self.client {
                change.put(CLIENTS, &of_client(client, session_id), []);
            }
        }
    }

    /// Takes it out of both.
    fn unlist(&self, change: &mut Transaction<'_>, session_id: &str) {
        if let Some(at) = self.looked_at {
            change.remove(DEADLINES, &deadline(at, session_id));
        }
        if let Some(client) = &self.client {
            change.remove(CLIENTS, &of_client(client, session_id));
        }
    }
}

/// What is written of an account and its transfers, made before the one thread that writes has it.
struct Writing {
    account: Option<WrittenAccount>,
    transfers: Vec<([u8; 16], Vec<u8>, Vec<u8>)>,
    traces: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Writing {
    fn of(account: Option<&Account>, changes: Vec<Change>) -> Result<Self, StoreError> {
        let entries = Entries::of(account, changes)?;
        let name = account.map_or("", |it| &it.id);
        let transfer = |(number, transfer): &(u64, Transfer)| {
            let key = under(name, &number.to_be_bytes());
            Ok((transfer.id.0.to_be_bytes(), key, encode(transfer)?))
        };
        let trace = |trace: &Trace| {
            Ok((under(&trace.session_id, &order(trace).to_be_bytes()), encode(trace)?))
        };
        let written = |it| WrittenAccount::of(Parts::of(account, it));
        Ok(Self {
            account: entries.account.map(written).transpose()?,
            transfers: entries.transfers.iter().map(transfer).collect::<Result<_, StoreError>>()?,
            traces: entries.traces.iter().map(trace).collect::<Result<_, StoreError>>()?,
        })
    }

    /// Whether one of its transfers was entered before.
    fn is_entered(&self, change: &Transaction<'_>) -> Result<bool, StoreError> {
        for (id, ..) in &self.transfers {
            if change.get(ENTERED, id)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn write(self, change: &mut Transaction<'_>) {
        if let Some(account) = self.account {
            account.write(change);
        }
        for (id, key, transfer) in self.transfers {
            change.put(ENTERED, &id, key.as_slice());
            change.put(TRANSFERS, &key, transfer);
        }
        for (key, trace) in self.traces {
            change.put(TRACES, &key, trace);
        }
    }
}

/// An account, and those of its sessions that changed.
struct WrittenAccount {
    id: String,
    octets: Vec<u8>,
    sessions: Vec<(Vec<u8>, Option<Vec<u8>>)>,
}

impl WrittenAccount {
    fn of(Parts { account, sessions }: Parts) -> Result<Self, StoreError> {
        let octets = kept(&account)?;
        let session = |(session_id, part): (String, Option<SessionPart>)| {
            let key = under(&account.id, session_id.as_bytes());
            Ok((key, part.map(|it| encode(&it)).transpose()?))
        };
        let sessions = sessions.into_iter().map(session).collect::<Result<_, StoreError>>()?;
        Ok(Self { id: account.id, octets, sessions })
    }

    fn write(self, change: &mut Transaction<'_>) {
        change.put(ACCOUNTS, self.id.as_bytes(), self.octets);
        for (key, part) in self.sessions {
            match part {
                Some(part) => change.put(HELD, &key, part),
                None => change.remove(HELD, &key),
            }
        }
    }
}

/// An account with all its sessions, as they were at that moment.
fn with_sessions(moment: &Snapshot, mut account: Account) -> Result<Account, StoreError> {
    let prefix = under(&account.id, &[]);
    let end = end_of(&prefix);
    let to = end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    for (_, part) in moment.page(HELD, Bound::Included(&prefix), to, usize::MAX)? {
        account.add_session(decode(&part)?);
    }
    Ok(account)
}

/// Whether an account still has this version.
fn is_still(change: &Transaction<'_>, id: &str, version: u64) -> Result<bool, StoreError> {
    match change.get(ACCOUNTS, id.as_bytes())? {
        Some(octets) => Ok(versioned(&octets)?.0 == version),
        None => Ok(false),
    }
}

impl Store for EmbeddedStore {
    type Account = Account;
    type Change = Change;
    type Version = Version;
    type Error = StoreError;

    async fn read(
        &self,
        session_id: &str,
        subscriber: Option<&str>,
    ) -> Result<Stored<Account, Version>, StoreError> {
        self.read_now(session_id, subscriber)
    }

    async fn commit(&self, commit: Commit<'_, Change, Version>) -> Result<Committed, StoreError> {
        let Commit { session_id, version, session, changes } = commit;
        let Version { session: read, account } = version;
        let writing = Writing::of(account.as_deref(), changes)?;
        let account = account.map(|it| (it.id.clone(), it.version));
        let session_id = session_id.to_owned();
        // Not by the one thread that writes, for which others wait.
        let session = session.map(|it| (it.state.to_octets().into_owned(), it.due, it.client));
        let commit = self.0.commit(move |change| {
            let before = change.get(SESSIONS, session_id.as_bytes())?;
            let before = before.as_deref().map(Session::read).transpose()?.map(|(it, _)| it);
            if before.as_ref().map_or(0, |it| it.version) != read {
                return Ok(Committed::Conflict);
            }
            if let Some((id, version)) = &account
                && !is_still(change, id, *version)?
            {
                return Ok(Committed::Conflict);
            }
            if writing.is_entered(change)? {
                return Ok(Committed::Conflict);
            }
            writing.write(change);
            let before = before.unwrap_or_default();
            match session {
                None => {
                    before.unlist(change, &session_id);
                    change.remove(SESSIONS, session_id.as_bytes());
                }
                Some((state, due, client)) => {
                    let mut session = Session {
                        version: change.number(),
                        account: account.map(|(id, _)| id),
                        due: due.map(Timestamp::as_millis),
                        looked_at: None,
                        client: client.map(|it| (it.host.to_string(), it.state_id)),
                    };
                    session.list(change, &session_id, &before);
                    let octets = session.write(&state)?;
                    change.put(SESSIONS, session_id.as_bytes(), octets);
                }
            }
            Ok::<_, StoreError>(Committed::Done)
        });
        commit.await
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let (now, leased_until) = (now.as_millis(), leased_until.as_millis());
        let mut due = Vec::new();
        // Mostly there is nothing to be written.
        while due.len() < most
            && self.0.page(DEADLINES, Bound::Unbounded, up_to(&end(now)), 1)?.len() == 1
        {
            let wanted = most - due.len();
            let taken = self.0.commit(move |change| take_due(change, now, leased_until, wanted));
            due.extend(taken.await?);
        }
        Ok(due)
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let (from, to) = (of_client_of(client, 0), of_client_of(client, state_id));
        let (from, to) = (Bound::Included(&from[..]), Bound::Excluded(&to[..]));
        let sessions = self.0.page(CLIENTS, from, to, most)?.into_iter();
        let prefix = of_client_of(client, 0).len();
        sessions.map(|(key, _)| text(key.get(prefix..).unwrap_or_default().to_vec())).collect()
    }
}

/// Takes sessions whose time among the deadlines has come, and leases those that are due.
fn take_due(
    change: &mut Transaction<'_>,
    now: u64,
    leased_until: u64,
    most: usize,
) -> Result<Vec<String>, StoreError> {
    let mut due = Vec::new();
    for (key, _) in change.page(DEADLINES, Bound::Unbounded, up_to(&end(now)), most.min(AT_ONCE))? {
        change.remove(DEADLINES, &key);
        let session_id = text(key.get(8..).unwrap_or_default().to_vec())?;
        let Some(octets) = change.get(SESSIONS, session_id.as_bytes())? else { continue };
        let (mut session, state) = Session::read(&octets)?;
        let is_due = session.due.is_some_and(|it| it <= now);
        if is_due {
            session.due = Some(leased_until);
        }
        session.looked_at = session.due;
        if let Some(at) = session.looked_at {
            change.put(DEADLINES, &deadline(at, &session_id), []);
        }
        change.put(SESSIONS, session_id.as_bytes(), session.write(state)?);
        if is_due {
            due.push(session_id);
        }
    }
    Ok(due)
}

/// How many deadlines are looked at in one change: others wait for it.
const AT_ONCE: usize = 256;

/// An account as it is kept: its version is found without the rest.
fn kept(account: &Account) -> Result<Vec<u8>, StoreError> {
    let mut octets = account.version.to_be_bytes().to_vec();
    octets.extend(encode(account)?);
    Ok(octets)
}

fn versioned(octets: &[u8]) -> Result<(u64, &[u8]), StoreError> {
    let (version, rest) = octets.split_first_chunk().ok_or_else(unreadable)?;
    Ok((u64::from_be_bytes(*version), rest))
}

/// The number at the end of a key.
fn number(key: &[u8]) -> Result<u64, StoreError> {
    let octets = key.last_chunk().ok_or_else(unreadable)?;
    Ok(u64::from_be_bytes(*octets))
}

fn text(octets: Vec<u8>) -> Result<String, StoreError> {
    String::from_utf8(octets).map_err(StoreError::new)
}

fn unreadable() -> StoreError {
    StoreError::new("what was kept is too short")
}

/// A key below a name: with its length, no name is the beginning of another one.
fn under(name: &str, key: &[u8]) -> Vec<u8> {
    let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
    [&length.to_be_bytes(), name.as_bytes(), key].concat()
}

fn deadline(at: u64, session_id: &str) -> Vec<u8> {
    [&at.to_be_bytes(), session_id.as_bytes()].concat()
}

/// After all deadlines of this time and earlier ones.
fn end(now: u64) -> [u8; 8] {
    now.saturating_add(1).to_be_bytes()
}

fn up_to(end: &[u8; 8]) -> Bound<&[u8]> {
    Bound::Excluded(end)
}

fn of_client((host, state_id): &(String, u32), session_id: &str) -> Vec<u8> {
    let mut key = of_client_of(host, *state_id);
    key.extend_from_slice(session_id.as_bytes());
    key
}

fn of_client_of(host: &str, state_id: u32) -> Vec<u8> {
    under(host, &state_id.to_be_bytes())
}

/// The first key that does not begin with this; `None` where there is none.
fn end_of(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|it| *it < u8::MAX)?;
    let mut end = prefix.get(..=last)?.to_vec();
    *end.last_mut()? += 1;
    Some(end)
}

impl From<StorageError> for StoreError {
    fn from(error: StorageError) -> Self {
        Self::new(error)
    }
}
