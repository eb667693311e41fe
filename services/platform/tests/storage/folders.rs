//! The store in a real folder: its lock, what a crash leaves of its journal, and a disk without space.

use std::fs;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use diameter_platform::storage::{DiskError, Embedded, EmbeddedSettings, OpenError, StorageError};
use tempfile::TempDir;

use super::{COUNTERS, OTHERS, SCHEMA, add, read};

fn open(folder: &Path) -> Result<Embedded, OpenError> {
    Embedded::open(folder, &SCHEMA, EmbeddedSettings::default())
}

#[tokio::test]
async fn a_folder_has_one_store_at_a_time() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path()).unwrap();
    let second = open(folder.path()).unwrap_err();
    assert!(matches!(second, OpenError::Disk(DiskError::Locked)), "{second}");
    add(&store, "one", 1).await.unwrap();
    drop(store);
    // The thread that writes closes it.
    let again = (0..100).find_map(|_| {
        std::thread::sleep(Duration::from_millis(20));
        open(folder.path()).ok()
    });
    assert_eq!(read(&again.unwrap(), "one"), 1);
}

/// The files of a store that is at work, as a crash would leave them, and its journal among them.
fn crashed(folder: &Path, to: &Path) -> PathBuf {
    let mut journal = None;
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type().unwrap().is_dir() {
            crashed_folder(&from, &to);
        } else if to.extension().is_some_and(|it| it == "jnl") {
            // It is longer than what is written.
            fs::write(&to, start_of(&from)).unwrap();
            journal = Some(to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
    }
    journal.unwrap()
}

fn crashed_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type().unwrap().is_dir() {
            true => crashed_folder(&from, &to),
            false => drop(fs::copy(&from, &to).unwrap()),
        }
    }
}

fn start_of(journal: &Path) -> Vec<u8> {
    let mut start = vec![0; 131_072];
    let length = fs::File::open(journal).unwrap().read_at(&mut start, 0).unwrap();
    start.truncate(length);
    start
}

fn journal(folder: &Path) -> PathBuf {
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files.filter(|it| it.extension().is_some_and(|it| it == "jnl")).max().unwrap()
}

/// How much of the journal is written.
fn written(journal: &Path) -> u64 {
    let octets = start_of(journal);
    octets.iter().rposition(|it| *it != 0).map_or(0, |it| it as u64 + 1)
}

#[tokio::test]
async fn a_journal_that_ends_anywhere_has_all_changes_before_that() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path()).unwrap();
    let crashes = TempDir::new().unwrap();
    let whole = crashed(folder.path(), &crashes.path().join("first"));
    let mut ends = vec![written(&whole)];
    for times in 1..=3 {
        let change = store.commit(move |change| {
            // Two entries, which are there together.
            change.put(COUNTERS, b"one", u64::to_be_bytes(times));
            change.put(COUNTERS, b"two", u64::to_be_bytes(times));
            Ok::<_, StorageError>(())
        });
        change.await.unwrap();
        let crash = crashes.path().join(times.to_string());
        ends.push(written(&crashed(folder.path(), &crash)));
    }
    let last = *ends.last().unwrap();
    // Places in every part of an entry.
    for end in (ends[0]..=last).step_by(11) {
        let crash = crashes.path().join("torn");
        let journal = crashed(folder.path(), &crash);
        let file = fs::OpenOptions::new().write(true).open(journal).unwrap();
        // Half of the time the file is shorter; else the octets were not written yet.
        if end % 2 == 0 {
            file.set_len(end).unwrap();
        } else {
            let rest = usize::try_from(last - end).unwrap();
            file.write_all_at(&vec![0; rest], end).unwrap();
        }
        let torn = open(&crash).unwrap_or_else(|error| panic!("torn at {end}: {error}"));
        let expected = ends.iter().rposition(|it| *it <= end).unwrap() as u64;
        let found = (read(&torn, "one"), read(&torn, "two"));
        // The last octet of a change may be 0.
        assert!(
            found.0 == found.1 && (found.0 == expected || found.0 == expected + 1),
            "{found:?} when torn at {end} of {ends:?}"
        );
        let next = add(&torn, "one", 10).await.unwrap();
        assert_eq!(next, found.0 + 10);
        drop(torn);
        remove(&crash);
    }
}

