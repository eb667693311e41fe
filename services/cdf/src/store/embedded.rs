//! Everything in a folder of one process.

use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use diameter_platform::storage::{
    DiskError, Embedded, EmbeddedSettings, OpenError, Pair, Schema, StorageError, Table,
    Transaction,
};
use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;

use super::form::{decode, encode};
use super::{
    Commit, Committed, Counts, Open, Position, Store, StoreError, StoreFuture, Stored, numbered,
};
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
    forgotten: Arc<Mutex<Forgotten>>,
}

/// What was taken away since the store was opened. What stood before is not looked for again: an engine whose files
/// are only ever appended to steps over every entry that is no more.
#[derive(Debug, Default)]
struct Forgotten {
    /// Records before this one.
    records: Option<u32>,
    /// Requests up to this key.
    requests: Option<Vec<u8>>,
}

/// By Session-Id: version, time among the deadlines, the session.
const SESSIONS: Table = Table::new("sessions");
/// By time and Session-Id. A deadline that is put off stays, and is found to be no more when its time comes.
const DEADLINES: Table = Table::new("deadlines");
/// Requests that have come, by window, Session-Id and number.
const RECEIVED: Table = Table::new("received");
/// Closed records, by number.
const RECORDS: Table = Table::new("records");
/// Positions of consumers, by name.
const CONSUMERS: Table = Table::new("consumers");
/// What there is once.
const STATE: Table = Table::new("state");
/// By number.
const AUDIT: Table = Table::new("audit");

const TABLES: &[Table] = &[SESSIONS, DEADLINES, RECEIVED, RECORDS, CONSUMERS, STATE, AUDIT];
const SCHEMA: Schema = Schema { name: "cdf", tables: TABLES, migrations: &[] };

/// How many sessions are open.
const OPEN: &[u8] = b"open";
/// The number of the next record.
const NEXT_RECORD: &[u8] = b"next-record";
/// When the first record was closed.
const MADE: &[u8] = b"made";
/// The window of requests that is under way.
const WINDOW: &[u8] = b"window";

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
        Ok(Self::of(Embedded::open(folder, &SCHEMA, settings)?))
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
        Ok(Self::of(Embedded::on(disk, &SCHEMA, settings)?))
    }

    fn of(engine: Embedded) -> Self {
        Self { engine, forgotten: Arc::default() }
    }

    /// Its tables.
    pub fn tables() -> &'static [Table] {
        TABLES
    }

    fn read_now(&self, key: &RecordKey) -> Result<Stored, StoreError> {
        let session = self.engine.get(SESSIONS, key.session_id.as_bytes())?;
        let session = session.as_deref().map(Entry::read).transpose()?;
        let window = number(self.engine.get(STATE, WINDOW)?)?;
        let mut received = None;
        for window in [Some(window), window.checked_sub(1)].into_iter().flatten() {
            received = self.engine.get(RECEIVED, &received_key(window, key))?;
            if received.is_some() {
                break;
            }
        }
        Ok(Stored {
            version: session.as_ref().map_or(0, |it| it.version),
            session: session.map(|it| decode(it.session)).transpose()?,
            received: received.as_deref().map(decode).transpose()?.unwrap_or_default(),
        })
    }

    fn open_sessions(
        &self,
        deadlines: impl IntoIterator<Item = Pair>,
    ) -> Result<Vec<Open>, StoreError> {
        let mut sessions = Vec::new();
        for (key, _) in deadlines {
            let Some((_, id)) = key.split_at_checked(size_of::<u64>()) else { continue };
            if let Some(octets) = self.engine.get(SESSIONS, id)? {
                sessions.push(open(id, &octets)?);
            }
        }
        Ok(sessions)
    }
}

/// What is kept of a session.
struct Entry<'a> {
    version: u64,
    /// Its time among the deadlines.
    looked_at: u64,
    session: &'a [u8],
}

impl<'a> Entry<'a> {
    fn read(octets: &'a [u8]) -> Result<Self, StoreError> {
        let read = || {
            let (version, rest) = octets.split_first_chunk()?;
            let (looked_at, session) = rest.split_first_chunk()?;
            let [version, looked_at] = [version, looked_at].map(|it| u64::from_be_bytes(*it));
            Some(Self { version, looked_at, session })
        };
        read().ok_or_else(|| StoreError::new("a session in the store is cut off"))
    }

    fn write(&self) -> Vec<u8> {
        let [version, looked_at] = [self.version, self.looked_at].map(u64::to_be_bytes);
        [&version, &looked_at, self.session].concat()
    }
}

