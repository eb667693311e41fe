//! Everything in a folder of one process.
//!
//! A request is one entry of its session, written anew with each of them, and nothing is looked up by the one thread
//! that writes: which sessions were changed lately, and when each is due, is in memory.

mod changes;
mod deadlines;
mod due;
mod entries;
mod heard;
mod key;
mod reading;
#[cfg(test)]
mod tests;
mod writing;

use std::ops::Bound;
use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use diameter_platform::storage::{
    DiskError, Embedded, EmbeddedSettings, OpenError, Schema, StorageError, Table, Transaction,
};
use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;

use self::changes::Changes;
use self::deadlines::Deadlines;
use self::due::{Doubt, deadlines};
use self::entries::Entry;
pub(super) use self::entries::Kept;
use self::key::Key;
use self::writing::{Writing, Written};
use super::form::{decode, encode};
use super::{Commit, Committed, Counts, Open, Position, Store, StoreError, StoreFuture, Stored};
use crate::record::Record;

/// Everything in a folder. What is answered is on disk. Clones are the same store.
///
/// ```no_run
/// use diameter_cdf::store::EmbeddedStore;
///
/// let store = EmbeddedStore::open("/var/lib/diameter-cdf/records")?;
/// # Ok::<(), diameter_platform::storage::OpenError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EmbeddedStore {
    engine: Embedded,
    /// How sessions are named in tables.
    key: fn(&str) -> Key,
    /// The window of requests that is under way.
    window: Arc<AtomicU64>,
    lately: Arc<Mutex<Lately>>,
    /// The number of the first record that is of use. Some before it stand until their file is taken away.
    first_record: Arc<AtomicU32>,
}

/// What is in memory of sessions.
#[derive(Debug)]
struct Lately {
    changes: Changes,
    deadlines: Deadlines,
}

/// Open sessions, by [`Key`].
const SESSIONS: Table = Table::new("sessions");
/// Requests that have come, of sessions that are not open: by window and [`Key`]. Of a session with many of them, some
/// have entries of their own, with the number behind the key.
const RECEIVED: Table = Table::new("received");
/// Closed records, by number.
const RECORDS: Table = Table::new("records");
/// Positions of consumers, by name.
const CONSUMERS: Table = Table::new("consumers");
/// What there is once.
const STATE: Table = Table::new("state");
/// By number.
const AUDIT: Table = Table::new("audit");

const TABLES: &[Table] = &[SESSIONS, RECEIVED, RECORDS, CONSUMERS, STATE, AUDIT];
const SCHEMA: Schema = Schema { name: "cdf", tables: TABLES, migrations: &[short_keys] };

/// The number of the next record.
const NEXT_RECORD: &[u8] = b"next-record";
/// The number of the first record that is of use.
const FIRST_RECORD: &[u8] = b"first-record";
/// When the first record was closed.
const MADE: &[u8] = b"made";
/// The window of requests that is under way.
const WINDOW: &[u8] = b"window";

/// Version 0 had whole Session-Ids as keys, and was in no release.
fn short_keys(_: &mut Transaction<'_>) -> Result<(), StorageError> {
    let reason = "it has version 0 of the CDF's tables, which was in no release and is not read any more: begin with an \
                  empty folder, after its records were handed over by the program that wrote it";
    Err(StorageError::Unreadable(reason.into()))
}

impl EmbeddedStore {
    /// Opens the store in this folder, or makes one. It blocks while what was written last is read, and all open sessions.
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
        Self::of(Embedded::open(folder, &SCHEMA, settings)?, Key::of)
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
        Self::of(Embedded::on(disk, &SCHEMA, settings)?, Key::of)
    }

    fn of(engine: Embedded, key: fn(&str) -> Key) -> Result<Self, OpenError> {
        let opened = || -> Result<_, StoreError> {
            let window = number(engine.get(STATE, WINDOW)?)?;
            let first_record = record_of(engine.get(STATE, FIRST_RECORD)?)?;
            Ok((window, first_record, deadlines(&engine)?))
        };
        let (window, first_record, deadlines) = opened().map_err(|error| match error {
            StoreError::Full => DiskError::Full,
            error => DiskError::Failed(error.to_string().into()),
        })?;
        let lately = Lately { changes: Changes::since(engine.last_change()), deadlines };
        Ok(Self {
            engine,
            key,
            window: Arc::new(AtomicU64::new(window)),
            lately: Arc::new(Mutex::new(lately)),
            first_record: Arc::new(AtomicU32::new(first_record)),
        })
    }

    /// Its tables.
    pub fn tables() -> &'static [Table] {
        TABLES
    }

    fn key(&self, session_id: &str) -> Key {
        (self.key)(session_id)
    }

    fn first_record(&self) -> u32 {
        self.first_record.load(Ordering::Acquire)
    }

    fn window(&self) -> u64 {
        self.window.load(Ordering::Acquire)
    }

    fn lately(&self) -> MutexGuard<'_, Lately> {
        // Nothing that panics leaves anything half done.
        self.lately.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The number of the next record. The first one is noted with its time.
