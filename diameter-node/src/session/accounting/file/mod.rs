//! A buffer of accounting records in files (RFC 6733, 9.4): it is there again after `kill -9`, and with
//! [`Sync::BeforeAccepted`] after a loss of power.
//!
//! A directory holds segments: files to which entries are appended, each with a checksum. An entry keeps a record or
//! takes one out; a segment is deleted once none of its records is kept, and none of those before it. Where few records
//! hold up many segments, they are written anew.

mod entry;
mod fingerprint;
mod segment;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use diameter_session::accounting::{NoSpace, Record, RecordBuffer, RecordKey};

use self::entry::{Entry, FRONT};
use self::fingerprint::{Fingerprint, Fingerprints};
use self::segment::Segment;
use super::buffer::{Buffer, SyncWork};

/// Accounting records in the files of a directory.
///
/// ```
/// use diameter_node::session::accounting::{FileBuffer, FileSettings};
///
/// # let directory = tempfile::tempdir()?;
/// # let directory = directory.path();
/// let (buffer, found) = FileBuffer::open(directory, FileSettings::default())?;
/// println!("{} records are to be delivered", found.records);
/// # assert!(buffer.is_empty());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct FileBuffer {
    directory: PathBuf,
    settings: FileSettings,
    /// By number; the last one is written to.
    segments: BTreeMap<u64, Segment>,
    /// The records in the order in which they are sent.
    places: BTreeMap<u64, Place>,
    by_key: HashMap<Fingerprint, u64>,
    fingerprints: Fingerprints,
    /// Those that have the T flag: the others are on their way for the first time.
    undelivered: BTreeSet<u64>,
    /// The oldest of these, which were read to see whose they are.
    looked_at: BTreeMap<u64, Record<Bytes>>,
    /// What all segments have.
    octets: u64,
    next_order: u64,
    /// Writing records anew does not make room, until a segment is deleted.
    is_compact: bool,
    /// The disk did not take what was written: nothing more goes into that file.
    has_failed: Arc<AtomicBool>,
    error: Option<io::Error>,
    /// Keeps other processes out while it is open.
    _lock: File,
}

/// Where the entry of a record stands.
#[derive(Clone, Copy)]
struct Place {
    segment: u64,
    offset: u64,
    /// Less than 2^25: see [`LONGEST`](entry::LONGEST).
    length: u32,
}

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileSettings {
    /// What "accepted" means. [`Sync::BeforeAccepted`] by default.
    pub sync: Sync,
    /// How large a segment may become: 16 MiB by default.
    pub segment_octets: u64,
    /// How many octets all segments may have: 1 GiB by default. Beyond that nothing new is taken.
    pub octets: u64,
}

impl Default for FileSettings {
    fn default() -> Self {
        Self { sync: Sync::BeforeAccepted, segment_octets: 16 << 20, octets: 1 << 30 }
    }
}

/// What a record has survived when it counts as accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sync {
    /// The disk has it: it survives a loss of power. Records that come together share one wait.
    BeforeAccepted,
    /// The operating system has it: it survives the process, however that ends.
    Never,
}

/// What was found in a directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many records are to be delivered.
    pub records: usize,
    /// How many octets of an entry that was being written when the process ended were cut off. It was not accepted
    /// yet.
    pub cut_octets: u64,
    /// Copies of files that were damaged otherwise. Records before the damage are kept, those behind it are only in
    /// these copies.
    pub damaged: Vec<PathBuf>,
}

