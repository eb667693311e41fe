//! What administration reads and changes of it.

use std::future::ready;
use std::path::Path;

use diameter_platform::storage::{PostgresError, Row, ToSql};
use diameter_session::Timestamp;

use super::{ATTEMPTS, Columns, PostgresStore, column, content, limit, signed, sql, unsigned};
use crate::ledger::{Account, Change, Subscriber, Trace, Transfer, TransferId};
use crate::store::changes::edited;
use crate::store::encoding::{decode, encode};
use crate::store::{AccountEdit, BookFuture, Books, Entered, Outbox, OutboxEntry, StoreError};

impl Books for PostgresStore {
    fn account<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Account>> {
        Box::pin(async move {
            let rows = self.books.read(sql::ACCOUNT, &[&id]).await?;
            rows.first().map(with_sessions).transpose()
        })
    }

    fn accounts<'a>(&'a self, after: Option<&'a str>, most: usize) -> BookFuture<'a, Vec<Account>> {
        Box::pin(async move {
            let after = after.unwrap_or_default();
            let rows = self.books.read(sql::ACCOUNTS, &[&after, &limit(most)]).await?;
            rows.iter().map(with_sessions).collect()
        })
    }

    fn insert(&self, account: Account) -> BookFuture<'_, Entered> {
        Box::pin(async move {
            let version = signed(account.version);
            self.enter(sql::INSERT_ACCOUNT, &[&account.id, &version, &encode(&account)?]).await
        })
    }

    fn edit<'a>(
        &'a self,
        id: &'a str,
        version: Option<u64>,
        mut edit: AccountEdit,
    ) -> BookFuture<'a, Option<Account>> {
        Box::pin(async move {
            for _ in 0..ATTEMPTS_OF_CHANGES {
                let Some((account, _)) = self.account_alone(id, &[]).await? else {
                    return Ok(None);
                };
                let read = account.version;
                if version.is_some_and(|it| it != read) {
                    return Ok(None);
                }
                let edited = edited(account, &mut edit);
                let (next_version, content) = (signed(edited.version), encode(&edited)?);
                let parameters: [&(dyn ToSql + Sync); 4] =
                    [&id, &signed(read), &next_version, &content];
                // An edit is not made twice: whether it was made is told, or that nobody knows.
                match self.books.write(sql::PUT_ACCOUNT, &parameters).await {
                    Ok(rows) if !rows.is_empty() => return Ok(Some(edited)),
                    Ok(_) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Err(PostgresError::Busy("the account is changed all the time".to_owned()).into())
        })
    }

    fn change<'a>(&'a self, id: &'a str, change: Change) -> BookFuture<'a, Entered> {
        Box::pin(async move {
            let ids: Vec<_> =
                change.transfers.iter().map(|it| it.id.0.to_be_bytes().to_vec()).collect();
            for _ in 0..ATTEMPTS_OF_CHANGES {
                let Some((account, is_entered)) = self.account_alone(id, &ids).await? else {
                    return Ok(Entered::Conflict);
                };
                if is_entered {
                    return Ok(Entered::Before);
                }
                let columns = Columns::of(Some(&account), "", vec![change.clone()])?;
                let Some((next_version, content)) = columns.account else {
                    return Ok(Entered::Done);
                };
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
                // If it was this very change that was faster, with its answer lost, its transfers are found entered.
                if self.enter(sql::CHANGE_ACCOUNT, &parameters).await? == Entered::Done {
                    return Ok(Entered::Done);
                }
            }
            Ok(Entered::Conflict)
        })
    }

    fn subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Subscriber>> {
        Box::pin(async move {
            let rows = self.books.read(sql::SUBSCRIBER, &[&id]).await?;
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
            let rows = self.books.read(sql::SUBSCRIBERS, &[&after, &limit(most)]).await?;
            rows.iter().map(subscriber).collect()
        })
    }

    fn subscribers_of<'a>(&'a self, account: &'a str) -> BookFuture<'a, Vec<Subscriber>> {
        Box::pin(async move {
            let rows = self.books.read(sql::SUBSCRIBERS_OF, &[&account]).await?;
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
            let rows = self.books.read(sql::TRANSFERS, &[&account, &after, &limit(most)]).await?;
            rows.iter().map(|row| Ok((unsigned(column(row, 0)?), content(row, 1)?))).collect()
        })
    }

    fn transfer(&self, id: TransferId) -> BookFuture<'_, Option<Transfer>> {
        Box::pin(async move {
            let id = id.0.to_be_bytes().to_vec();
            let rows = self.books.read(sql::TRANSFER, &[&id]).await?;
            rows.first().map(|row| content(row, 0)).transpose()
        })
    }

    fn traces<'a>(&'a self, session_id: &'a str) -> BookFuture<'a, Vec<Trace>> {
        Box::pin(async move {
            let rows = self.books.read(sql::TRACES, &[&session_id]).await?;
            rows.iter().map(|row| content(row, 0)).collect()
        })
    }

    fn tariffs(&self) -> BookFuture<'_, Option<(u64, String)>> {
        Box::pin(async move {
            let rows = self.books.read(sql::TARIFFS, &[]).await?;
            let newest = |row: &Row| Ok((unsigned(column(row, 0)?), column(row, 1)?));
            rows.first().map(newest).transpose()
        })
    }

    fn put_tariffs(&self, version: u64, text: String) -> BookFuture<'_, Entered> {
        Box::pin(async move { self.enter(sql::PUT_TARIFFS, &[&signed(version), &text]).await })
    }

    fn open_sessions(&self) -> BookFuture<'_, u64> {
        Box::pin(async move {
            let rows = self.books.read(sql::OPEN_SESSIONS, &[]).await?;
            rows.first().map_or(Ok(0), |row| Ok(unsigned(column(row, 0)?)))
        })
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
            let rows = self.books.read(sql::AUDIT, &[&before, &limit(most)]).await?;
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
            let rows = self.books.read(sql::FREE_ENTRIES, &[&now, &after, &limit(most)]).await?;
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
            let rows = self.books.read(sql::ENTRY_ANSWERED, &[&signed(id)]).await?;
            let code: Option<i64> = rows.first().map_or(Ok(None), |row| column(row, 0))?;
            Ok(code.and_then(|code| u32::try_from(code).ok()))
        })
    }
}

