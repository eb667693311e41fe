//! Versions of a schema.

use diameter_platform::storage::{
    Embedded, EmbeddedSettings, OpenError, Schema, SimulatedDisk, StorageError, Transaction,
};

use super::{COUNTERS, OTHERS, SCHEMA, add, read};

fn doubles(change: &mut Transaction<'_>) -> Result<(), StorageError> {
    let before = super::number(change.get(COUNTERS, b"one")?);
    change.put(COUNTERS, b"one", (before * 2).to_be_bytes());
    Ok(())
}

fn adds_three(change: &mut Transaction<'_>) -> Result<(), StorageError> {
    let before = super::number(change.get(COUNTERS, b"one")?);
    change.put(COUNTERS, b"one", (before + 3).to_be_bytes());
    Ok(())
}

fn fails(change: &mut Transaction<'_>) -> Result<(), StorageError> {
    change.put(COUNTERS, b"one", [0; 8]);
    Err(StorageError::Unreadable("as the test wants it".into()))
}

fn open(disk: &SimulatedDisk, schema: &Schema) -> Result<Embedded, OpenError> {
    Embedded::on(disk.clone(), schema, EmbeddedSettings::default())
}

#[tokio::test]
async fn an_older_store_is_brought_to_the_version_of_the_program_step_by_step() {
    let disk = SimulatedDisk::new(SCHEMA.tables);
    let store = open(&disk, &SCHEMA).unwrap();
    add(&store, "one", 5).await.unwrap();
    drop(store);
    let next = Schema { migrations: &[doubles, adds_three], ..SCHEMA };
    for _ in 0..2 {
        // Each step is done once.
        assert_eq!(read(&open(&disk, &next).unwrap(), "one"), 13);
    }
    let older = Schema { migrations: &[doubles], ..SCHEMA };
    let newer = open(&disk, &older).unwrap_err();
    assert_eq!(
        newer.to_string(),
        "the store has schema version 2, and this program knows 1 and older ones: a newer program wrote it"
    );
}

#[tokio::test]
async fn a_step_that_fails_leaves_the_store_as_it_was_before_it() {
    let disk = SimulatedDisk::new(SCHEMA.tables);
    let store = open(&disk, &SCHEMA).unwrap();
    add(&store, "one", 5).await.unwrap();
    drop(store);
    let next = Schema { migrations: &[doubles, fails], ..SCHEMA };
    let failed = open(&disk, &next).unwrap_err();
    assert!(matches!(failed, OpenError::Migration { to: 2, .. }), "{failed}");
    let older = Schema { migrations: &[doubles], ..SCHEMA };
    assert_eq!(read(&open(&disk, &older).unwrap(), "one"), 10);
}

#[test]
fn a_store_of_another_service_is_refused() {
    let disk = SimulatedDisk::new(SCHEMA.tables);
    drop(open(&disk, &SCHEMA).unwrap());
    let other = Schema { name: "another", tables: &[OTHERS], migrations: &[] };
    let foreign = open(&disk, &other).unwrap_err();
    assert_eq!(foreign.to_string(), "the store is of example, not of another");
}
