//! Everything in a folder of one process.

use std::ops::Bound;
use std::path::Path;

use diameter_platform::storage::{
    DiskError, Embedded, EmbeddedSettings, OpenError, Pair, Schema, StorageError, Table,
    Transaction,
};
use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{
    Commit, Committed, Counts, Open, Position, Reception, Store, StoreError, StoreFuture, Stored,
    numbered,
};
use crate::record::Record;
use crate::session::Session;

/// Everything in a folder. What is answered is on disk. Clones are the same store.
///
/// ```no_run
/// use diameter_cdf::store::EmbeddedStore;
///
/// let store = EmbeddedStore::open("/var/lib/diameter-cdf/records")?;
/// # Ok::<(), diameter_platform::storage::OpenError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EmbeddedStore(Embedded);

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

    fn read_now(&self, key: &RecordKey) -> Result<Stored, StoreError> {
        let session = self.0.get(SESSIONS, key.session_id.as_bytes())?;
        let session = session.as_deref().map(Entry::read).transpose()?;
        let window = number(self.0.get(STATE, WINDOW)?)?;
        let mut received = None;
        for window in [Some(window), window.checked_sub(1)].into_iter().flatten() {
            received = self.0.get(RECEIVED, &received_key(window, key))?;
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
            if let Some(octets) = self.0.get(SESSIONS, id)? {
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
        match session {
            Some((session, due)) => {
                let due = due.as_millis();
                let stays = looked_at.filter(|at| *at <= due);
                if stays.is_none() {
                    looked_at.iter().for_each(|at| change.remove(DEADLINES, &deadline(*at, id)));
                    change.put(DEADLINES, &deadline(due, id), []);
                }
                let looked_at = stays.unwrap_or(due);
                let entry = Entry { version: change.number(), looked_at, session: &session };
                change.put(SESSIONS, id, entry.write());
            }
            None => {
                looked_at.iter().for_each(|at| change.remove(DEADLINES, &deadline(*at, id)));
                change.remove(SESSIONS, id);
            }
        }
        Ok(Committed::Done)
    }
}