impl FileBuffer {
    /// Opens a directory, which is made if it is not there, and reads what is in it. In memory stays where each record
    /// is, about 100 octets, and nothing of what it says.
    ///
    /// # Errors
    ///
    /// When another process has it open ([`io::ErrorKind::WouldBlock`]), when there is something else in the
    /// directory, and those of the system.
    pub fn open(
        directory: impl Into<PathBuf>,
        settings: FileSettings,
    ) -> io::Result<(Self, Found)> {
        let directory = directory.into();
        fs::create_dir_all(&directory)?;
        let mut buffer = Self {
            _lock: lock(&directory)?,
            directory,
            settings,
            segments: BTreeMap::new(),
            places: BTreeMap::new(),
            by_key: HashMap::new(),
            fingerprints: Fingerprints::default(),
            undelivered: BTreeSet::new(),
            looked_at: BTreeMap::new(),
            octets: 0,
            next_order: 0,
            is_compact: false,
            has_failed: Arc::default(),
            error: None,
        };
        let mut found = Found::default();
        let numbers = buffer.numbers()?;
        let last = numbers.last().copied();
        for number in numbers {
            let path = buffer.path(number);
            let (mut segment, rest) =
                Segment::open(path, |offset, entry| buffer.apply(number, offset, entry))?;
            if rest > 0 {
                if Some(number) == last {
                    found.cut_octets = rest;
                } else {
                    let copy = segment.path().with_extension("damaged");
                    fs::copy(segment.path(), &copy)?;
                    found.damaged.push(copy);
                }
            }
            if rest > 0 || segment.length() == 0 {
                segment.cut()?;
            }
            buffer.octets += segment.length();
            buffer.segments.insert(number, segment);
        }
        for place in buffer.places.values() {
            if let Some(segment) = buffer.segments.get_mut(&place.segment) {
                segment.live += 1;
            }
        }
        buffer.delete_segments();
        buffer.compact()?;
        found.records = buffer.places.len();
        Ok((buffer, found))
    }

    /// How many records are kept.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether no record is kept.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many octets all files have.
    pub fn octets(&self) -> u64 {
        self.octets
    }

    /// Goes through the records that are kept, oldest first, and replaces those for which there is another message:
    /// after a restart the last record of a session that was lost says how it ended (RFC 6733, 9.4).
    ///
    /// # Errors
    ///
    /// When a record cannot be read or written; those before it are done.
    pub fn amend(
        &mut self,
        mut amended: impl FnMut(&Record<Bytes>) -> Option<Bytes>,
    ) -> io::Result<()> {
        // What is written anew keeps its place in the order.
        let mut next = 0;
        while let Some((&order, _)) = self.places.range(next..).next() {
            next = order + 1;
            let record = self.read(order)?;
            if let Some(usage) = amended(&record) {
                self.write(&Record { usage, ..record }, Some(order), None)?;
            }
        }
        Ok(())
    }

    /// Notes what an entry of a file says.
    fn apply(&mut self, segment: u64, offset: u64, entry: Entry) {
        match entry {
            Entry::Kept(record, replaces) => {
                let length = length(&Entry::kept(&record, replaces.as_ref()));
                let order = self.order_of(&record.key, replaces.as_ref());
                let place = Place { segment, offset, length };
                self.keep(record, replaces.as_ref(), order, place);
            }
            Entry::Removed(key) => {
                if let Some(order) = self.by_key.remove(&self.fingerprints.of(&key)) {
                    self.places.remove(&order);
                    self.undelivered.remove(&order);
                }
            }
        }
    }

    /// The place in the order that a record takes over.
    fn order_of(&self, key: &RecordKey, replaces: Option<&RecordKey>) -> Option<u64> {
        let order = |key| self.by_key.get(&self.fingerprints.of(key)).copied();
        order(key).or_else(|| replaces.and_then(order))
    }

    fn keep(
        &mut self,
        record: Record<Bytes>,
        replaces: Option<&RecordKey>,
        order: Option<u64>,
        place: Place,
    ) {
        let order = order.unwrap_or_else(|| {
            self.next_order += 1;
            self.next_order
        });
        if let Some(key) = replaces {
            self.by_key.remove(&self.fingerprints.of(key));
        }
        self.looked_at.remove(&order);
        if record.is_retransmitted {
            self.undelivered.insert(order);
        } else {
            self.undelivered.remove(&order);
        }
        self.by_key.insert(self.fingerprints.of(&record.key), order);
        self.places.insert(order, place);
    }

