//! A disk by fjall: a journal that is synced, and sorted tables that it is merged into.

use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use fjall::config::CompressionPolicy;
use fjall::{
    AbstractTree, CompressionType, Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable,
};

use super::background::{self, Memory};
use super::disk::{Disk, DiskError, Pair, Table, View, Write};
use super::torn::TornBatch;

/// A folder.
pub(super) struct FjallDisk {
    folder: PathBuf,
    cache: u64,
    tables: Vec<Table>,
    opened: Arc<RwLock<Slot>>,
}

/// What is open, and how often it was opened.
struct Slot {
    opened: Option<Opened>,
    times: u64,
}

struct Opened {
    database: Database,
    tables: Vec<(Table, Keyspace)>,
    memory: Memory,
}

impl FjallDisk {
    pub(super) fn open(folder: &Path, tables: Vec<Table>, cache: u64) -> Result<Self, DiskError> {
        let opened = Some(Opened::new(folder, &tables, cache)?);
        let opened = Arc::new(RwLock::new(Slot { opened, times: 0 }));
        Ok(Self { folder: folder.to_owned(), cache, tables, opened })
    }

    fn read(&self) -> RwLockReadGuard<'_, Slot> {
        // What panics while it holds the lock leaves nothing half done.
        self.opened.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Opened {
    fn new(folder: &Path, tables: &[Table], cache: u64) -> Result<Self, DiskError> {
        let database = background::run(|| open(folder, cache))?;
        let open = |table: &Table| {
            let keyspace = database.keyspace(table.name(), options);
            Ok((*table, keyspace.map_err(failed)?))
        };
        let tables = tables.iter().map(open).collect::<Result<_, DiskError>>()?;
        Ok(Self { database, tables, memory: Memory::start()? })
    }

    fn table(&self, table: Table) -> Result<&Keyspace, DiskError> {
        let found = self.tables.iter().find(|(it, _)| *it == table).map(|(_, keyspace)| keyspace);
        found.ok_or_else(|| DiskError::Failed(format!("there is no table {}", table.name()).into()))
    }

    fn write(&self, writes: Vec<Write>) -> Result<(), DiskError> {
        let mut batch = self.database.batch().durability(Some(PersistMode::SyncData));
        let mut written: Vec<&Keyspace> = Vec::new();
        for Write { table, key, value } in writes {
            let keyspace = self.table(table)?;
            // They come table by table.
            if written.last().is_none_or(|last| last.id() != keyspace.id()) {
                written.push(keyspace);
            }
            match value {
                Some(value) => batch.insert(keyspace, key, value),
                None => batch.remove(keyspace, key),
            }
        }
        // It is in the tables, where it can be read, after it was synced.
        batch.commit().map_err(failed)?;
        written.into_iter().for_each(|keyspace| self.memory.keep(keyspace));
        Ok(())
    }
}

impl Slot {
    fn get(&self) -> Result<&Opened, DiskError> {
        let closed = || DiskError::Failed("it could not be opened again yet".into());
        self.opened.as_ref().ok_or_else(closed)
    }
}

impl View for FjallDisk {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, DiskError> {
        let slot = self.read();
        let value = slot.get()?.table(table)?.get(key).map_err(failed)?;
        Ok(value.map(|it| it.to_vec()))
    }

    fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, DiskError> {
        let slot = self.read();
        collect(slot.get()?.table(table)?.range::<&[u8], _>((from, to)), most)
    }
}

impl Disk for FjallDisk {
    fn snapshot(&self) -> Result<Box<dyn View>, DiskError> {
        let slot = self.read();
        let at = slot.get()?.database.snapshot();
        Ok(Box::new(Moment { opened: self.opened.clone(), times: slot.times, at }))
    }

    fn write(&self, writes: Vec<Write>) -> Result<(), DiskError> {
        self.read().get()?.write(writes)
    }

    fn drop_before(&self, table: Table, key: &[u8]) -> Result<(), DiskError> {
        let slot = self.read();
        let tree = &slot.get()?.table(table)?.tree;
        // The engine writes anew which files the table has, though it takes away none.
        let is_any = |it: &[u8]| it < key;
        if !tree.current_version().iter_tables().any(|it| is_any(it.metadata.key_range.max())) {
            return Ok(());
        }
        tree.drop_range::<&[u8], _>(..key).map_err(|error| failed(error.into()))
    }

    fn reopen(&self) -> Result<(), DiskError> {
        let mut slot = self.opened.write().unwrap_or_else(PoisonError::into_inner);
        slot.times += 1;
        // It holds the lock of the folder.
        slot.opened = None;
        slot.opened = Some(Opened::new(&self.folder, &self.tables, self.cache)?);
        Ok(())
    }

    fn tables(&self) -> &[Table] {
        &self.tables
    }

