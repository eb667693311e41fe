//! A disk that fails: who waits is told, the process stays, and the store goes on when the disk does.

use std::time::Duration;

use diameter_platform::storage::{
    DiskError, Embedded, EmbeddedSettings, Fault, SimulatedDisk, StorageError,
};

use super::{SCHEMA, add, read, simulated};

/// Tries until the disk is well.
async fn add_at_last(store: &Embedded, more: u64) -> u64 {
    for _ in 0..100 {
        if let Ok(sum) = add(store, "one", more).await {
            return sum;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the store does not recover");
}

#[tokio::test]
async fn a_write_that_fails_is_told_to_all_who_wait_and_undone() {
    let (disk, store) = simulated();
    disk.plan([Fault::Slow(Duration::from_millis(50)), Fault::Fail]);
    let first = tokio::spawn({
        let store = store.clone();
        async move { add(&store, "one", 1).await }
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    let (second, third) = tokio::join!(add(&store, "one", 1), add(&store, "other", 1));
    assert_eq!(first.await.unwrap().unwrap(), 1);
    assert!(matches!(second, Err(StorageError::Disk(DiskError::Failed(_)))), "{second:?}");
    assert!(matches!(third, Err(StorageError::Disk(DiskError::Failed(_)))), "{third:?}");
    assert_eq!((read(&store, "one"), read(&store, "other")), (1, 0));
    assert_eq!(add_at_last(&store, 1).await, 2);
}

#[tokio::test]
async fn a_write_that_fails_afterwards_is_found_by_the_next_read() {
    let (disk, store) = simulated();
    disk.plan([Fault::FailAfterwards]);
    add(&store, "one", 1).await.unwrap_err();
    assert_eq!(add_at_last(&store, 1).await, 2);
}

#[tokio::test]
async fn a_disk_that_stays_full_is_tried_again_until_it_is_not() {
    let (disk, store) = simulated();
    disk.plan([Fault::Full, Fault::Full, Fault::Full, Fault::Full]);
    let full = add(&store, "one", 1).await;
    assert!(matches!(full, Err(StorageError::Disk(DiskError::Full))), "{full:?}");
    // Nothing is written meanwhile, but it can be read.
    let full = add(&store, "one", 1).await;
    assert!(matches!(full, Err(StorageError::Disk(DiskError::Full))), "{full:?}");
    assert_eq!(read(&store, "one"), 0);
    assert_eq!(add_at_last(&store, 1).await, 1);
}

#[tokio::test]
async fn a_slow_disk_is_told_in_time_and_what_nobody_waits_for_is_not_begun() {
    let disk = SimulatedDisk::new(SCHEMA.tables);
    let settings =
        EmbeddedSettings { patience: Duration::from_millis(50), queue: 2, ..Default::default() };
    let store = Embedded::on(disk.clone(), &SCHEMA, settings).unwrap();
    disk.plan([Fault::Slow(Duration::from_millis(400))]);
    let begun = add(&store, "one", 1);
    let waiting = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        // Two wait, and the third is too many.
        tokio::join!(add(&store, "one", 1), add(&store, "one", 1), add(&store, "one", 1))
    };
    let (begun, (second, third, fourth)) = tokio::join!(begun, waiting);
    assert!(matches!(begun, Err(StorageError::Slow)), "{begun:?}");
    assert!(matches!(second, Err(StorageError::Slow)), "{second:?}");
    assert!(matches!(third, Err(StorageError::Slow)), "{third:?}");
    assert!(matches!(fourth, Err(StorageError::Busy)), "{fourth:?}");
    // The one that was begun was made in the end; nobody waited for the others.
    assert_eq!(add_at_last(&store, 1).await, 2);
}
