//! Backups while a store is at work.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use diameter_platform::storage::{Embedded, EmbeddedSettings, StorageError, restore};
use tempfile::TempDir;

use super::{COUNTERS, SCHEMA, add, read};

fn open(folder: &std::path::Path) -> Embedded {
    Embedded::open(folder, &SCHEMA, EmbeddedSettings::default()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_the_store_at_one_moment() {
    let folders = TempDir::new().unwrap();
    let path = |name: &str| folders.path().join(name);
    let store = open(&path("store"));
    add(&store, "before", 1).await.unwrap();
    let is_over = Arc::new(AtomicBool::new(false));
    // Two counters that are always equal.
    let working = tokio::spawn({
        let (store, is_over) = (store.clone(), is_over.clone());
        async move {
            let mut times = 0_u64;
            while !is_over.load(Ordering::Relaxed) {
                times += 1;
                let change = store.commit(move |change| {
                    change.put(COUNTERS, b"left", times.to_be_bytes());
                    change.put(COUNTERS, b"right", times.to_be_bytes());
                    Ok::<_, StorageError>(())
                });
                change.await.unwrap();
            }
            times
        }
    });
    while read(&store, "left") < 20 {
        tokio::task::yield_now().await;
    }
    store.backup(path("backup")).await.unwrap();
    is_over.store(true, Ordering::Relaxed);
    let times = working.await.unwrap();
    store.backup(path("backup")).await.expect_err("there is one already");

    restore(path("backup"), path("restored")).unwrap();
    restore(path("backup"), path("store")).expect_err("there is a store already");
    let restored = open(&path("restored"));
    assert_eq!(read(&restored, "before"), 1);
    let (left, right) = (read(&restored, "left"), read(&restored, "right"));
    assert!(left == right && (20..=times).contains(&left), "{left} and {right} of {times}");
    // It goes on where it was.
    assert_eq!(add(&restored, "left", 1).await.unwrap(), left + 1);
}

#[tokio::test]
async fn a_snapshot_stays_as_it_was() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path());
    add(&store, "one", 1).await.unwrap();
    let snapshot = store.snapshot().unwrap();
    add(&store, "one", 1).await.unwrap();
    assert_eq!(super::number(snapshot.get(COUNTERS, b"one").unwrap()), 1);
    assert_eq!(read(&store, "one"), 2);
}