    fn read(&self, order: u64) -> io::Result<Record<Bytes>> {
        let place = self.places.get(&order).ok_or(io::ErrorKind::NotFound)?;
        let segment = self.segments.get(&place.segment).ok_or(io::ErrorKind::NotFound)?;
        let octets = segment.read(place.offset, place.length as usize)?;
        match Entry::parse(octets.get(FRONT..).unwrap_or_default()) {
            Some(Entry::Kept(record, _)) => Ok(record),
            _ => Err(io::Error::new(io::ErrorKind::InvalidData, "an entry that keeps no record")),
        }
    }

    /// Appends a record, as long as there may be more of them; after an error nothing has changed.
    fn write(
        &mut self,
        record: &Record<Bytes>,
        order: Option<u64>,
        replaces: Option<&RecordKey>,
    ) -> io::Result<()> {
        let entry = Entry::kept(record, replaces);
        let length = entry.len() as u64;
        let is_full =
            |buffer: &Self| buffer.octets().saturating_add(length) > buffer.settings.octets;
        if is_full(self) {
            self.compact()?;
        }
        if is_full(self) {
            let what = "as many octets of accounting records are kept as may be";
            return Err(io::Error::new(io::ErrorKind::StorageFull, what));
        }
        self.append(&entry, record, order, replaces)?;
        self.delete_segments();
        Ok(())
    }

    /// Writes the records that are kept anew, in their order, where that makes most of the segments superfluous: one that
    /// no server takes would keep all that were written after it. The disk has them before the old ones are deleted.
    fn compact(&mut self) -> io::Result<()> {
        let live: u64 = self.places.values().map(|it| u64::from(it.length)).sum();
        if self.is_compact || self.segments.len() < 3 || live > self.octets() / 2 {
            return Ok(());
        }
        self.is_compact = true;
        let orders: Vec<u64> = self.places.keys().copied().collect();
        for order in orders {
            // What cannot be read stays where it is.
            if let Ok(record) = self.read(order) {
                self.append(&Entry::kept(&record, None), &record, Some(order), None)?;
            }
        }
        self.delete_segments();
        Ok(())
    }

    fn append(
        &mut self,
        entry: &[u8],
        record: &Record<Bytes>,
        order: Option<u64>,
        replaces: Option<&RecordKey>,
    ) -> io::Result<()> {
        let (number, segment) = self.segment()?;
        let (offset, length) = (segment.append(entry)?, length(entry));
        segment.live += 1;
        self.octets += entry.len() as u64;
        if let Some(old) = order.and_then(|order| self.places.get(&order).copied()) {
            self.forget(old);
        }
        self.keep(record.clone(), replaces, order, Place { segment: number, offset, length });
        Ok(())
    }

    /// The segment to write to.
    fn segment(&mut self) -> io::Result<(u64, &mut Segment)> {
        let has_failed = self.has_failed.swap(false, Ordering::Relaxed);
        let last = self.segments.last_key_value();
        let mut number = last.map_or(0, |(number, _)| *number);
        let is_full = last.is_none_or(|(_, it)| it.length() >= self.settings.segment_octets);
        if is_full || has_failed {
            // What is in the file before must not be newer than what is in this one.
            if let Some((_, segment)) = last.filter(|_| !has_failed) {
                self.sync_segment(segment)?;
            }
            number += 1;
            let segment = Segment::create(self.path(number))?;
            sync_directory(&self.directory)?;
            self.octets += segment.length();
            self.segments.insert(number, segment);
        }
        let segment = self.segments.get_mut(&number).ok_or(io::ErrorKind::NotFound)?;
        Ok((number, segment))
    }

    /// Waits until the disk has all of a segment, if that is asked for.
    fn sync_segment(&self, segment: &Segment) -> io::Result<()> {
        if self.settings.sync == Sync::Never || segment.is_synced(segment.length()) {
            return Ok(());
        }
        segment.sync()()
    }

