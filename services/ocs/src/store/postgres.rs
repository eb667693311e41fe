//! Everything in a database that several nodes share: PostgreSQL, or one that takes its SQL.
//!
//! Each read and each commit is one statement. A session gets a random version with each commit: whoever has lost
//! the connection meanwhile finds out by it whether his commit was done. What an account has for a session stands with
//! the session, and the version of the account is that of both.

mod books;

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

use diameter_node::session::credit_control::server::{
    Commit, Committed, SessionState, Store, Stored, StoredSession,
};
use diameter_platform::storage::{
    FromSql, Postgres, PostgresError, PostgresSettings, Row, SqlSchema, ToSql,
};
use diameter_session::Timestamp;

use super::changes::{Entries, Version, order};
use super::encoding::{decode, encode};
use super::{StoreError, sql};
use crate::ledger::{Account, Change, SessionPart};

/// Accounts, sessions and all else in a database, with other nodes. Clones share their connections: those of requests, and
/// two beside for whoever keeps accounts, who then waits for no requests.
///
/// ```no_run
/// use diameter_ocs::store::PostgresStore;
///
/// # async fn example() -> Result<(), diameter_ocs::store::StoreError> {
/// let store = PostgresStore::connect("postgresql://ocs@localhost/charging", 16).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PostgresStore {
    requests: Postgres,
    books: Postgres,
}

const SCHEMA: SqlSchema =
    SqlSchema { name: "ocs", migrations: &[sql::TABLES, sql::OUTBOX, sql::SESSIONS_APART] };

/// How many connections there are for whoever keeps accounts.
const FOR_BOOKS: usize = 2;

impl PostgresStore {
    /// Connects to the database at this URL, by so many connections at most for requests, and makes its tables.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached, or a newer program made the tables.
    pub async fn connect(url: &str, connections: usize) -> Result<Self, StoreError> {
        let settings = PostgresSettings { connections, ..PostgresSettings::new(url) };
        Self::with_settings(&settings).await
    }

    /// The same with other settings.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub async fn with_settings(settings: &PostgresSettings) -> Result<Self, StoreError> {
        let requests = Postgres::connect(settings, &SCHEMA).await?;
        let settings = PostgresSettings { connections: FOR_BOOKS, ..settings.clone() };
        Ok(Self { requests, books: Postgres::connect(&settings, &SCHEMA).await? })
    }

    /// Whether the session is what a commit made of it, or still what it was before.
    async fn look_up(&self, session_id: &str) -> Result<i64, StoreError> {
        let rows = self
            .requests
            .read("SELECT version FROM ocs_session WHERE id = $1", &[&session_id])
            .await?;
        rows.first().map_or(Ok(0), |row| column(row, 0))
    }

    /// Sets apart the sessions of an account that was kept with them, by an earlier version of this program. Whether it
    /// was: then it is read again.
    async fn set_apart(&self, account: &Account) -> Result<bool, StoreError> {
        let mut alone = account.clone();
        let sessions = alone.take_sessions();
        if sessions.is_empty() {
            return Ok(false);
        }
        let version = signed(account.version);
        alone.version += 1;
        let (next_version, content) = (signed(alone.version), encode(&alone)?);
        let held: Vec<_> = sessions.values().map(encode).collect::<Result<_, _>>()?;
        let sessions: Vec<_> = sessions.into_keys().collect();
        let parameters: [&(dyn ToSql + Sync); 6] =
            [&account.id, &version, &next_version, &content, &sessions, &held];
        // If others were faster, it is they who did.
        let _ = self.enter(sql::SET_APART, &parameters).await?;
        Ok(true)
    }
}

/// What an account has for a session, of one that was read with it.
fn held(account: Option<&Account>, session_id: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut sessions = account.cloned().map(|mut it| it.take_sessions()).unwrap_or_default();
    let held = sessions.remove(session_id);
    match sessions.is_empty() {
        true => held.map(|it| encode(&it)).transpose(),
        false => Err(StoreError::new("a commit of a session changes another one")),
    }
}

/// What is written of an account and its transfers, in columns.
#[derive(Default)]
struct Columns {
    /// The account from now on, without its sessions, and its version.
    account: Option<(i64, Vec<u8>)>,
    /// What it has from now on for the session of the commit.
    held: Option<Vec<u8>>,
    ids: Vec<Vec<u8>>,
    numbers: Vec<i64>,
    transfers: Vec<Vec<u8>>,
    trace_sessions: Vec<String>,
    trace_numbers: Vec<i64>,
    traces: Vec<Vec<u8>>,
}

impl Columns {
    fn of(
        account: Option<&Account>,
        session_id: &str,
        changes: Vec<Change>,
    ) -> Result<Self, StoreError> {
        let mut entries = Entries::of(account, changes)?;
        let held = held(entries.account.as_ref().or(account), session_id)?;
        let mut columns = Self { held, ..Self::default() };
        if let Some(account) = &mut entries.account {
            account.take_sessions();
            columns.account = Some((signed(account.version), encode(account)?));
        }
        for (number, transfer) in &entries.transfers {
            columns.ids.push(transfer.id.0.to_be_bytes().to_vec());
            columns.numbers.push(signed(*number));
            columns.transfers.push(encode(transfer)?);
        }
        for trace in &entries.traces {
            columns.trace_sessions.push(trace.session_id.clone());
            columns.trace_numbers.push(order(trace).into());
            columns.traces.push(encode(trace)?);
        }
        Ok(columns)
    }
}

impl Store for PostgresStore {
    type Account = Account;
    type Change = Change;
    type Version = Version;
    type Error = StoreError;

