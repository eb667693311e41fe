//! A disk in memory that fails, fills up, stalls and dies when a test wants it.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::disk::{Disk, DiskError, Pair, Table, View, Write};

/// A disk in memory. Clones are the same one, which outlives the stores on it: what was written is what a
/// process finds that comes after.
#[derive(Clone, Debug, Default)]
pub struct SimulatedDisk(Arc<Mutex<Platter>>);

#[derive(Debug, Default)]
struct Platter {
    entries: Entries,
    tables: Vec<Table>,
    faults: VecDeque<Fault>,
    /// Nothing can be written until it is opened again.
    failed: bool,
    dead: bool,
    writes: u64,
    octets: u64,
}

type Entries = BTreeMap<(Table, Vec<u8>), Vec<u8>>;

/// What becomes of one write, or of one attempt to open the disk again after it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// All is well.
    None,
    /// Nothing is written, and it says so.
    Fail,
    /// It is written, and it says that it failed.
    FailAfterwards,
    /// There is no space left.
    Full,
    /// It takes so long, and is well.
    Slow(Duration),
    /// The process dies before anything is written: this and all later writes fail, until a
    /// [new process](SimulatedDisk::revive) comes.
    Die,
    /// It dies after it is written.
    DieAfterwards,
}

impl SimulatedDisk {
    /// An empty one, with these tables and the store's own.
    pub fn new(tables: &[Table]) -> Self {
        let disk = Self::default();
        disk.lock().tables = tables.iter().copied().chain([super::schema::STORE]).collect();
        disk
    }

    /// What becomes of the next writes and attempts to open it, in their order. After them all is well.
    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.lock().faults = faults.into_iter().collect();
    }

    /// Another process takes the place of the one that died.
    pub fn revive(&self) -> Self {
        let mut platter = self.lock();
        (platter.dead, platter.failed) = (false, false);
        platter.faults.clear();
        drop(platter);
        self.clone()
    }

    /// How many writes it has seen.
    pub fn writes(&self) -> u64 {
        self.lock().writes
    }

    /// How many octets of keys and values they had.
    pub fn octets(&self) -> u64 {
        self.lock().octets
    }

    fn lock(&self) -> MutexGuard<'_, Platter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Platter {
    fn apply(&mut self, writes: Vec<Write>) {
        for Write { table, key, value } in writes {
            match value {
                Some(value) => self.entries.insert((table, key), value),
                None => self.entries.remove(&(table, key)),
            };
        }
    }

    fn fail<T>(&mut self, why: &str) -> Result<T, DiskError> {
        self.failed = true;
        Err(DiskError::Failed(why.into()))
    }
}

impl View for SimulatedDisk {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, DiskError> {
        Ok(self.lock().entries.get(&(table, key.to_vec())).cloned())
    }

    fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, DiskError> {
        Ok(page(&self.lock().entries, table, (from, to), most))
    }
}

impl Disk for SimulatedDisk {
    fn snapshot(&self) -> Result<Box<dyn View>, DiskError> {
        Ok(Box::new(Frozen(self.lock().entries.clone())))
    }

    fn write(&self, writes: Vec<Write>) -> Result<(), DiskError> {
        let mut platter = self.lock();
        platter.writes += 1;
        platter.octets += writes.iter().map(Write::octets).sum::<u64>();
        if platter.dead || platter.failed {
            return platter.fail("an earlier write failed");
        }
        match platter.faults.pop_front().unwrap_or(Fault::None) {
            Fault::None => platter.apply(writes),
            Fault::Fail => return platter.fail("as planned"),
            Fault::FailAfterwards => {
                platter.apply(writes);
                return platter.fail("as planned, after it was written");
            }
            Fault::Full => {
                platter.failed = true;
                return Err(DiskError::Full);
            }
            Fault::Slow(time) => {
                drop(platter);
                thread::sleep(time);
                self.lock().apply(writes);
            }
            Fault::Die => {
                platter.dead = true;
                return platter.fail("the process died");
            }
            Fault::DieAfterwards => {
                platter.apply(writes);
                platter.dead = true;
                return platter.fail("the process died after it was written");
            }
        }
        Ok(())
    }

    fn drop_before(&self, table: Table, key: &[u8]) -> Result<(), DiskError> {
        let mut platter = self.lock();
        if platter.dead || platter.failed {
            return Err(DiskError::Failed("an earlier write failed".into()));
        }
        platter.entries.retain(|(it, entry), _| *it != table || &entry[..] >= key);
        Ok(())
    }

    fn reopen(&self) -> Result<(), DiskError> {
        let mut platter = self.lock();
        if platter.dead {
            return platter.fail("the process died");
        }
        match platter.faults.pop_front().unwrap_or(Fault::None) {
            Fault::Full => return Err(DiskError::Full),
            Fault::Fail | Fault::FailAfterwards => return platter.fail("as planned"),
            Fault::None | Fault::Slow(_) | Fault::Die | Fault::DieAfterwards => {}
        }
        platter.failed = false;
        Ok(())
    }

    fn tables(&self) -> &[Table] {
        // A backup of what is in memory is not asked for.
        &[]
    }

    fn create(&self, _: &Path) -> Result<Box<dyn Disk>, DiskError> {
        Ok(Box::new(Self::default()))
    }
}

struct Frozen(Entries);

impl View for Frozen {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, DiskError> {
        Ok(self.0.get(&(table, key.to_vec())).cloned())
    }

    fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, DiskError> {
        Ok(page(&self.0, table, (from, to), most))
    }
}

fn page(
    entries: &Entries,
    table: Table,
    (from, to): (Bound<&[u8]>, Bound<&[u8]>),
    most: usize,
) -> Vec<Pair> {
    let start = match from {
        Bound::Included(key) | Bound::Excluded(key) => key.to_vec(),
        Bound::Unbounded => Vec::new(),
    };
    let within = entries.range((table, start)..).take_while(|((it, _), _)| *it == table);
    let is_asked_for = |key: &[u8]| {
        let is_excluded = matches!(from, Bound::Excluded(it) if it == key);
        let is_beyond = match to {
            Bound::Included(to) => key > to,
            Bound::Excluded(to) => key >= to,
            Bound::Unbounded => false,
        };
        !is_excluded && !is_beyond
    };
    let pairs = within.filter(|((_, key), _)| is_asked_for(key));
    pairs.take(most).map(|((_, key), value)| (key.clone(), value.clone())).collect()
}