fn begin_records(change: &mut Transaction<'_>) -> Result<u32, StoreError> {
    let next = change.get(STATE, NEXT_RECORD)?;
    if next.is_none() {
        let made = Timestamp::from(SystemTime::now());
        change.put(STATE, MADE, made.as_millis().to_be_bytes());
    }
    record_of(next)
}

/// Writes what is not stale, in the thread that writes.
fn write(
    writings: Vec<Writing>,
    change: &mut Transaction<'_>,
    lately: &mut Lately,
) -> Result<Vec<Written>, StoreError> {
    let first = match writings.iter().any(Writing::closes_records) {
        true => begin_records(change)?,
        false => 0,
    };
    let mut next = first;
    let written = writings.into_iter().map(|it| it.write(change, lately, &mut next)).collect();
    if next != first {
        change.put(STATE, NEXT_RECORD, u64::from(next).to_be_bytes());
    }
    Ok(written)
}

impl Store for EmbeddedStore {
    fn read<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Stored> {
        Box::pin(async move { self.read_now(key) })
    }

    fn commit(&self, commits: Vec<Commit>) -> StoreFuture<'_, Vec<Committed>> {
        Box::pin(async move {
            let writings: Vec<_> =
                commits.into_iter().map(|it| Writing::of(self, it)).collect::<Result<_, _>>()?;
            let mut doubt = Doubt(self, writings.iter().flat_map(Writing::deadlines).collect());
            let lately = self.lately.clone();
            let write = move |change: &mut Transaction<'_>| {
                let mut lately = lately.lock().unwrap_or_else(PoisonError::into_inner);
                write(writings, change, &mut lately)
            };
            let written = self.engine.commit(write).await?;
            doubt.1.clear();
            let mut lately = None;
            for (deadline, number) in written.iter().filter_map(|it| it.past) {
                lately.get_or_insert_with(|| self.lately()).deadlines.remove(&deadline, number);
            }
            Ok(written.into_iter().map(|it| it.committed).collect())
        })
    }

    fn due<'a>(
        &'a self,
        now: Timestamp,
        after: Option<&'a Open>,
        most: usize,
    ) -> StoreFuture<'a, Vec<Open>> {
        Box::pin(async move {
            self.settle_doubts().await?;
            let after = after.map(|it| (it.due.as_millis(), self.key(&it.session_id)));
            let from = after.map_or(Bound::Unbounded, Bound::Excluded);
            self.due_in(from, Bound::Included((now.as_millis(), Key::LAST)), most)
        })
    }

    fn due_after(&self, latest: Timestamp, most: usize) -> StoreFuture<'_, Vec<Open>> {
        Box::pin(async move {
            let from = Bound::Excluded((latest.as_millis(), Key::LAST));
            self.due_in(from, Bound::Unbounded, most)
        })
    }

    fn sessions<'a>(&'a self, after: Option<&'a str>, most: usize) -> StoreFuture<'a, Vec<Open>> {
        Box::pin(async move {
            let (last, window) = (self.engine.last_change(), self.window());
            let after = after.map(|id| (self.key(id), id));
            let from =
                after.as_ref().map_or(Bound::Unbounded, |(it, _)| Bound::Included(it.octets()));
            // That of `after` may be one of them.
            let page =
                self.engine.page(SESSIONS, from, Bound::Unbounded, most.saturating_add(1))?;
            let mut sessions = Vec::new();
            for (key, octets) in page {
                let all: Vec<Entry> = decode(&octets)?;
                let is_after = |open: &Open| {
                    after.is_none_or(|(it, id)| it.octets() != key || &*open.session_id > id)
                };
                sessions.extend(entries::opened(&all, last, window).filter(is_after));
            }
            sessions.truncate(most);
            Ok(sessions)
        })
    }

    fn records(&self, from: u32, most: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let from = from.max(self.first_record()).to_be_bytes();
            let from = Bound::Included(&from[..]);
            let page = self.engine.page(RECORDS, from, Bound::Unbounded, most)?;
            page.iter().map(|(number, octets)| record(number, octets)).collect()
        })
    }

    fn forget_records(&self, before: u32) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            if before <= self.first_record() {
                return Ok(());
            }
            let put = move |change: &mut Transaction<'_>| {
                change.put(STATE, FIRST_RECORD, u64::from(before).to_be_bytes());
                Ok::<_, StoreError>(())
            };
            self.engine.commit(put).await?;
            self.first_record.fetch_max(before, Ordering::AcqRel);
            Ok(self.engine.drop_before(RECORDS, before.to_be_bytes().to_vec()).await?)
        })
    }

    fn next_window(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            // If it is not known whether it was done, it is done again.
            let next = self.window().saturating_add(1);
            let put = move |change: &mut Transaction<'_>| {
                change.put(STATE, WINDOW, next.to_be_bytes());
                Ok::<_, StoreError>(())
            };
            self.engine.commit(put).await?;
            self.window.store(next, Ordering::Release);
            // Those of this window and of the one before are known.
            let known = entries::start(next.saturating_sub(1));
            Ok(self.engine.drop_before(RECEIVED, known.to_vec()).await?)
        })
    }

    fn position<'a>(&'a self, consumer: &'a str) -> StoreFuture<'a, Position> {
        let consumer = consumer.as_bytes().to_vec();
        // By the thread that writes: a position whose writing took too long to wait for is there by then, or never.
        let read = move |change: &mut Transaction<'_>| {
            let octets = change.get(CONSUMERS, &consumer)?;
            Ok(octets.as_deref().map(decode).transpose()?.unwrap_or_default())
        };
        Box::pin(self.engine.commit(read))
    }

    fn put_position<'a>(&'a self, consumer: &'a str, position: Position) -> StoreFuture<'a, ()> {
        let consumer = consumer.as_bytes().to_vec();
        Box::pin(async move {
            let octets = encode(&position)?;
            let put = move |change: &mut Transaction<'_>| {
                change.put(CONSUMERS, &consumer, octets);
                Ok(())
            };
            self.engine.commit(put).await
        })
    }

    fn counts(&self) -> StoreFuture<'_, Counts> {
        Box::pin(async move {
            let open = self.lately().deadlines.len() as u64;
            let made = Timestamp::from_millis(number(self.engine.get(STATE, MADE)?)?);
            let next_record = record_of(self.engine.get(STATE, NEXT_RECORD)?)?;
            Ok(Counts { open, next_record, made })
        })
    }

    fn append_audit(&self, line: String) -> StoreFuture<'_, ()> {
        Box::pin(self.engine.commit(move |change| {
            let number = change.number();
            change.put(AUDIT, &number.to_be_bytes(), line);
            Ok(())
        }))
    }

    fn audit(&self, before: Option<u64>, most: usize) -> StoreFuture<'_, Vec<(u64, String)>> {
        Box::pin(async move {
            let mut lines = Vec::new();
            let before = before.map(u64::to_be_bytes);
            let to = before.as_ref().map_or(Bound::Unbounded, |it| Bound::Excluded(&it[..]));
            let mut from = Bound::Unbounded;
            let mut last: Vec<u8>;
            // There are few of them, and only their order from the first on.
            loop {
                let page = self.engine.page(AUDIT, from, to, PAGE)?;
                let Some((key, _)) = page.last() else { break };
                last = key.clone();
                for (key, line) in page {
                    let line = String::from_utf8(line).map_err(StoreError::new)?;
                    lines.push((number(Some(key))?, line));
                }
                lines.drain(..lines.len().saturating_sub(most));
                from = Bound::Excluded(&last);
            }
            lines.reverse();
            Ok(lines)
        })
    }

    fn backup<'a>(&'a self, folder: &'a Path) -> StoreFuture<'a, ()> {
        Box::pin(async move { Ok(self.engine.backup(folder).await?) })
    }
}

