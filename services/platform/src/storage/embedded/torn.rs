//! The last batch of a journal, torn by a crash of the machine.
//!
//! The engine discards a batch that is cut short. But a disk writes sectors in any order: if one is missing inside
//! a long value and the end of the batch is there, only the checksum is wrong, and the engine refuses to open. The
//! batch was never synced then, so nobody was told of it, and it may go.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The last batch of the newest journal, which a sector is missing of.
pub(super) struct TornBatch {
    journal: PathBuf,
    begins: u64,
    /// Its octets, and the length of the file with it: the engine makes files longer than what is written.
    octets: Vec<u8>,
    length: u64,
}

impl TornBatch {
    /// Looks for it in the folder of a database that cannot be opened.
    pub(super) fn find(folder: &Path) -> io::Result<Option<Self>> {
        let Some(journal) = newest_journal(folder)? else { return Ok(None) };
        let mut file = File::open(&journal)?;
        let length = file.metadata()?.len();
        let Some((begins, ends)) = last_batch(BufReader::new(&file))? else { return Ok(None) };
        file.seek(SeekFrom::Start(begins))?;
        let mut octets = Vec::new();
        (&file).take(ends - begins).read_to_end(&mut octets)?;
        Ok(lacks_a_sector(begins, &octets).then_some(Self { journal, begins, octets, length }))
    }

    /// Takes it away.
    pub(super) fn cut(&self) -> io::Result<()> {
        let file = OpenOptions::new().write(true).open(&self.journal)?;
        file.set_len(self.begins)?;
        file.sync_all()
    }

    /// Puts it back as it was.
    pub(super) fn put_back(&self) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(&self.journal)?;
        file.set_len(self.length)?;
        file.seek(SeekFrom::Start(self.begins))?;
        file.write_all(&self.octets)?;
        file.sync_all()
    }
}

/// What a disk writes at once.
const SECTOR: usize = 512;

/// Whether a whole sector in it was never written: new parts of a file are zeros.
fn lacks_a_sector(begins: u64, octets: &[u8]) -> bool {
    let before = begins.next_multiple_of(SECTOR as u64) - begins;
    let sectors = octets.get(before as usize..).unwrap_or_default().chunks_exact(SECTOR);
    sectors.into_iter().any(|sector| sector.iter().all(|octet| *octet == 0))
}

/// Journals are numbered: `0.jnl`, `1.jnl`.
fn newest_journal(folder: &Path) -> io::Result<Option<PathBuf>> {
    let mut newest = None;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_journal = path.extension().is_some_and(|it| it == "jnl");
        let number = path.file_stem().and_then(|it| it.to_str()?.parse::<u64>().ok());
        if let Some(number) = number.filter(|_| is_journal) {
            newest = newest.max(Some((number, path)));
        }
    }
    Ok(newest.map(|(_, path)| path))
}

/// Where the last batch begins and ends; `None` where something follows it, or it has no end.
fn last_batch(mut journal: impl BufRead + Seek) -> io::Result<Option<(u64, u64)>> {
    let (mut begins, mut last) = (None, None);
    loop {
        let at = journal.stream_position()?;
        match Record::read(&mut journal)? {
            Some(Record::Start) => begins = Some(at),
            Some(Record::Entry) => {}
            Some(Record::End) => {
                last = begins.take().zip(Some(journal.stream_position()?));
            }
            None => break,
        }
    }
    let Some((_, ends)) = last else { return Ok(None) };
    journal.seek(SeekFrom::Start(ends))?;
    Ok(if is_unwritten(journal)? { last } else { None })
}

fn is_unwritten(mut rest: impl BufRead) -> io::Result<bool> {
    loop {
        let part = rest.fill_buf()?;
        if part.is_empty() {
            return Ok(true);
        }
        if part.iter().any(|octet| *octet != 0) {
            return Ok(false);
        }
        let length = part.len();
        rest.consume(length);
    }
}

/// A record of fjall's journal, version 3.
enum Record {
    Start,
    Entry,
    End,
}

impl Record {
    /// The next one; `None` where there is none.
    fn read(journal: &mut (impl Read + Seek)) -> io::Result<Option<Self>> {
        match Self::read_whole(journal) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            read => read,
        }
    }

    fn read_whole(journal: &mut (impl Read + Seek)) -> io::Result<Option<Self>> {
        let [tag] = octets(journal)?;
        Ok(match tag {
            1 => {
                let _count_and_number: [u8; 12] = octets(journal)?;
                Some(Self::Start)
            }
            2 => {
                let _type_compression_and_table: [u8; 10] = octets(journal)?;
                let key = u16::from_le_bytes(octets(journal)?);
                let _length_of_value: [u8; 4] = octets(journal)?;
                let kept = u32::from_le_bytes(octets(journal)?);
                journal.seek_relative(i64::from(key) + i64::from(kept))?;
                Some(Self::Entry)
            }
            3 => {
                let _checksum: [u8; 8] = octets(journal)?;
                (octets(journal)? == *b"FJL\x03").then_some(Self::End)
            }
            4 => {
                let _table: [u8; 8] = octets(journal)?;
                Some(Self::Entry)
            }
            _ => None,
        })
    }
}

fn octets<const N: usize>(journal: &mut impl Read) -> io::Result<[u8; N]> {
    let mut octets = [0; N];
    journal.read_exact(&mut octets)?;
    Ok(octets)
}