    /// The entry at this place keeps nothing any more.
    fn forget(&mut self, place: Place) {
        if let Some(segment) = self.segments.get_mut(&place.segment) {
            segment.live = segment.live.saturating_sub(1);
        }
    }

    /// Deletes the oldest segments as far as nothing of them is kept. One in the middle stays: it may say that a
    /// record of an older one is not kept.
    fn delete_segments(&mut self) {
        while self.segments.len() > 1
            && let Some((number, oldest)) = self.segments.first_key_value()
            && oldest.live == 0
        {
            let number = *number;
            // Records in it may have been replaced by those that follow.
            let mut following = self.segments.values().skip(1);
            let deleted = following
                .try_for_each(|it| self.sync_segment(it))
                .and_then(|()| fs::remove_file(oldest.path()));
            if let Err(error) = deleted {
                self.error = Some(error);
                return;
            }
            self.octets -= self.segments.remove(&number).map_or(0, |it| it.length());
            self.is_compact = false;
        }
    }

    fn path(&self, number: u64) -> PathBuf {
        self.directory.join(format!("{number:016x}.records"))
    }

    /// The numbers of the segments that are there.
    fn numbers(&self) -> io::Result<Vec<u64>> {
        let mut numbers = Vec::new();
        for file in fs::read_dir(&self.directory)? {
            let path = file?.path();
            if path.extension().is_none_or(|it| it != "records") {
                continue;
            }
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let number = stem.and_then(|stem| u64::from_str_radix(stem, 16).ok());
            let number = number.filter(|number| self.path(*number) == path).ok_or_else(|| {
                let what = format!("{} is not named as a segment is", path.display());
                io::Error::new(io::ErrorKind::InvalidData, what)
            })?;
            numbers.push(number);
        }
        numbers.sort_unstable();
        Ok(numbers)
    }
}

impl RecordBuffer<Bytes> for FileBuffer {
    fn store(
        &mut self,
        record: &Record<Bytes>,
        replaces: Option<&RecordKey>,
    ) -> Result<(), NoSpace> {
        let replaces = replaces.filter(|key| **key != record.key);
        let order = self.order_of(&record.key, replaces);
        let kept = self.by_key.get(&self.fingerprints.of(&record.key));
        if let Some(order) = kept
            && self.read(*order).is_ok_and(|kept| is_same(&kept, record))
        {
            // Only the T flag is another, and that is set for all records after a restart.
            if record.is_retransmitted {
                self.undelivered.insert(*order);
            }
            return Ok(());
        }
        self.write(record, order, replaces).map_err(|error| {
            self.error = Some(error);
            NoSpace
        })
    }

    fn oldest(&mut self) -> Option<Record<Bytes>> {
        self.oldest_besides(&|_| false)
    }

    fn oldest_besides(&mut self, is_left_out: &dyn Fn(&str) -> bool) -> Option<Record<Bytes>> {
        let mut next = 0;
        for _ in 0..LOOKED_AT {
            let order = *self.undelivered.range(next..).next()?;
            next = order + 1;
            if !self.looked_at.contains_key(&order) {
                match self.read(order) {
                    Ok(record) => drop(self.looked_at.insert(order, record)),
                    Err(error) => {
                        // It stays in its file, for people to look at, and out of the way of the others.
                        self.error = Some(error);
                        self.undelivered.remove(&order);
                        continue;
                    }
                }
                if self.looked_at.len() > LOOKED_AT {
                    self.looked_at.pop_last();
                }
            }
            let record = self.looked_at.get(&order);
            if let Some(record) = record.filter(|it| !is_left_out(&it.key.session_id)) {
                return Some(record.clone());
            }
        }
        None
    }