/// A record, whose number is its key.
fn record(number: &[u8], octets: &[u8]) -> Result<Record, StoreError> {
    let mut record: Record = decode(octets)?;
    if let Some(closing) = &mut record.closing {
        closing.number = record_number(number)?;
    }
    Ok(record)
}

fn record_number(key: &[u8]) -> Result<u32, StoreError> {
    let number = key.try_into().map(u32::from_be_bytes);
    number.map_err(|_| StoreError::new("the number of a record is none"))
}

fn record_of(octets: Option<Vec<u8>>) -> Result<u32, StoreError> {
    // The first one is 1.
    let next = number(octets)?.max(1);
    u32::try_from(next).map_err(StoreError::new)
}

/// A number that is 0 before it is written.
fn number(octets: Option<Vec<u8>>) -> Result<u64, StoreError> {
    let Some(octets) = octets else { return Ok(0) };
    let octets = octets.try_into().map_err(|_| StoreError::new("a number in the store is none"))?;
    Ok(u64::from_be_bytes(octets))
}

/// How many lines of the audit trail, or sessions, are read at once.
const PAGE: usize = 1000;

impl From<StorageError> for StoreError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Disk(DiskError::Full) => Self::Full,
            error => Self::new(error),
        }
    }
}

impl From<DiskError> for StoreError {
    fn from(error: DiskError) -> Self {
        StorageError::from(error).into()
    }
}
