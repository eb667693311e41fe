//! The buffer in files: what was stored is there again, whatever happened to the end of the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bytes::Bytes;
use diameter_node::session::accounting::{Buffer, FileBuffer, FileSettings, Found};
use diameter_session::Timestamp;
use diameter_session::accounting::{Record, RecordBuffer, RecordKey, RecordType};

fn open(directory: &Path) -> (FileBuffer, Found) {
    FileBuffer::open(directory, FileSettings::default()).unwrap()
}

fn small(directory: &Path) -> FileBuffer {
    let settings = FileSettings { segment_octets: 300, ..FileSettings::default() };
    FileBuffer::open(directory, settings).unwrap().0
}

fn record(session: u32, number: u32, is_retransmitted: bool) -> Record<Bytes> {
    Record {
        key: key(session, number),
        record_type: RecordType::Interim,
        sub_session_id: (session % 2 == 1).then_some(7),
        multi_session_id: None,
        made_at: Timestamp::from_secs(1_700_000_000),
        is_retransmitted,
        usage: Bytes::from(format!("record {number} of session {session}")),
    }
}

fn key(session: u32, number: u32) -> RecordKey {
    RecordKey { session_id: format!("nas1.example.net;1;{session}"), number }
}

/// Takes all records out, oldest first.
fn drain(buffer: &mut FileBuffer) -> Vec<(String, u32)> {
    let mut drained = Vec::new();
    while let Some(record) = buffer.oldest() {
        buffer.remove(&record.key);
        drained.push((record.key.session_id, record.key.number));
    }
    drained
}

fn keys(records: &[(u32, u32)]) -> Vec<(String, u32)> {
    let key = |(session, number)| key(session, number);
    records.iter().map(|it| key(*it)).map(|it| (it.session_id, it.number)).collect()
}

fn segments(directory: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(directory).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|it| it.extension().is_some_and(|it| it == "records")).collect();
    files.sort();
    files
}

// Proves: acct-07, acct-09
#[test]
fn records_are_there_again_in_their_order_with_the_t_flag() {
    let directory = tempfile::tempdir().unwrap();
    let (mut buffer, found) = open(directory.path());
    assert_eq!(found, Found::default());
    for number in 0..3 {
        buffer.store(&record(1, number, false), None).unwrap();
        buffer.store(&record(2, number, false), None).unwrap();
    }
    buffer.remove(&key(1, 1));
    assert_eq!(buffer.oldest(), None, "all are on their way for the first time");
    drop(buffer);

    let (mut buffer, found) = open(directory.path());
    assert_eq!(found, Found { records: 5, ..Found::default() });
    assert_eq!(buffer.oldest(), Some(record(1, 0, true)));
    assert_eq!(drain(&mut buffer), keys(&[(1, 0), (2, 0), (2, 1), (1, 2), (2, 2)]));
    drop(buffer);
    assert!(open(directory.path()).0.is_empty());
}

// Proves: acct-15
#[test]
fn an_interim_record_takes_the_place_of_the_one_before() {
    let directory = tempfile::tempdir().unwrap();
    let (mut buffer, _) = open(directory.path());
    buffer.store(&record(1, 0, true), None).unwrap();
    buffer.store(&record(1, 1, true), None).unwrap();
    buffer.store(&record(2, 0, true), None).unwrap();
    buffer.store(&record(1, 2, true), Some(&key(1, 1))).unwrap();
    // Stored again when it could not be sent: nothing is written.
    let octets = buffer.octets();
    buffer.store(&record(1, 2, true), Some(&key(1, 2))).unwrap();
    assert_eq!(buffer.octets(), octets);
    for _ in 0..2 {
        assert_eq!(buffer.len(), 3);
        drop(buffer);
        buffer = open(directory.path()).0;
    }
    assert_eq!(drain(&mut buffer), keys(&[(1, 0), (1, 2), (2, 0)]));
}