/// A commit in octets, made before the one thread that writes has it.
struct Writing {
    commit: Commit,
    session: Option<(Vec<u8>, Timestamp)>,
    received: Option<(RecordKey, Vec<u8>)>,
}

impl Writing {
    fn of(mut commit: Commit) -> Result<Self, StoreError> {
        let session = match commit.session.take() {
            Some((session, due)) => Some((encode(&session)?, due)),
            None => None,
        };
        let received = match commit.received.take() {
            Some((number, all)) => {
                let key = RecordKey { session_id: commit.session_id.clone(), number };
                Some((key, encode(&all)?))
            }
            None => None,
        };
        Ok(Self { commit, session, received })
    }

    fn write(self, change: &mut Transaction<'_>) -> Result<Committed, StoreError> {
        let Self { commit, session, received } = self;
        let Commit { session_id, version, closed, .. } = commit;
        let id = session_id.as_bytes();
        let before = change.get(SESSIONS, id)?;
        let before = before.as_deref().map(Entry::read).transpose()?;
        if before.as_ref().map_or(0, |it| it.version) != version {
            return Ok(Committed::Conflict);
        }
        let looked_at = before.map(|it| it.looked_at);
        let is_open = session.is_some();
        match session {
            Some((session, due)) => {
                let due = due.as_millis();
                let stays = looked_at.filter(|at| *at <= due);
                if stays.is_none() {
                    remove_deadline(change, looked_at, id);
                    change.put(DEADLINES, &deadline(due, id), []);
                }
                let looked_at = stays.unwrap_or(due);
                let entry = Entry { version: change.number(), looked_at, session: &session };
                change.put(SESSIONS, id, entry.write());
            }
            None if looked_at.is_some() => {
                remove_deadline(change, looked_at, id);
                change.remove(SESSIONS, id);
            }
            None => {}
        }
        let was_open = looked_at.is_some();
        if was_open != is_open {
            let open = number(change.get(STATE, OPEN)?)?;
            let open = if is_open { open.saturating_add(1) } else { open.saturating_sub(1) };
            change.put(STATE, OPEN, open.to_be_bytes());
        }
        if let Some((key, all)) = received {
            let window = number(change.get(STATE, WINDOW)?)?;
            change.put(RECEIVED, &received_key(window, &key), all);
        }
        write_records(change, closed)?;
        Ok(Committed::Done)
    }
}

/// Gives closed records their numbers.
fn write_records(change: &mut Transaction<'_>, closed: Vec<Record>) -> Result<(), StoreError> {
    if closed.is_empty() {
        return Ok(());
    }
    let next = change.get(STATE, NEXT_RECORD)?;
    if next.is_none() {
        let made = Timestamp::from(SystemTime::now());
        change.put(STATE, MADE, made.as_millis().to_be_bytes());
    }
    let mut next = next_record(next)?;
    for (number, record) in numbered(closed, &mut next) {
        change.put(RECORDS, &number.to_be_bytes(), encode(&record)?);
    }
    change.put(STATE, NEXT_RECORD, u64::from(next).to_be_bytes());
    Ok(())
}

impl Store for EmbeddedStore {
    fn read<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Stored> {
        Box::pin(async move { self.read_now(key) })
    }

