//! Where services keep what must survive: an [`Embedded`] store in a folder of one process (feature `storage`),
//! or a `Postgres` that several share (feature `postgres`). What a file says of a database can be read without either.
//!
//! Both take a change as one: all of it is on disk before it is told to be done, or nothing of it is there.
//! Each has a schema with a version; a store that a newer program wrote is refused.

#[cfg(feature = "storage")]
mod embedded;
#[cfg(feature = "postgres")]
mod encryption;
#[cfg(feature = "postgres")]
mod postgres;
mod postgres_settings;

#[cfg(feature = "storage")]
#[cfg_attr(docsrs, doc(cfg(feature = "storage")))]
pub use embedded::{
    Disk, DiskError, Embedded, EmbeddedSettings, OpenError, Pair, Schema, Snapshot, StorageError,
    Table, Transaction, View, Write, restore,
};
#[cfg(all(feature = "storage", feature = "simulation"))]
#[cfg_attr(docsrs, doc(cfg(feature = "simulation")))]
pub use embedded::{Fault, SimulatedDisk};
#[cfg(feature = "postgres")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgres")))]
pub use postgres::{FromSql, Postgres, PostgresError, Row, SqlSchema, ToSql};
pub use postgres_settings::PostgresSettings;