/// The last entry, cut off at each of its octets, damaged at each of them, or lost to zeros.
#[test]
fn a_torn_entry_is_cut_off_and_nothing_else() {
    let directory = tempfile::tempdir().unwrap();
    let (mut buffer, _) = open(directory.path());
    buffer.store(&record(1, 0, true), None).unwrap();
    buffer.store(&record(1, 1, true), None).unwrap();
    let start = buffer.octets() as usize;
    buffer.store(&record(1, 2, true), None).unwrap();
    drop(buffer);
    let file = segments(directory.path()).pop().unwrap();
    let whole = fs::read(&file).unwrap();
    assert!(whole.len() > start + 50);

    let check = |octets: &[u8], cut: usize| {
        fs::write(&file, octets).unwrap();
        let (mut buffer, found) = open(directory.path());
        let expected = Found { records: 2, cut_octets: cut as u64, damaged: Vec::new() };
        assert_eq!(found, expected, "{} octets", octets.len());
        // What is written now does not stand behind rubbish.
        buffer.store(&record(1, 3, true), None).unwrap();
        drop(buffer);
        let (mut buffer, found) = open(directory.path());
        assert_eq!(found, Found { records: 3, ..Found::default() });
        assert_eq!(drain(&mut buffer), keys(&[(1, 0), (1, 1), (1, 3)]));
    };
    for end in start..whole.len() {
        check(&whole[..end], end - start);
        let mut zeros = whole.clone();
        zeros[end..].fill(0);
        if zeros != whole {
            check(&zeros, whole.len() - start);
        }
        let mut damaged = whole.clone();
        damaged[end] ^= 0x10;
        check(&damaged, whole.len() - start);
    }
}

#[test]
fn a_file_that_ends_before_its_first_entry_is_begun_anew() {
    for length in 0..8 {
        let directory = tempfile::tempdir().unwrap();
        open(directory.path()).0.store(&record(1, 0, true), None).unwrap();
        let file = segments(directory.path()).pop().unwrap();
        let octets = fs::read(&file).unwrap();
        fs::write(&file, &octets[..length]).unwrap();
        let (mut buffer, found) = open(directory.path());
        assert_eq!((found.records, found.cut_octets), (0, length as u64));
        buffer.store(&record(1, 1, true), None).unwrap();
        drop(buffer);
        assert_eq!(drain(&mut open(directory.path()).0), keys(&[(1, 1)]));
    }
}

#[test]
fn segments_are_deleted_when_nothing_of_them_or_before_them_is_kept() {
    let directory = tempfile::tempdir().unwrap();
    let mut buffer = small(directory.path());
    for number in 0..20 {
        buffer.store(&record(1, number, true), None).unwrap();
    }
    let all = segments(directory.path()).len();
    assert!(all > 4, "{all}");
    // The one in the middle says that older ones are not kept: it stays.
    for number in (1..20).rev() {
        buffer.remove(&key(1, number));
    }
    assert!(segments(directory.path()).len() >= all);
    drop(buffer);
    let mut buffer = small(directory.path());
    assert_eq!(drain(&mut buffer), keys(&[(1, 0)]));
    assert_eq!(segments(directory.path()).len(), 1);
    // And space is found again for ever.
    for number in 0..2000 {
        buffer.store(&record(2, number, true), None).unwrap();
        buffer.remove(&key(2, number));
    }
    assert!(segments(directory.path()).len() <= 2);
}

/// Two records that no server takes, and very many that one does.
#[test]
fn records_that_stay_do_not_hold_up_the_room_of_others() {
    let directory = tempfile::tempdir().unwrap();
    let settings = FileSettings { segment_octets: 300, octets: 3000, ..FileSettings::default() };
    let open = || FileBuffer::open(directory.path(), settings).unwrap().0;
    let on_disk = || -> u64 {
        segments(directory.path()).iter().map(|it| fs::metadata(it).unwrap().len()).sum()
    };
    let mut buffer = open();
    buffer.store(&record(2, 0, true), None).unwrap();
    buffer.store(&record(1, 0, true), None).unwrap();
    buffer.store(&record(1, 1, true), None).unwrap();
    for number in 0..200 {
        buffer.store(&record(3, number, true), None).unwrap();
        buffer.remove(&key(3, number));
        assert!(on_disk() <= 3300, "{}", on_disk());
    }
    drop(buffer);
    let mut buffer = open();
    assert!(
        on_disk() < 1000,
        "a directory that is opened has no more than it needs: {}",
        on_disk()
    );
    assert_eq!(drain(&mut buffer), keys(&[(2, 0), (1, 0), (1, 1)]));
}

/// A process that dies after it has written records anew, and before it has deleted the old ones.
#[test]
fn records_that_are_there_twice_are_one() {
    let directory = tempfile::tempdir().unwrap();
    let mut buffer = small(directory.path());
    for number in 0..20 {
        buffer.store(&record(number % 2, number, true), None).unwrap();
    }
    for number in 2..20 {
        buffer.remove(&key(number % 2, number));
    }
    buffer.store(&record(4, 0, true), None).unwrap();
    drop(buffer);
    let old: Vec<_> =
        segments(directory.path()).iter().map(|it| (it.clone(), fs::read(it).unwrap())).collect();
    assert!(old.len() > 3);
    drop(small(directory.path()));
    let kept = segments(directory.path());
    assert!(!kept.contains(&old[0].0), "the old ones are deleted");
    for (path, octets) in old.iter().filter(|(path, _)| !kept.contains(path)) {
        fs::write(path, octets).unwrap();
    }
    let mut buffer = small(directory.path());
    assert_eq!(buffer.len(), 3);
    assert_eq!(drain(&mut buffer), keys(&[(0, 0), (1, 1), (4, 0)]));
}