    fn commit(&self, commits: Vec<Commit>) -> StoreFuture<'_, Vec<Committed>> {
        Box::pin(async move {
            let writings: Vec<_> =
                commits.into_iter().map(Writing::of).collect::<Result<_, StoreError>>()?;
            let write = move |change: &mut Transaction<'_>| -> Result<Vec<_>, StoreError> {
                writings.into_iter().map(|writing| writing.write(change)).collect()
            };
            self.engine.commit(write).await
        })
    }

    fn due<'a>(
        &'a self,
        now: Timestamp,
        after: Option<&'a Open>,
        most: usize,
    ) -> StoreFuture<'a, Vec<Open>> {
        Box::pin(async move {
            let after = after.map(|it| deadline(it.due.as_millis(), it.session_id.as_bytes()));
            let from = after.as_ref().map_or(Bound::Unbounded, |it| Bound::Excluded(&it[..]));
            let end = now.as_millis().saturating_add(1).to_be_bytes();
            let to = Bound::Excluded(&end[..]);
            self.open_sessions(self.engine.page(DEADLINES, from, to, most)?)
        })
    }

    fn due_after(&self, latest: Timestamp, most: usize) -> StoreFuture<'_, Vec<Open>> {
        Box::pin(async move {
            let from = latest.as_millis().saturating_add(1).to_be_bytes();
            let from = Bound::Included(&from[..]);
            self.open_sessions(self.engine.page(DEADLINES, from, Bound::Unbounded, most)?)
        })
    }

    fn sessions<'a>(&'a self, after: Option<&'a str>, most: usize) -> StoreFuture<'a, Vec<Open>> {
        Box::pin(async move {
            let from = after.map_or(Bound::Unbounded, |it| Bound::Excluded(it.as_bytes()));
            let page = self.engine.page(SESSIONS, from, Bound::Unbounded, most)?;
            page.iter().map(|(id, octets)| open(id, octets)).collect()
        })
    }

    fn records(&self, from: u32, most: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let from = from.to_be_bytes();
            let from = Bound::Included(&from[..]);
            let page = self.engine.page(RECORDS, from, Bound::Unbounded, most)?;
            page.iter().map(|(_, octets)| decode(octets)).collect()
        })
    }

    fn forget_records(&self, before: u32, most: usize) -> StoreFuture<'_, usize> {
        Box::pin(async move {
            let first = match self.forgotten().records {
                Some(first) => first,
                None => self.first_record()?.unwrap_or(before),
            };
            let most = u32::try_from(most).unwrap_or(u32::MAX);
            let end = before.min(first.saturating_add(most));
            // Numbers have no gaps.
            let count = end.saturating_sub(first);
            if count > 0 {
                let remove = move |change: &mut Transaction<'_>| {
                    (first..end).for_each(|it| change.remove(RECORDS, &it.to_be_bytes()));
                    Ok::<_, StoreError>(())
                };
                self.engine.commit(remove).await?;
            }
            self.forgotten().records = Some(end.max(first));
            Ok(count as usize)
        })
    }

    fn next_window(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.engine.commit(|change| {
            let next = number(change.get(STATE, WINDOW)?)?.saturating_add(1);
            change.put(STATE, WINDOW, next.to_be_bytes());
            Ok(())
        }))
    }

    fn forget_requests(&self, most: usize) -> StoreFuture<'_, usize> {
        Box::pin(async move {
            let window = number(self.engine.get(STATE, WINDOW)?)?;
            // Those of this window and of the one before are known.
            let before = window.saturating_sub(1).to_be_bytes();
            let after = self.forgotten().requests.clone();
            let from = after.as_ref().map_or(Bound::Unbounded, |it| Bound::Excluded(&it[..]));
            let page = self.engine.page(RECEIVED, from, Bound::Excluded(&before), most)?;
            let (count, last) = (page.len(), page.last().map(|(key, _)| key.clone()));
            if let Some(last) = last {
                let remove = move |change: &mut Transaction<'_>| {
                    page.iter().for_each(|(key, _)| change.remove(RECEIVED, key));
                    Ok::<_, StoreError>(())
                };
                self.engine.commit(remove).await?;
                self.forgotten().requests = Some(last);
            }
            Ok(count)
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
            let open = number(self.engine.get(STATE, OPEN)?)?;
            let made = Timestamp::from_millis(number(self.engine.get(STATE, MADE)?)?);
            let next_record = next_record(self.engine.get(STATE, NEXT_RECORD)?)?;
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

impl EmbeddedStore {
    fn forgotten(&self) -> MutexGuard<'_, Forgotten> {
        // Nothing that panics leaves anything half done.
        self.forgotten.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of the first record that is kept.
    fn first_record(&self) -> Result<Option<u32>, StoreError> {
        let first = self.engine.page(RECORDS, Bound::Unbounded, Bound::Unbounded, 1)?;
        let Some((key, _)) = first.into_iter().next() else { return Ok(None) };
        let key = key.try_into().map_err(|_| StoreError::new("the number of a record is none"))?;
        Ok(Some(u32::from_be_bytes(key)))
    }
}

fn open(id: &[u8], octets: &[u8]) -> Result<Open, StoreError> {
    let entry = Entry::read(octets)?;
    let session_id = String::from_utf8(id.to_vec()).map_err(StoreError::new)?;
    let due = Timestamp::from_millis(entry.looked_at);
    Ok(Open { session_id, version: entry.version, session: decode(entry.session)?, due })
}

fn remove_deadline(change: &mut Transaction<'_>, at: Option<u64>, id: &[u8]) {
    if let Some(at) = at {
        change.remove(DEADLINES, &deadline(at, id));
    }
}

fn deadline(at: u64, id: &[u8]) -> Vec<u8> {
    [&at.to_be_bytes()[..], id].concat()
}

fn received_key(window: u64, key: &RecordKey) -> Vec<u8> {
    let RecordKey { session_id, number } = key;
    [&window.to_be_bytes()[..], session_id.as_bytes(), &number.to_be_bytes()].concat()
}

fn next_record(octets: Option<Vec<u8>>) -> Result<u32, StoreError> {
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

/// How many lines of the audit trail are read at once.
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
