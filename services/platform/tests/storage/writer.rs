//! What the one writer promises to many tasks.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::time::Duration;

use diameter_platform::storage::{Fault, StorageError};

use super::{COUNTERS, OTHERS, add, read, simulated};

#[tokio::test(flavor = "multi_thread")]
async fn many_changes_are_synced_together() {
    let (disk, store) = simulated();
    disk.plan([Fault::Slow(Duration::from_millis(5)); 100]);
    let before = disk.writes();
    let tasks = (0..1000).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { add(&store, "one", 1).await.unwrap() })
    });
    let mut sums = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        sums.push(task.await.unwrap());
    }
    sums.sort_unstable();
    assert_eq!(sums, (1..=1000).collect::<Vec<_>>(), "each saw what those before it left");
    assert_eq!(read(&store, "one"), 1000);
    let writes = disk.writes() - before;
    assert!(writes < 100, "{writes} writes for a thousand changes");
}

#[tokio::test]
async fn nothing_is_read_before_it_is_on_disk() {
    let (disk, store) = simulated();
    disk.plan([Fault::Slow(Duration::from_millis(100))]);
    let adding = tokio::spawn({
        let store = store.clone();
        async move { add(&store, "one", 5).await }
    });
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_eq!(read(&store, "one"), 0);
    assert_eq!(adding.await.unwrap().unwrap(), 5);
    assert_eq!(read(&store, "one"), 5);
}

#[tokio::test]
async fn an_error_or_a_panic_undoes_a_change_and_no_other() {
    let (disk, store) = simulated();
    disk.plan([Fault::Slow(Duration::from_millis(50))]);
    let refused = store.commit(|change| {
        change.put(COUNTERS, b"one", 7_u64.to_be_bytes());
        Err::<(), _>(StorageError::Unreadable("as the test wants it".into()))
    });
    let panicked = store.commit(|change| -> Result<(), StorageError> {
        change.put(COUNTERS, b"one", 8_u64.to_be_bytes());
        panic!("as the test wants it")
    });
    let (first, refused, panicked, last) =
        tokio::join!(add(&store, "one", 1), refused, panicked, add(&store, "one", 1));
    assert_eq!(first.unwrap(), 1);
    assert!(matches!(refused, Err(StorageError::Unreadable(_))), "{refused:?}");
    assert!(matches!(panicked, Err(StorageError::Panicked)), "{panicked:?}");
    assert_eq!(last.unwrap(), 2);
}

#[tokio::test]
async fn numbers_of_changes_rise_across_restarts() {
    let (disk, store) = simulated();
    let number = async |store: &super::Embedded| {
        let change = store.commit(|change| {
            change.put(OTHERS, b"key", "value");
            Ok::<_, StorageError>(change.number())
        });
        change.await.unwrap()
    };
    let (first, second) = (number(&store).await, number(&store).await);
    assert!(first < second);
    drop(store);
    let settings = super::EmbeddedSettings::default();
    let store = super::Embedded::on(disk, &super::SCHEMA, settings).unwrap();
    assert!(second < number(&store).await);
}

#[tokio::test]
async fn a_page_of_a_change_is_what_would_be_there_without_batches() {
    let (_, store) = simulated();
    // Random enough, and the same in each run.
    let mut state = 12_345_u32;
    let mut random = move |below: u32| {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (state >> 16) % below
    };
    let mut model: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
    for round in 0..200_u32 {
        // Some of it is on disk, some is in the batch, some is of the change itself.
        let mut steps = Vec::new();
        for _ in 0..random(12) {
            let key = vec![u8::try_from(random(20)).unwrap()];
            let value = (random(3) > 0).then(|| round.to_be_bytes().to_vec());
            match &value {
                Some(value) => model.insert(key.clone(), value.clone()),
                None => model.remove(&key),
            };
            steps.push((key, value));
        }
        let (from, to) = (vec![u8::try_from(random(20)).unwrap()], vec![19]);
        let most = random(25) as usize;
        let bounds = (from.clone(), to.clone());
        let (rest, first) = steps.split_at(steps.len() / 2);
        let (first, rest) = (rest.to_vec(), first.to_vec());
        let write = |change: &mut super::Transaction<'_>,
                     steps: Vec<(Vec<u8>, Option<Vec<u8>>)>| {
            for (key, value) in steps {
                match value {
                    Some(value) => change.put(OTHERS, &key, value),
                    None => change.remove(OTHERS, &key),
                }
            }
        };
        let before = store.commit(move |change| {
            write(change, first);
            Ok::<_, StorageError>(())
        });
        let page = store.commit(move |change| {
            write(change, rest);
            let (from, to) = (Bound::Excluded(&bounds.0[..]), Bound::Included(&bounds.1[..]));
            change.page(OTHERS, from, to, most)
        });
        let (before, page) = tokio::join!(before, page);
        before.unwrap();
        let range = (Bound::Excluded(from.clone()), Bound::Included(to));
        // An empty range of a BTreeMap that excludes its start and ends before it panics.
        let expected: Vec<_> = match from[0] <= 19 {
            true => model.range(range).take(most).collect(),
            false => Vec::new(),
        };
        let page = page.unwrap();
        assert_eq!(page.iter().map(|(key, value)| (key, value)).collect::<Vec<_>>(), expected);
    }
}
