//! One file of entries, written at its end.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::entry::{Entry, FRONT, LONGEST, checksum, front};

/// What a file begins with, the format's number last.
const MAGIC: [u8; 8] = *b"DIAMACC1";

/// A file, and where its last whole entry ends.
pub(super) struct Segment {
    path: PathBuf,
    file: Arc<File>,
    length: u64,
    /// How much of it the disk has, as far as that is known.
    synced: Arc<AtomicU64>,
    /// What is behind `length` could not be taken back.
    is_torn: bool,
    /// How many of its records are still kept.
    pub(super) live: usize,
}

impl Segment {
    /// A new file, which must not be there.
    pub(super) fn create(path: PathBuf) -> io::Result<Self> {
        let mut file = OpenOptions::new().read(true).write(true).create_new(true).open(&path)?;
        if let Err(error) = file.write_all(&MAGIC) {
            // It would be in the way of the next attempt.
            let _ = std::fs::remove_file(&path);
            return Err(error);
        }
        let (file, length) = (Arc::new(file), MAGIC.len() as u64);
        Ok(Self { path, file, length, synced: Arc::default(), is_torn: false, live: 0 })
    }

    /// Reads a file to the end of its last whole entry, and tells what is in it and where. How much was left is
    /// told too: it is still there.
    pub(super) fn open(path: PathBuf, mut tell: impl FnMut(u64, Entry)) -> io::Result<(Self, u64)> {
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        let total = file.metadata()?.len();
        let mut reader = BufReader::with_capacity(1 << 16, &file);
        let mut length = 0;
        let mut payload = Vec::new();
        if read_or_end(&mut reader, MAGIC.len(), &mut payload)? {
            if payload != MAGIC {
                let what = format!("{} holds no records of accounting", path.display());
                return Err(io::Error::new(io::ErrorKind::InvalidData, what));
            }
            length = MAGIC.len() as u64;
            while let Some(entry) = next(&mut reader, &mut payload)? {
                tell(length, entry);
                length += (FRONT + payload.len()) as u64;
            }
        }
        let (file, synced) = (Arc::new(file), Arc::default());
        let segment = Self { path, file, length, synced, is_torn: false, live: 0 };
        Ok((segment, total.saturating_sub(length)))
    }

    /// Takes away what is behind the last whole entry.
    pub(super) fn cut(&mut self) -> io::Result<()> {
        self.is_torn = true;
        if self.length < MAGIC.len() as u64 {
            self.file.set_len(0)?;
            (&*self.file).seek(SeekFrom::Start(0))?;
            (&*self.file).write_all(&MAGIC)?;
            self.length = MAGIC.len() as u64;
        } else {
            self.file.set_len(self.length)?;
        }
        self.is_torn = false;
        Ok(())
    }

    /// Appends an entry and tells where it stands. After an error it is not there.
    pub(super) fn append(&mut self, entry: &[u8]) -> io::Result<u64> {
        if self.is_torn {
            self.cut()?;
        }
        let place = self.length;
        let mut file = &*self.file;
        let written = file.seek(SeekFrom::Start(place)).and_then(|_| file.write_all(entry));
        if let Err(error) = written {
            // If this fails too, it is tried again before the next entry is written.
            let _ = self.cut();
            return Err(error);
        }
        self.length += entry.len() as u64;
        Ok(place)
    }

    /// Reads the entry at a place: its octets, checked.
    pub(super) fn read(&self, place: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut octets = vec![0; length];
        let mut file = &*self.file;
        file.seek(SeekFrom::Start(place))?;
        file.read_exact(&mut octets)?;
        let sum = octets.first_chunk().map(|octets| front(*octets).1);
        if sum == Some(checksum(octets.get(FRONT..).unwrap_or_default())) {
            return Ok(octets);
        }
        let what = format!("the entry at {place} of {} is damaged", self.path.display());
        Err(io::Error::new(io::ErrorKind::InvalidData, what))
    }

    /// Whether the disk has everything up to this place.
    pub(super) fn is_synced(&self, end: u64) -> bool {
        self.synced.load(Ordering::Acquire) >= end
    }

    /// What has the disk take all that is written by now.
    pub(super) fn sync(&self) -> impl FnOnce() -> io::Result<()> + Send + 'static {
        let (file, length, synced) = (self.file.clone(), self.length, self.synced.clone());
        move || {
            file.sync_data()?;
            synced.fetch_max(length, Ordering::AcqRel);
            Ok(())
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }
}

/// The next entry; `None` where there is no whole one.
fn next(reader: &mut impl Read, payload: &mut Vec<u8>) -> io::Result<Option<Entry>> {
    if !read_or_end(reader, FRONT, payload)? {
        return Ok(None);
    }
    let Some(octets) = payload.first_chunk() else { return Ok(None) };
    let (length, sum) = front(*octets);
    if length > LONGEST || !read_or_end(reader, length, payload)? {
        return Ok(None);
    }
    Ok(Some(&*payload).filter(|payload| checksum(payload) == sum).and_then(|it| Entry::parse(it)))
}

/// Fills the buffer with so many octets; `false` when the file ends before.
fn read_or_end(reader: &mut impl Read, length: usize, buffer: &mut Vec<u8>) -> io::Result<bool> {
    buffer.clear();
    let found = reader.take(length as u64).read_to_end(buffer)?;
    Ok(found == length)
}
