//! Which tables a store has, by which version; and how it comes from one version to the next.

use super::StorageError;
use super::disk::{Disk, DiskError, Table, View};
use super::transaction::{Overlay, Transaction, writes};

/// The tables of a service, and how older stores become such a one.
///
/// Its version is the number of migrations: the first program has none, and who changes what a table holds
/// adds one.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// Whose it is: `ocs`.
    pub name: &'static str,
    /// All tables. One that is new needs no migration.
    pub tables: &'static [Table],
    /// The steps from each version to the next. Each is written as one batch.
    pub migrations: &'static [Migration],
}

/// A step from one version to the next.
type Migration = fn(&mut Transaction<'_>) -> Result<(), StorageError>;

impl Schema {
    /// The version that this program writes.
    pub fn version(&self) -> u32 {
        u32::try_from(self.migrations.len()).unwrap_or(u32::MAX)
    }

    /// Those of the service, and the store's own.
    pub(super) fn all_tables(&self) -> Vec<Table> {
        self.tables.iter().copied().chain([STORE]).collect()
    }

    /// Brings a store to this version, and returns the number of its last change.
    pub(super) fn prepare(&self, disk: &dyn Disk) -> Result<u64, OpenError> {
        let mut number = read_number(disk)?;
        let version = match disk.get(STORE, NAME)? {
            None => {
                let mut first = Transaction::new(disk, &EMPTY, number);
                first.put(STORE, NAME, self.name);
                first.put(STORE, VERSION, self.version().to_be_bytes());
                disk.write(writes(first.into_overlay()))?;
                return Ok(number);
            }
            Some(name) if name == self.name.as_bytes() => version(disk)?,
            Some(name) => {
                let found = String::from_utf8_lossy(&name).into_owned();
                return Err(OpenError::Foreign { found, wanted: self.name });
            }
        };
        if version > self.version() {
            return Err(OpenError::Newer { found: version, known: self.version() });
        }
        let steps = self.migrations.iter().zip(1_u32..).skip(version as usize);
        for (migration, becomes) in steps {
            number += 1;
            let mut step = Transaction::new(disk, &EMPTY, number);
            migration(&mut step).map_err(|error| OpenError::Migration { to: becomes, error })?;
            step.put(STORE, VERSION, becomes.to_be_bytes());
            step.put(NUMBER.0, NUMBER.1, number.to_be_bytes());
            disk.write(writes(step.into_overlay()))?;
            tracing::info!(version = becomes, "the store was brought to the next schema version");
        }
        Ok(number)
    }
}

fn version(disk: &dyn View) -> Result<u32, OpenError> {
    let octets = disk.get(STORE, VERSION)?;
    let version = octets.and_then(|it| it.try_into().ok()).map(u32::from_be_bytes);
    version.ok_or(OpenError::Unreadable)
}

fn read_number(disk: &dyn View) -> Result<u64, OpenError> {
    match disk.get(NUMBER.0, NUMBER.1)? {
        None => Ok(0),
        Some(octets) => {
            octets.try_into().map(u64::from_be_bytes).map_err(|_| OpenError::Unreadable)
        }
    }
}

/// Why a store cannot be opened.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A newer program wrote it.
    #[error(
        "the store has schema version {found}, and this program knows {known} and older ones: a newer program \
         wrote it"
    )]
    Newer {
        /// Its version.
        found: u32,
        /// The latest one that this program knows.
        known: u32,
    },
    /// It is of another service.
    #[error("the store is of {found}, not of {wanted}")]
    Foreign {
        /// Whose it is.
        found: String,
        /// Whose it should be.
        wanted: &'static str,
    },
    /// A migration failed. The store is as it was before that step.
    #[error("the store cannot be brought to schema version {to}: {error}")]
    Migration {
        /// The version that it would have then.
        to: u32,
        /// Why.
        error: StorageError,
    },
    /// It has no version that can be read.
    #[error("the store does not say which schema version it has")]
    Unreadable,
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

static EMPTY: Overlay = Overlay::new();

/// What the store keeps of itself.
pub(super) const STORE: Table = Table::new("store");
const NAME: &[u8] = b"name";
const VERSION: &[u8] = b"version";
/// The number of the last change.
pub(super) const NUMBER: (Table, &[u8]) = (STORE, b"number");
