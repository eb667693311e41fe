//! Everything in a database that several nodes share: PostgreSQL, or one that takes its SQL.
//!
//! Each read and each commit is one statement. A session gets a random version with each commit: whoever has lost
//! the connection meanwhile finds out by it whether his commit was done.

use std::collections::hash_map::RandomState;
use std::future::ready;
use std::hash::{BuildHasher, Hasher};
use std::path::Path;
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
use super::sql;
use super::{BookFuture, Books, Entered, Outbox, OutboxEntry, StoreError};
use crate::ledger::{Account, Change, Subscriber, Trace, Transfer, TransferId};

/// Accounts, sessions and all else in a database, with other nodes. Clones share their connections.
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
pub struct PostgresStore(Postgres);

const SCHEMA: SqlSchema = SqlSchema { name: "ocs", migrations: &[sql::TABLES, sql::OUTBOX] };

impl PostgresStore {
    /// Connects to the database at this URL by so many connections at most, and makes its tables.
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
        Ok(Self(Postgres::connect(settings, &SCHEMA).await?))
    }

    async fn get_account(&self, id: &str) -> Result<Option<Account>, StoreError> {
        let rows = self.0.read("SELECT content FROM ocs_account WHERE id = $1", &[&id]).await?;
        rows.first().map(|row| content(row, 0)).transpose()
    }

    /// Whether the session is what a commit made of it, or still what it was before.
    async fn look_up(&self, session_id: &str) -> Result<i64, StoreError> {
        let rows =
            self.0.read("SELECT version FROM ocs_session WHERE id = $1", &[&session_id]).await?;
        rows.first().map_or(Ok(0), |row| column(row, 0))
    }
}

/// What is written of an account and its transfers, in columns.
#[derive(Default)]
struct Columns {
    account: Option<(i64, Vec<u8>)>,
    ids: Vec<Vec<u8>>,
    numbers: Vec<i64>,
    transfers: Vec<Vec<u8>>,
    trace_sessions: Vec<String>,
    trace_numbers: Vec<i64>,
    traces: Vec<Vec<u8>>,
}

