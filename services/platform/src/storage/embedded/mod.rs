//! A store in a folder, of one process.
//!
//! One thread writes. It takes the changes of many tasks at once, runs each on what the ones before it left,
//! writes them as one batch, syncs it once, and then answers all of them.

mod background;
mod backup;
mod disk;
mod fjall_disk;
mod schema;
#[cfg(feature = "simulation")]
mod simulated;
mod torn;
mod transaction;
mod writer;

use std::any::Any;
use std::fmt;
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

pub use backup::restore;
pub use disk::{Disk, DiskError, Pair, Table, View, Write};
pub use schema::{OpenError, Schema};
#[cfg(feature = "simulation")]
pub use simulated::{Fault, SimulatedDisk};
pub use transaction::Transaction;

use fjall_disk::FjallDisk;
use writer::Job;

/// A store in a folder. Clones are the same store; the last one closes it, after what was begun is on disk.
///
/// ```
/// use diameter_platform::storage::{Embedded, EmbeddedSettings, Schema, StorageError, Table};
///
/// const ACCOUNTS: Table = Table::new("accounts");
/// const SCHEMA: Schema = Schema { name: "example", tables: &[ACCOUNTS], migrations: &[] };
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let folder = folder.path();
/// let store = Embedded::open(folder, &SCHEMA, EmbeddedSettings::default())?;
/// let balance = store
///     .commit(|change| {
///         let before = change.get(ACCOUNTS, b"alice")?.map_or(0, |it| it[0]);
///         change.put(ACCOUNTS, b"alice", [before + 5]);
///         Ok::<_, StorageError>(before + 5)
///     })
///     .await?;
/// // It is on disk now.
/// assert_eq!(store.get(ACCOUNTS, b"alice")?, Some(vec![balance]));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Embedded {
    jobs: mpsc::Sender<Job>,
    disk: Arc<dyn Disk>,
    /// The number of the last change that is on disk.
    last: Arc<AtomicU64>,
    patience: Duration,
}

/// How an [`Embedded`] store works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddedSettings {
    /// How much memory is for what was read from disk, in octets.
    pub cache: u64,
    /// After this time a change is told to be [`StorageError::Slow`].
    pub patience: Duration,
    /// So many changes wait for the disk; what comes then is [`StorageError::Busy`] at once.
    pub queue: usize,
}

/// 64 MiB, five seconds, 16,384 changes.
impl Default for EmbeddedSettings {
    fn default() -> Self {
        Self { cache: 64 << 20, patience: Duration::from_secs(5), queue: 16_384 }
    }
}

impl Embedded {
    /// Opens the store in this folder, or makes one. It blocks while what was written last is read.
    ///
    /// # Errors
    ///
    /// When another process has it open, it is of a newer program or of another service, or the disk fails.
    pub fn open(
        folder: impl AsRef<Path>,
        schema: &Schema,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenError> {
        let disk = FjallDisk::open(folder.as_ref(), schema.all_tables(), settings.cache)?;
        Self::on(disk, schema, settings)
    }

    /// The same on another disk: a simulated one that fails when a test wants it.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn on(
        disk: impl Disk,
        schema: &Schema,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenError> {
        let disk: Arc<dyn Disk> = Arc::new(disk);
        let number = schema.prepare(&*disk)?;
        let (jobs, waiting) = mpsc::channel(settings.queue.max(1));
        let last = Arc::new(AtomicU64::new(number));
        writer::start(disk.clone(), waiting, last.clone()).map_err(DiskError::from)?;
        Ok(Self { jobs, disk, last, patience: settings.patience })
    }

    /// The [number](Transaction::number) of the last change that is on disk. Whoever takes it and reads then sees that
    /// change and all before it: if none with a greater number has touched what was read, it is as it was.
    pub fn last_change(&self) -> u64 {
        self.last.load(Ordering::Acquire)
    }

    /// What is on disk under this key.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.disk.get(table, key)?)
    }

    /// What is on disk between these keys, in their order, so many at most.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, StorageError> {
        Ok(self.disk.page(table, from, to, most)?)
    }

    /// Everything as it is on disk now, whatever changes later.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub fn snapshot(&self) -> Result<Snapshot, StorageError> {
        Ok(Snapshot(self.disk.snapshot()?))
    }

    /// Makes a change, and returns after it is on disk. The closure sees what all changes before it left, those
    /// among them that are not on disk yet; what it returns is told when they are, too. An error of its own
    /// undoes what it has written.
    ///
    /// It runs in the one thread that writes, so it should take microseconds.
    ///
    /// # Errors
    ///
    /// That of the closure. When the disk fails, or takes too long, it is open whether the change was made:
    /// a later read tells.
    pub async fn commit<T, E>(
        &self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job = Job::new(answer, move |transaction| {
            let result = change(transaction);
            let is_made = result.is_ok();
            (Box::new(result) as Box<dyn Any + Send>, is_made)
        });
        let queued = self.jobs.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StorageError::Busy,
            mpsc::error::TrySendError::Closed(_) => StorageError::Closed,
        });
        queued?;
        let answered = tokio::time::timeout(self.patience, answered).await;
        let answered =
            answered.map_err(|_| StorageError::Slow)?.map_err(|_| StorageError::Closed)?;
        match answered?.downcast::<Result<T, E>>() {
            Ok(result) => *result,
            // The job was made of a result of this type.
            Err(_) => Err(StorageError::Closed.into()),
        }
    }

    /// Takes away what stands before this key in a table, as far as that is cheap: whole files of it. The rest stays
    /// until it is in one, and can be read until then. So it is for what is written in the order of its keys, and of
    /// which something else on disk says that it is of no more use.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub async fn drop_before(&self, table: Table, key: Vec<u8>) -> Result<(), StorageError> {
        let disk = self.disk.clone();
        let dropping = tokio::task::spawn_blocking(move || disk.drop_before(table, &key));
        Ok(dropping.await.map_err(|_| StorageError::Panicked)??)
    }

    /// Writes everything as it is on disk now to a new folder, while the store goes on. What is there in the end
    /// is a store by itself; [`restore`] puts it in place.
    ///
    /// # Errors
    ///
    /// When the folder exists, or a disk fails.
    pub async fn backup(&self, folder: impl AsRef<Path>) -> Result<(), StorageError> {
        let (disk, folder) = (self.disk.clone(), folder.as_ref().to_owned());
        let saving = tokio::task::spawn_blocking(move || backup::save(&*disk, &folder));
        saving.await.map_err(|_| StorageError::Panicked)?
    }
}

impl fmt::Debug for Embedded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Embedded").field("patience", &self.patience).finish_non_exhaustive()
    }
}

/// A store as it was at one moment.
pub struct Snapshot(Box<dyn View>);

impl Snapshot {
    /// What was under this key.
    ///
    /// # Errors
    ///
    /// When the disk fails, and when it has failed since and was opened again.
    pub fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.0.get(table, key)?)
    }

    /// What was between these keys, in their order, so many at most.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    pub fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, StorageError> {
        Ok(self.0.page(table, from, to, most)?)
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

/// Why a store does not do what it was asked for.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The disk takes too long.
    #[error("the disk has not taken the change in time")]
    Slow,
    /// Too many changes wait for the disk.
    #[error("too many changes wait for the disk")]
    Busy,
    /// What is on disk cannot be read: by which rule.
    #[error("a record on disk cannot be read: {0}")]
    Unreadable(Arc<str>),
    /// The change panicked; it was not made.
    #[error("the change panicked")]
    Panicked,
    /// The store is closed.
    #[error("the store is closed")]
    Closed,
}