/// A journal whose last change lacks a sector, as a disk leaves it that wrote them in another order.
#[tokio::test]
async fn a_journal_that_lacks_a_sector_of_its_last_change_has_all_changes_before_that() {
    let crashes = TempDir::new().unwrap();
    let mut opened = 0;
    for length in [700, 1500, 3000, 5000] {
        let folder = TempDir::new().unwrap();
        let store = open(folder.path()).unwrap();
        add(&store, "one", 1).await.unwrap();
        let before = written(&journal(folder.path()));
        let change = store.commit(move |change| {
            change.put(COUNTERS, b"one", u64::to_be_bytes(2));
            // Nothing in it is zero, and it does not get shorter when it is compressed.
            let mut state = 1_u32;
            let mut random = || {
                state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                (state >> 16) as u8 | 1
            };
            for number in 0..3_u8 {
                let value: Vec<u8> = (0..length).map(|_| random()).collect();
                change.put(OTHERS, &[number], value);
            }
            Ok::<_, StorageError>(())
        });
        change.await.unwrap();
        let after = written(&journal(folder.path()));
        for sector in before.div_ceil(512)..after / 512 {
            let crash = crashes.path().join("torn");
            let file = fs::OpenOptions::new().write(true).open(crashed(folder.path(), &crash));
            file.unwrap().write_all_at(&[0; 512], sector * 512).unwrap();
            let torn = open(&crash).unwrap_or_else(|error| panic!("{length}, {sector}: {error}"));
            assert_eq!(read(&torn, "one"), 1, "{length}, {sector}");
            assert_eq!(add(&torn, "one", 10).await.unwrap(), 11);
            drop(torn);
            remove(&crash);
            opened += 1;
        }
    }
    assert!(opened > 50, "{opened}");
}

/// What nobody may take away: a change that others followed.
#[tokio::test]
async fn a_journal_that_lacks_a_sector_elsewhere_is_told_and_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path()).unwrap();
    for times in 1..=2_u8 {
        let change = store.commit(move |change| {
            change.put(OTHERS, &[times], vec![times; 3000]);
            Ok::<_, StorageError>(())
        });
        change.await.unwrap();
    }
    let crashes = TempDir::new().unwrap();
    // Also where the last one lacks a sector, too.
    for lacking in [&[1_u8][..], &[1, 2]] {
        let crash = crashes.path().join("torn");
        let journal = crashed(folder.path(), &crash);
        let octets = start_of(&journal);
        let file = fs::OpenOptions::new().write(true).open(&journal).unwrap();
        for times in lacking {
            let value = octets.windows(3000).position(|it| it == [*times; 3000]).unwrap();
            file.write_all_at(&[0; 512], value.next_multiple_of(512) as u64).unwrap();
        }
        let broken = fs::read(&journal).unwrap();
        let error = open(&crash).unwrap_err().to_string();
        assert!(error.contains("put a backup in its place"), "{error}");
        assert!(fs::read(&journal).unwrap() == broken);
        fs::remove_dir_all(&crash).unwrap();
    }
}

/// As soon as the store in it is closed.
fn remove(folder: &Path) {
    while open(folder).is_err() {
        std::thread::sleep(Duration::from_millis(5));
    }
    fs::remove_dir_all(folder).unwrap();
}

/// Runs itself once more, as a program that may not write long files after a while.
#[test]
fn a_disk_without_space_is_told_and_the_store_goes_on_when_there_is_some() {
    if std::env::var_os(IS_LIMITED).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        return runtime.unwrap().block_on(without_space());
    }
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args([
            "folders::a_disk_without_space_is_told_and_the_store_goes_on_when_there_is_some",
            "--exact",
            "--nocapture",
        ])
        .env(IS_LIMITED, "1")
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(output.status.success() && printed.contains("recovered"), "{printed}");
}

const IS_LIMITED: &str = "STORAGE_TEST_IS_LIMITED";

fn limit_files(octets: &str) {
    let limit = format!("--fsize={octets}:unlimited");
    let pid = std::process::id().to_string();
    let status = Command::new("prlimit").args(["--pid", &pid, &limit]).status().unwrap();
    assert!(status.success());
}

async fn without_space() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path()).unwrap();
    assert_eq!(add(&store, "one", 1).await.unwrap(), 1);
    limit_files("100");
    let full = add(&store, "one", 1).await;
    assert!(matches!(full, Err(StorageError::Disk(DiskError::Full))), "{full:?}");
    tokio::time::sleep(Duration::from_millis(300)).await;
    add(&store, "one", 1).await.unwrap_err();
    limit_files("unlimited");
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        if let Ok(sum) = add(&store, "one", 1).await {
            // Of what failed it is open whether it was made, once.
            assert!((2..=4).contains(&sum), "{sum}");
            assert_eq!(read(&store, "one"), sum);
            println!("recovered");
            return;
        }
    }
    panic!("the store does not recover");
}