impl Columns {
    fn of(account: Option<&Account>, changes: Vec<Change>) -> Result<Self, StoreError> {
        let entries = Entries::of(account, changes)?;
        let mut columns = Self::default();
        if let Some(account) = &entries.account {
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
        let rows = self.0.read(sql::READ, &[&session_id, &subscriber]).await?;
        let row = rows.first().ok_or_else(|| StoreError::new("no row came back"))?;
        let session: Option<i64> = column(row, 0)?;
        let state: Option<Vec<u8>> = column(row, 1)?;
        let account: Option<Vec<u8>> = column(row, 2)?;
        let account: Option<Account> = account.as_deref().map(decode).transpose()?;
        Ok(Stored {
            session: state.map(SessionState::from_octets),
            version: Version {
                session: unsigned(session.unwrap_or_default()),
                account: account.clone().map(Arc::new),
            },
            account,
        })
    }

    async fn commit(&self, commit: Commit<'_, Change, Version>) -> Result<Committed, StoreError> {
        let Commit { session_id, version, session, changes } = commit;
        let account = version.account.as_deref();
        let columns = Columns::of(account, changes)?;
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
        let parameters: [&(dyn ToSql + Sync); 17] = [
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
        ];
        let parameters = match what {
            sql::Session::Insert | sql::Session::Update => &parameters[..],
            sql::Session::Delete | sql::Session::Absent => &parameters[..12],
        };
        for _ in 0..ATTEMPTS {
            match self.0.write(&statement, parameters).await {
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
            let rows = self.0.write(sql::DUE, &[&now, &leased_until, &wanted]).await?;
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
        let rows = self.0.read(sql::BEGUN_BEFORE, parameters).await?;
        rows.iter().map(|row| column(row, 0)).collect()
    }
}

impl Books for PostgresStore {
    fn account<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Account>> {
        Box::pin(self.get_account(id))
    }

    fn accounts<'a>(&'a self, after: Option<&'a str>, most: usize) -> BookFuture<'a, Vec<Account>> {
        Box::pin(async move {
            let after = after.unwrap_or_default();
            let rows = self.0.read(sql::ACCOUNTS, &[&after, &limit(most)]).await?;
            rows.iter().map(|row| content(row, 0)).collect()
        })
    }

    fn insert(&self, account: Account) -> BookFuture<'_, Entered> {
        Box::pin(async move {
            let version = signed(account.version);
            self.enter(sql::INSERT_ACCOUNT, &[&account.id, &version, &encode(&account)?]).await
        })
    }

    fn put(&self, mut account: Account) -> BookFuture<'_, Entered> {
        Box::pin(async move {
            let read = signed(account.version);
            account.version += 1;
            let (version, content) = (signed(account.version), encode(&account)?);
            self.enter(sql::PUT_ACCOUNT, &[&account.id, &read, &version, &content]).await
        })
    }

    fn change<'a>(&'a self, id: &'a str, change: Change) -> BookFuture<'a, Entered> {
        Box::pin(async move {
            let ids: Vec<_> =
                change.transfers.iter().map(|it| it.id.0.to_be_bytes().to_vec()).collect();
            if self.is_entered(&ids).await? {
                return Ok(Entered::Before);
            }
            let Some(account) = self.get_account(id).await? else { return Ok(Entered::Conflict) };
            let columns = Columns::of(Some(&account), vec![change])?;
            let Some((next_version, content)) = columns.account else { return Ok(Entered::Done) };
            let version = signed(account.version);
            let parameters: [&(dyn ToSql + Sync); 10] = [
                &id,
                &version,
                &next_version,
                &content,
                &columns.ids,
                &columns.numbers,
                &columns.transfers,
                &columns.trace_sessions,
                &columns.trace_numbers,
                &columns.traces,
            ];
            Ok(match self.enter(sql::CHANGE_ACCOUNT, &parameters).await? {
                // It may have been this very change, whose answer was lost.
                Entered::Conflict if self.is_entered(&ids).await? => Entered::Before,
                entered => entered,
            })
        })
    }

    fn subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Subscriber>> {
        Box::pin(async move {
            let rows = self.0.read(sql::SUBSCRIBER, &[&id]).await?;
            rows.first().map(subscriber).transpose()
        })
    }

    fn subscribers<'a>(
        &'a self,
        after: Option<&'a str>,
        most: usize,
    ) -> BookFuture<'a, Vec<Subscriber>> {
        Box::pin(async move {
            let after = after.unwrap_or_default();
            let rows = self.0.read(sql::SUBSCRIBERS, &[&after, &limit(most)]).await?;
            rows.iter().map(subscriber).collect()
        })
    }

    fn subscribers_of<'a>(&'a self, account: &'a str) -> BookFuture<'a, Vec<Subscriber>> {
        Box::pin(async move {
            let rows = self.0.read(sql::SUBSCRIBERS_OF, &[&account]).await?;
            rows.iter().map(subscriber).collect()
        })
    }

    fn put_subscriber(&self, subscriber: Subscriber) -> BookFuture<'_, ()> {
        Box::pin(async move {
            let Subscriber { id, account } = &subscriber;
            self.write(sql::PUT_SUBSCRIBER, &[id, account]).await?;
            Ok(())
        })
    }

    fn remove_subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, bool> {
        Box::pin(async move { Ok(!self.write(sql::REMOVE_SUBSCRIBER, &[&id]).await?.is_empty()) })
    }

    fn transfers<'a>(
        &'a self,
        account: &'a str,
        after: Option<u64>,
        most: usize,
    ) -> BookFuture<'a, Vec<(u64, Transfer)>> {
        Box::pin(async move {
            let after = after.map_or(-1, signed);
            let rows = self.0.read(sql::TRANSFERS, &[&account, &after, &limit(most)]).await?;
            rows.iter().map(|row| Ok((unsigned(column(row, 0)?), content(row, 1)?))).collect()
        })
    }

    fn transfer(&self, id: TransferId) -> BookFuture<'_, Option<Transfer>> {
        Box::pin(async move {
            let id = id.0.to_be_bytes().to_vec();
            let rows = self.0.read(sql::TRANSFER, &[&id]).await?;
            rows.first().map(|row| content(row, 0)).transpose()
        })
    }

    fn traces<'a>(&'a self, session_id: &'a str) -> BookFuture<'a, Vec<Trace>> {
        Box::pin(async move {
            let rows = self.0.read(sql::TRACES, &[&session_id]).await?;
            rows.iter().map(|row| content(row, 0)).collect()
        })
    }

    fn tariffs(&self) -> BookFuture<'_, Option<(u64, String)>> {
        Box::pin(async move {
            let rows = self.0.read(sql::TARIFFS, &[]).await?;
            let newest = |row: &Row| Ok((unsigned(column(row, 0)?), column(row, 1)?));
            rows.first().map(newest).transpose()
        })
    }

    fn put_tariffs(&self, version: u64, text: String) -> BookFuture<'_, Entered> {
        Box::pin(async move { self.enter(sql::PUT_TARIFFS, &[&signed(version), &text]).await })
    }

    fn append_audit(&self, line: String) -> BookFuture<'_, ()> {
        Box::pin(async move {
            // A line may be there twice, and must not be missing.
            self.write(sql::APPEND_AUDIT, &[&line]).await?;
            Ok(())
        })
    }

    fn audit(&self, before: Option<u64>, most: usize) -> BookFuture<'_, Vec<(u64, String)>> {
        Box::pin(async move {
            let before = before.map_or(i64::MAX, signed);
            let rows = self.0.read(sql::AUDIT, &[&before, &limit(most)]).await?;
            rows.iter().map(|row| Ok((unsigned(column(row, 0)?), column(row, 1)?))).collect()
        })
    }

    fn backup<'a>(&'a self, _: &'a Path) -> BookFuture<'a, ()> {
        Box::pin(ready(Err(StoreError::new("the database has its own ways for that: pg_dump"))))
    }

    fn outbox(&self) -> Option<&dyn Outbox> {
        Some(self)
    }
}