    fn create(&self, folder: &Path) -> Result<Box<dyn Disk>, DiskError> {
        Ok(Box::new(Self::open(folder, self.tables.clone(), self.cache)?))
    }
}

/// The disk at one moment.
struct Moment {
    opened: Arc<RwLock<Slot>>,
    times: u64,
    at: fjall::Snapshot,
}

impl Moment {
    fn read<T>(
        &self,
        table: Table,
        read: impl FnOnce(&Keyspace) -> Result<T, DiskError>,
    ) -> Result<T, DiskError> {
        let slot = self.opened.read().unwrap_or_else(PoisonError::into_inner);
        if slot.times != self.times {
            return Err(DiskError::Failed("it was opened again since".into()));
        }
        read(slot.get()?.table(table)?)
    }
}

impl View for Moment {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, DiskError> {
        self.read(table, |table| {
            let value = self.at.get(table, key).map_err(failed)?;
            Ok(value.map(|it| it.to_vec()))
        })
    }

    fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, DiskError> {
        self.read(table, |table| collect(self.at.range::<&[u8], _>(table, (from, to)), most))
    }
}

/// Opens a database, without the last batch of its journal if a crash has torn that.
fn open(folder: &Path, cache: u64) -> Result<Database, DiskError> {
    let database = || Database::builder(folder).cache_size(cache).max_journaling_size(JOURNALS);
    let open = || database().open();
    let error = match open() {
        Err(error @ fjall::Error::JournalRecovery(_)) => error,
        opened => return opened.map_err(failed),
    };
    let Some(torn) = TornBatch::find(folder)? else { return Err(failed(error)) };
    torn.cut()?;
    match open() {
        Ok(database) => {
            tracing::warn!("what was being written when the machine stopped is not there");
            Ok(database)
        }
        Err(error) => {
            torn.put_back()?;
            Err(failed(error))
        }
    }
}

/// How a new table is kept.
fn options() -> KeyspaceCreateOptions {
    KeyspaceCreateOptions::default()
        .max_memtable_size(IN_MEMORY)
        .data_block_compression_policy(CompressionPolicy::all(CompressionType::Lz4))
}

/// So much of a table is in memory before it is merged into files, in octets. Several parts of so much may wait for that;
/// with parts of a third, one request of a hundred waited two to ten times as long, because files were written so often.
const IN_MEMORY: u64 = 48 << 20;

/// Journals of so much together are merged, in octets, whatever is in memory of tables that are seldom written.
const JOURNALS: u64 = 256 << 20;

fn collect(entries: fjall::Iter, most: usize) -> Result<Vec<Pair>, DiskError> {
    let pair = |entry: fjall::Guard| {
        let (key, value) = entry.into_inner().map_err(failed)?;
        Ok((key.to_vec(), value.to_vec()))
    };
    entries.take(most).map(pair).collect()
}

fn failed(error: fjall::Error) -> DiskError {
    match error {
        fjall::Error::Locked => DiskError::Locked,
        fjall::Error::Io(error) => error.into(),
        fjall::Error::JournalRecovery(error) => {
            let error = format!(
                "its journal is not what was written ({error:?}), and no crash leaves that: put a backup in its place"
            );
            DiskError::Failed(error.into())
        }
        // What it has said in the log is why.
        fjall::Error::Poisoned => DiskError::Failed("an earlier write failed".into()),
        error => DiskError::Failed(error.to_string().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Table = Table::new("table");

    fn keys(disk: &FjallDisk) -> Vec<u8> {
        let page = disk.page(TABLE, Bound::Unbounded, Bound::Unbounded, 99).unwrap();
        page.into_iter().map(|(key, _)| key[0]).collect()
    }

    #[test]
    fn whole_files_before_a_key_are_taken_away_and_stay_so() {
        let folder = tempfile::tempdir().unwrap();
        let disk = FjallDisk::open(folder.path(), vec![TABLE], 1 << 20).unwrap();
        disk.drop_before(TABLE, &[9]).unwrap();
        for file in [0_u8, 10, 20] {
            let write = |key| Write { table: TABLE, key: vec![key], value: Some(vec![1]) };
            disk.write((file..file + 3).map(write).collect()).unwrap();
            if file < 20 {
                let slot = disk.read();
                slot.get().unwrap().table(TABLE).unwrap().rotate_memtable_and_wait().unwrap();
            }
        }
        disk.drop_before(TABLE, &[2]).unwrap();
        assert_eq!(keys(&disk), [0, 1, 2, 10, 11, 12, 20, 21, 22]);
        let moment = disk.snapshot().unwrap();
        disk.drop_before(TABLE, &[12]).unwrap();
        assert_eq!(keys(&disk), [10, 11, 12, 20, 21, 22]);
        assert_eq!(moment.get(TABLE, &[1]).unwrap(), Some(vec![1]));
        drop(moment);
        disk.reopen().unwrap();
        disk.drop_before(TABLE, &[22]).unwrap();
        assert_eq!(keys(&disk)[..1], [20], "what is in no file stays");
    }
}
