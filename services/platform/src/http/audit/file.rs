//! The trail in a file, a JSON object in each line.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::{AuditEntry, AuditFuture, AuditTrail};

/// A file that entries are appended to. The number of an entry is where its line begins.
#[derive(Clone, Debug)]
pub struct AuditFile(Arc<Mutex<File>>);

/// How much is read at a time, from the end on.
const CHUNK: u64 = 64 * 1024;

impl AuditFile {
    /// Opens a file, or makes it.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        let length = file.seek(SeekFrom::End(0))?;
        if length > 0 {
            file.seek(SeekFrom::End(-1))?;
            let mut last = [0];
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                // Whoever wrote this line died over it: the next entry gets a line of its own.
                file.write_all(b"\n")?;
            }
        }
        Ok(Self(Arc::new(Mutex::new(file))))
    }

    /// Does something with the file, where that keeps nobody waiting.
    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut File) -> io::Result<T> + Send + 'static,
    ) -> AuditFuture<'static, T> {
        let file = self.0.clone();
        Box::pin(async move {
            let work = move || work(&mut file.lock().unwrap_or_else(PoisonError::into_inner));
            Ok(tokio::task::spawn_blocking(work).await??)
        })
    }
}

impl AuditTrail for AuditFile {
    fn append(&self, entry: AuditEntry) -> AuditFuture<'_, ()> {
        self.blocking(move |file| {
            let mut line = serde_json::to_vec(&entry)?;
            line.push(b'\n');
            file.write_all(&line)?;
            file.sync_data()
        })
    }

    fn page(&self, before: Option<u64>, most: usize) -> AuditFuture<'_, Vec<(u64, AuditEntry)>> {
        self.blocking(move |file| last_before(file, before, most))
    }
}

fn last_before(
    file: &mut File,
    before: Option<u64>,
    most: usize,
) -> io::Result<Vec<(u64, AuditEntry)>> {
    let length = file.seek(SeekFrom::End(0))?;
    let end = before.unwrap_or(length).min(length);
    let mut size = CHUNK;
    loop {
        let start = end.saturating_sub(size);
        file.seek(SeekFrom::Start(start))?;
        let mut octets = Vec::new();
        file.take(end - start).read_to_end(&mut octets)?;
        let mut found = Vec::new();
        let mut at = start;
        for line in octets.split_inclusive(|octet| *octet == b'\n') {
            // The first line of a chunk has mostly begun before it.
            let is_whole = at != start || start == 0;
            // What somebody died over is no entry.
            if let Some(entry) = is_whole.then(|| serde_json::from_slice(line).ok()).flatten() {
                found.push((at, entry));
            }
            at += line.len() as u64;
        }
        if found.len() >= most || start == 0 {
            found.reverse();
            found.truncate(most);
            return Ok(found);
        }
        size *= 4;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    fn entry(time: u64, what: &str) -> AuditEntry {
        AuditEntry {
            time,
            who: "ops".to_owned(),
            method: "POST".to_owned(),
            path: "/v1/things".to_owned(),
            status: 200,
            what: Some(what.to_owned()),
        }
    }

    async fn all(trail: &AuditFile, most: usize) -> Vec<u64> {
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = trail.page(before, most).await.unwrap();
            let Some((last, _)) = page.last() else { return seen };
            before = Some(*last);
            seen.extend(page.into_iter().map(|(_, entry)| entry.time));
        }
    }

    #[tokio::test]
    async fn entries_stay_and_are_read_from_the_end_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.jsonl");
        // Some lines are longer than what is read at a time.
        let long = "x".repeat(100_000);
        let trail = AuditFile::open(&path).unwrap();
        for number in 0..20 {
            let what = if number % 7 == 3 { &long } else { "added" };
            trail.append(entry(number, what)).await.unwrap();
        }
        let expected: Vec<u64> = (0..20).rev().collect();
        for most in [1, 3, 100] {
            assert_eq!(all(&trail, most).await, expected, "{most} at a time");
        }
        drop(trail);

        // Somebody died while writing.
        let mut file = OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(b"{\"time\":20,\"who\"").unwrap();
        let trail = AuditFile::open(&path).unwrap();
        trail.append(entry(21, "after that")).await.unwrap();
        let expected: Vec<u64> = [21].into_iter().chain((0..20).rev()).collect();
        assert_eq!(all(&trail, 4).await, expected);
    }
}