impl Outbox for PostgresStore {
    fn put(&self, entry: OutboxEntry, taken_until: Timestamp) -> BookFuture<'_, bool> {
        Box::pin(async move {
            let [id, until, taken_until] =
                [entry.id, entry.until.as_millis(), taken_until.as_millis()].map(signed);
            let parameters: [&(dyn ToSql + Sync); 4] =
                [&id, &until, &taken_until, &encode(&entry)?];
            Ok(self.enter(sql::PUT_ENTRY, &parameters).await? == Entered::Done)
        })
    }

    fn free(
        &self,
        now: Timestamp,
        after: Option<u64>,
        most: usize,
    ) -> BookFuture<'_, Vec<OutboxEntry>> {
        Box::pin(async move {
            let (now, after) = (signed(now.as_millis()), after.map_or(-1, signed));
            if after < 0 {
                self.write(sql::FORGET_ENTRIES, &[&now]).await?;
            }
            let rows = self.0.read(sql::FREE_ENTRIES, &[&now, &after, &limit(most)]).await?;
            rows.iter().map(|row| content(row, 0)).collect()
        })
    }

    fn take(&self, id: u64, now: Timestamp, taken_until: Timestamp) -> BookFuture<'_, bool> {
        Box::pin(async move {
            let [id, now, until] = [id, now.as_millis(), taken_until.as_millis()].map(signed);
            Ok(self.enter(sql::TAKE_ENTRY, &[&id, &now, &until]).await? == Entered::Done)
        })
    }

    fn answer(&self, id: u64, code: u32) -> BookFuture<'_, ()> {
        Box::pin(async move {
            self.write(sql::ANSWER_ENTRY, &[&signed(id), &i64::from(code)]).await?;
            Ok(())
        })
    }

    fn answered(&self, id: u64) -> BookFuture<'_, Option<u32>> {
        Box::pin(async move {
            let rows = self.0.read(sql::ENTRY_ANSWERED, &[&signed(id)]).await?;
            let code: Option<i64> = rows.first().map_or(Ok(None), |row| column(row, 0))?;
            Ok(code.and_then(|code| u32::try_from(code).ok()))
        })
    }
}

impl PostgresStore {
    /// Does what may be done twice, until it is known to be done.
    async fn write(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, PostgresError> {
        let mut attempts = 1;
        loop {
            match self.0.write(sql, parameters).await {
                Err(PostgresError::Unknown(_)) if attempts < ATTEMPTS => attempts += 1,
                result => return result,
            }
        }
    }

    /// The same for what is in conflict with itself, when it was done before. A row comes back when it is done.
    async fn enter(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Entered, StoreError> {
        match self.write(sql, parameters).await {
            Ok(rows) if !rows.is_empty() => Ok(Entered::Done),
            Ok(_) | Err(PostgresError::Exists(_)) => Ok(Entered::Conflict),
            Err(error) => Err(error.into()),
        }
    }

    async fn is_entered(&self, ids: &[Vec<u8>]) -> Result<bool, StoreError> {
        Ok(!self.0.read(sql::ARE_ENTERED, &[&ids]).await?.is_empty())
    }
}

fn column<'a, T: FromSql<'a>>(row: &'a Row, index: usize) -> Result<T, StoreError> {
    row.try_get(index).map_err(StoreError::new)
}

fn content<T: serde::de::DeserializeOwned>(row: &Row, index: usize) -> Result<T, StoreError> {
    decode(column::<&[u8]>(row, index)?)
}

fn subscriber(row: &Row) -> Result<Subscriber, StoreError> {
    Ok(Subscriber { id: column(row, 0)?, account: column(row, 1)? })
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
