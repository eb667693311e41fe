//! The embedded store: one writer, its disk, its schema, backups.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod backups;
mod faults;
mod folders;
mod schema;
mod writer;

use diameter_platform::storage::{
    Embedded, EmbeddedSettings, Schema, SimulatedDisk, StorageError, Table, Transaction,
};

const COUNTERS: Table = Table::new("counters");
const OTHERS: Table = Table::new("others");
const SCHEMA: Schema = Schema { name: "example", tables: &[COUNTERS, OTHERS], migrations: &[] };

fn simulated() -> (SimulatedDisk, Embedded) {
    let disk = SimulatedDisk::new(SCHEMA.tables);
    let store = Embedded::on(disk.clone(), &SCHEMA, EmbeddedSettings::default()).unwrap();
    (disk, store)
}

/// Adds to a counter, in one change, and returns what it is then.
async fn add(store: &Embedded, key: &'static str, more: u64) -> Result<u64, StorageError> {
    let sum = store.commit(move |change| {
        let sum = number(change.get(COUNTERS, key.as_bytes())?) + more;
        change.put(COUNTERS, key.as_bytes(), sum.to_be_bytes());
        Ok::<_, StorageError>(sum)
    });
    sum.await
}

fn read(store: &Embedded, key: &str) -> u64 {
    number(store.get(COUNTERS, key.as_bytes()).unwrap())
}

fn number(octets: Option<Vec<u8>>) -> u64 {
    octets.map_or(0, |it| u64::from_be_bytes(it.try_into().unwrap()))
}