impl PostgresStore {
    /// An account without its sessions; and whether one of these transfers was entered before.
    async fn account_alone(
        &self,
        id: &str,
        transfers: &[Vec<u8>],
    ) -> Result<Option<(Account, bool)>, StoreError> {
        loop {
            let rows = self.books.read(sql::ACCOUNT_AND_ENTERED, &[&id, &transfers]).await?;
            let Some(row) = rows.first() else { return Ok(None) };
            let account: Account = content(row, 0)?;
            if self.set_apart(&account).await? {
                continue;
            }
            return Ok(Some((account, column(row, 1)?)));
        }
    }

    /// Does what may be done twice, until it is known to be done.
    async fn write(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, PostgresError> {
        let mut attempts = 1;
        loop {
            match self.books.write(sql, parameters).await {
                Err(PostgresError::Unknown(_)) if attempts < ATTEMPTS => attempts += 1,
                result => return result,
            }
        }
    }

    /// The same for what is in conflict with itself, when it was done before. A row comes back when it is done.
    pub(super) async fn enter(
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
}

/// An account with what it has for sessions.
fn with_sessions(row: &Row) -> Result<Account, StoreError> {
    let mut account: Account = content(row, 0)?;
    for held in column::<Vec<&[u8]>>(row, 1)? {
        account.add_session(decode(held)?);
    }
    Ok(account)
}

fn subscriber(row: &Row) -> Result<Subscriber, StoreError> {
    Ok(Subscriber { id: column(row, 0)?, account: column(row, 1)? })
}

/// How often a change of an account is tried that others change, too.
const ATTEMPTS_OF_CHANGES: usize = 100;