    fn remove(&mut self, key: &RecordKey) {
        let Some(order) = self.by_key.remove(&self.fingerprints.of(key)) else { return };
        self.undelivered.remove(&order);
        self.looked_at.remove(&order);
        if let Some(place) = self.places.remove(&order) {
            self.forget(place);
        }
        let removed = Entry::removed(key);
        let written = match self.segments.last_entry() {
            Some(mut last) => {
                last.get_mut().append(&removed).map(|_| self.octets += removed.len() as u64)
            }
            None => Ok(()),
        };
        if let Err(error) = written {
            // It is sent again after a restart, with the T flag.
            self.error = Some(error);
        }
        self.delete_segments();
    }
}

impl Buffer for FileBuffer {
    fn sync(&mut self) -> Option<SyncWork> {
        let (_, segment) = self.segments.last_key_value()?;
        if self.settings.sync == Sync::Never || segment.is_synced(segment.length()) {
            return None;
        }
        let (work, has_failed) = (segment.sync(), self.has_failed.clone());
        Some(Box::new(move || work().inspect_err(|_| has_failed.store(true, Ordering::Relaxed))))
    }

    fn take_error(&mut self) -> Option<io::Error> {
        self.error.take()
    }
}

/// The length of an entry, which is less than 2^25.
fn length(entry: &[u8]) -> u32 {
    u32::try_from(entry.len()).unwrap_or(u32::MAX)
}

/// How many records are read, and kept in memory, to find one of another session.
const LOOKED_AT: usize = 256;

/// Whether two records differ in nothing but the T flag.
fn is_same(one: &Record<Bytes>, other: &Record<Bytes>) -> bool {
    let is_retransmitted = other.is_retransmitted;
    Record { is_retransmitted, ..one.clone() } == *other
}

/// Two processes would delete each other's records.
fn lock(directory: &Path) -> io::Result<File> {
    let path = directory.join("lock");
    let file = File::options().write(true).create(true).truncate(false).open(path)?;
    #[cfg(unix)]
    rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive)?;
    Ok(file)
}

/// A new file is found again after a loss of power.
fn sync_directory(directory: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(directory)?.sync_all() } else { Ok(()) }
}

impl std::fmt::Debug for FileBuffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileBuffer")
            .field("directory", &self.directory)
            .field("records", &self.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use diameter_session::Timestamp;
    use diameter_session::accounting::RecordType;

    use super::*;

    fn record(number: u32) -> Record<Bytes> {
        Record {
            key: RecordKey { session_id: "nas1.example.net;1;1".into(), number },
            record_type: RecordType::Interim,
            sub_session_id: None,
            multi_session_id: None,
            made_at: Timestamp::from_secs(1_700_000_000),
            is_retransmitted: true,
            usage: Bytes::from_static(b"a record"),
        }
    }

    /// A loss of power at any time leaves the record or what takes its place.
    #[test]
    fn nothing_is_deleted_before_the_disk_has_what_takes_its_place() {
        let amended = |buffer: &mut FileBuffer| {
            let first = |it: &Record<Bytes>| (it.key.number == 0).then(|| Bytes::from_static(b"b"));
            buffer.amend(first).unwrap();
        };
        let replaced = |buffer: &mut FileBuffer| {
            buffer.store(&record(9), Some(&record(0).key)).unwrap();
        };
        for (number, replace) in [(0, &amended as &dyn Fn(&mut FileBuffer)), (9, &replaced)] {
            let directory = tempfile::tempdir().unwrap();
            let settings = FileSettings { segment_octets: 1, ..FileSettings::default() };
            let (mut buffer, _) = FileBuffer::open(directory.path(), settings).unwrap();
            // Each has a segment.
            for number in 0..3 {
                buffer.store(&record(number), None).unwrap();
                buffer.sync().unwrap()().unwrap();
            }
            replace(&mut buffer);
            assert!(!buffer.path(1).exists(), "the first segment is deleted");
            let key = buffer.fingerprints.of(&record(number).key);
            let Place { segment, offset, length } = buffer.places[&buffer.by_key[&key]];
            assert!(buffer.segments[&segment].is_synced(offset + u64::from(length)));
        }
    }
}