#[test]
fn damage_in_the_middle_is_set_aside_and_told() {
    let directory = tempfile::tempdir().unwrap();
    let mut buffer = small(directory.path());
    for number in 0..10 {
        buffer.store(&record(1, number, true), None).unwrap();
    }
    drop(buffer);
    let file = segments(directory.path())[0].clone();
    let mut octets = fs::read(&file).unwrap();
    let last = octets.len() - 1;
    octets[last] ^= 1;
    fs::write(&file, &octets).unwrap();

    let (mut buffer, found) = open(directory.path());
    let copy = file.with_extension("damaged");
    assert_eq!(found.damaged, std::slice::from_ref(&copy));
    assert_eq!(fs::read(copy).unwrap(), octets);
    let kept = drain(&mut buffer);
    assert_eq!(kept.len(), found.records);
    assert!(found.records < 10 && kept.last() == keys(&[(1, 9)]).last());
}

#[test]
fn a_directory_is_one_processes() {
    let directory = tempfile::tempdir().unwrap();
    let (_buffer, _) = open(directory.path());
    let second = FileBuffer::open(directory.path(), FileSettings::default()).unwrap_err();
    assert_eq!(second.kind(), std::io::ErrorKind::WouldBlock);
}

// Proves: acct-08
#[test]
fn what_an_earlier_process_left_can_be_amended() {
    let directory = tempfile::tempdir().unwrap();
    let (mut buffer, _) = open(directory.path());
    buffer.store(&record(1, 0, false), None).unwrap();
    buffer.store(&record(1, 1, false), None).unwrap();
    drop(buffer);
    let (mut buffer, _) = open(directory.path());
    let ended = |record: &Record<Bytes>| {
        (record.key.number == 1).then(|| Bytes::from_static(b"ended by a reboot"))
    };
    buffer.amend(ended).unwrap();
    drop(buffer);
    let (mut buffer, found) = open(directory.path());
    assert_eq!(found.records, 2);
    assert_eq!(buffer.oldest().unwrap(), record(1, 0, true));
    buffer.remove(&key(1, 0));
    assert_eq!(buffer.oldest().unwrap().usage, "ended by a reboot");
}

#[test]
fn as_much_as_may_be_is_kept_and_the_rest_refused_with_the_reason() {
    let directory = tempfile::tempdir().unwrap();
    let settings = FileSettings { octets: 1000, ..FileSettings::default() };
    let (mut buffer, _) = FileBuffer::open(directory.path(), settings).unwrap();
    let stored =
        (0..100).take_while(|it| buffer.store(&record(1, *it, true), None).is_ok()).count();
    let error = buffer.take_error().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::StorageFull, "{error}");
    assert!(buffer.octets() <= 1000);
    drop(buffer);
    assert_eq!(open(directory.path()).1.records, stored);
}

/// A file may not grow beyond some blocks: the system takes a part of an entry, then says no.
#[test]
#[cfg(unix)]
fn a_full_disk_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let test = "accounting::file_buffer::fills_the_disk";
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" --exact \"$1\" --nocapture";
    let output = Command::new("sh")
        .args(["-c", script])
        .arg(program)
        .arg(test)
        .env("FULL_DISK", directory.path())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let stored = text.lines().find_map(|line| line.split("stored ").nth(1)).unwrap();
    let stored: usize = stored.trim().parse().unwrap();
    assert!(stored > 5);
    let (mut buffer, found) = open(directory.path());
    assert_eq!(found, Found { records: stored, ..Found::default() });
    let expected: Vec<_> = (0..stored).map(|number| (1, number as u32)).collect();
    assert_eq!(drain(&mut buffer), keys(&expected));
}

/// The other process of the test above.
#[test]
fn fills_the_disk() {
    let Some(directory) = std::env::var_os("FULL_DISK") else { return };
    let (mut buffer, _) = open(Path::new(&directory));
    let mut stored = 0;
    while buffer.store(&record(1, stored, true), None).is_ok() {
        stored += 1;
        assert!(stored < 10_000);
    }
    let error = buffer.take_error().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::FileTooLarge, "{error}");
    // Nothing is torn: what is smaller still fits, and what was stored is still there.
    let mut shorter = record(1, stored, true);
    shorter.usage = Bytes::new();
    stored += u32::from(buffer.store(&shorter, None).is_ok());
    assert_eq!(buffer.len(), stored as usize);
    println!("stored {stored}");
}