    async fn read(
        &self,
        session_id: &str,
        subscriber: Option<&str>,
    ) -> Result<Stored<Account, Version>, StoreError> {
        loop {
            let rows = self.requests.read(sql::READ, &[&session_id, &subscriber]).await?;
            let row = rows.first().ok_or_else(|| StoreError::new("no row came back"))?;
            let session: Option<i64> = column(row, 0)?;
            let state: Option<Vec<u8>> = column(row, 1)?;
            let account: Option<&[u8]> = column(row, 2)?;
            let mut account: Option<Account> = account.map(decode).transpose()?;
            let held: Option<&[u8]> = column(row, 3)?;
            let held: Option<SessionPart> = held.map(decode).transpose()?;
            if let Some(account) = &mut account {
                if self.set_apart(account).await? {
                    continue;
                }
                held.into_iter().for_each(|it| account.add_session(it));
            }
            return Ok(Stored {
                session: state.map(SessionState::from_octets),
                version: Version {
                    session: unsigned(session.unwrap_or_default()),
                    account: account.clone().map(Arc::new),
                },
                account,
            });
        }
    }

    async fn commit(&self, commit: Commit<'_, Change, Version>) -> Result<Committed, StoreError> {
        let Commit { session_id, version, session, changes } = commit;
        let account = version.account.as_deref();
        let columns = Columns::of(account, session_id, changes)?;
        if session.is_none() && columns.held.is_some() {
            return Err(StoreError::new(
                "a session is forgotten for which its account holds something",
            ));
        }
        let (old, new) = (signed(version.session), random());
        let (account_id, account_version) =
            account.map_or((None, 0), |it| (Some(it.id.as_str()), signed(it.version)));
        let (next_version, account) = columns.account.unzip();
        let next_version = next_version.unwrap_or_default();
        let (state, due, client, state_id) = match &session {
            None => (None, None, None, None),
            Some(StoredSession { state, due, client }) => {
                let client = client.as_ref();
                (
                    Some(state.to_octets()),
                    due.map(|it| signed(it.as_millis())),
                    client.map(|it| &*it.host),
                    client.map(|it| i64::from(it.state_id)),
                )
            }
        };
        let what = match (&session, version.session) {
            (Some(_), 0) => sql::Session::Insert,
            (Some(_), _) => sql::Session::Update,
            (None, 0) => sql::Session::Absent,
            (None, _) => sql::Session::Delete,
        };
        let statement = sql::commit(what, account_id.is_some());
        let state = state.as_deref();
        let parameters: [&(dyn ToSql + Sync); 18] = [
            &session_id,
            &old,
            &account_id,
            &account_version,
            &next_version,
            &account,
            &columns.ids,
            &columns.numbers,
            &columns.transfers,
            &columns.trace_sessions,
            &columns.trace_numbers,
            &columns.traces,
            &new,
            &due,
            &client,
            &state_id,
            &state,
            &columns.held,
        ];
        let parameters = match what {
            sql::Session::Insert | sql::Session::Update => &parameters[..],
            sql::Session::Delete | sql::Session::Absent => &parameters[..12],
        };
        for _ in 0..ATTEMPTS {
            match self.requests.write(&statement, parameters).await {
                Ok(rows) => {
                    return Ok(match rows.is_empty() {
                        true => Committed::Conflict,
                        false => Committed::Done,
                    });
                }
                // A transfer was entered before, or a session was begun at the same time.
                Err(PostgresError::Exists(_)) => return Ok(Committed::Conflict),
                Err(PostgresError::Unknown(_)) => match self.look_up(session_id).await? {
                    found if found == new => return Ok(Committed::Done),
                    // It was not done, and if it should still be under way, only one of the two will be.
                    found if found == old => {}
                    _ => return Ok(Committed::Conflict),
                },
                Err(error) => return Err(error.into()),
            }
        }
        Err(StoreError::new("the connection to the database was lost again and again"))
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let (now, leased_until) = (signed(now.as_millis()), signed(leased_until.as_millis()));
        let mut due = Vec::new();
        while due.len() < most {
            let wanted = i64::try_from(most - due.len()).unwrap_or(i64::MAX);
            let rows = self.requests.write(sql::DUE, &[&now, &leased_until, &wanted]).await?;
            if rows.is_empty() {
                break;
            }
            for row in &rows {
                if column(row, 1)? {
                    due.push(column(row, 0)?);
                }
            }
        }
        Ok(due)
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let parameters: &[&(dyn ToSql + Sync)] = &[&client, &i64::from(state_id), &limit(most)];
        let rows = self.requests.read(sql::BEGUN_BEFORE, parameters).await?;
        rows.iter().map(|row| column(row, 0)).collect()
    }
}

fn column<'a, T: FromSql<'a>>(row: &'a Row, index: usize) -> Result<T, StoreError> {
    row.try_get(index).map_err(StoreError::new)
}

fn content<T: serde::de::DeserializeOwned>(row: &Row, index: usize) -> Result<T, StoreError> {
    decode(column::<&[u8]>(row, index)?)
}

/// Numbers of a database have a sign; those of a store stay below it.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// A version that no session had before: each hasher of the standard library has keys of its own.
fn random() -> i64 {
    let number = RandomState::new().build_hasher().finish();
    i64::try_from(number >> 1).unwrap_or(i64::MAX).max(1)
}

/// How often a commit is tried whose connection is lost.
const ATTEMPTS: usize = 5;

impl From<PostgresError> for StoreError {
    fn from(error: PostgresError) -> Self {
        Self::new(error)
    }
}
