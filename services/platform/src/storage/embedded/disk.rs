//! What an embedded store stands on: the only place where it meets a disk.

use std::io;
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

/// A table of a store: keys and values in octets, in the order of the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table(&'static str);

impl Table {
    /// The table of this name.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// A key and its value.
pub type Pair = (Vec<u8>, Vec<u8>);

/// One entry that becomes this, or is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Where.
    pub table: Table,
    /// Its key.
    pub key: Vec<u8>,
    /// Its value; `None` takes it away.
    pub value: Option<Vec<u8>>,
}

impl Write {
    /// Of its key and value.
    #[cfg(feature = "simulation")]
    pub(super) fn octets(&self) -> u64 {
        (self.key.len() + self.value.as_ref().map_or(0, Vec::len)) as u64
    }
}

/// What can be read.
pub trait View: Send + Sync {
    /// The value of a key.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, DiskError>;

    /// The entries between these keys, in their order, so many at most.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, DiskError>;
}

/// A disk. What is read from it is what would survive if the process died now.
pub trait Disk: View + 'static {
    /// The entries as they are now, whatever is written later.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    fn snapshot(&self) -> Result<Box<dyn View>, DiskError>;

    /// Writes all of this or nothing, and returns when it would survive. One thread calls it.
    ///
    /// # Errors
    ///
    /// Then it is open whether it was written, and nothing more can be until the disk is
    /// [opened again](Disk::reopen).
    fn write(&self, writes: Vec<Write>) -> Result<(), DiskError>;

    /// Takes away what stands before this key in a table, as far as that is cheap: whole files. The rest stays until
    /// it is in one, so nobody may care for it any more. It is not a [write](Disk::write), and any thread may call it.
    ///
    /// # Errors
    ///
    /// When the disk fails. Then all of it may still be there.
    fn drop_before(&self, table: Table, key: &[u8]) -> Result<(), DiskError>;

    /// Opens it again after an error. Until then, the entries can be read as they were before it.
    ///
    /// # Errors
    ///
    /// When the disk still fails.
    fn reopen(&self) -> Result<(), DiskError>;

    /// The tables that it has.
    fn tables(&self) -> &[Table];

    /// A new disk in this folder with the same tables: for a backup.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    fn create(&self, folder: &Path) -> Result<Box<dyn Disk>, DiskError>;
}

/// How a disk fails.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiskError {
    /// There is no space left.
    #[error("the disk is full")]
    Full,
    /// Another process has the folder.
    #[error("another process has the store open")]
    Locked,
    /// Anything else, as the disk says it.
    #[error("the disk failed: {0}")]
    Failed(Arc<str>),
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            _ => Self::Failed(error.to_string().into()),
        }
    }
}
