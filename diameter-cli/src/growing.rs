//! A file that another program is still writing: read to its end, and on when it has grown.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How long it waits at the end before it looks again.
const PAUSE: Duration = Duration::from_millis(100);

/// A reader that never comes to an end, unless the file is cut or another takes its place.
#[derive(Debug)]
pub(crate) struct Growing {
    file: File,
    path: PathBuf,
    read: u64,
}

impl Growing {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: File::open(path)?, path: path.to_owned(), read: 0 })
    }

    /// Fails when there will be nothing more in this file.
    fn check(&self) -> io::Result<()> {
        let own = self.file.metadata()?;
        if own.len() < self.read {
            return Err(io::Error::other("the file was cut while it was read"));
        }
        // Between a rename and the new file there may be none for a moment.
        let named = std::fs::metadata(&self.path).ok();
        match named.is_some_and(|named| !is_same(&own, &named)) {
            true => Err(io::Error::other("another file has taken its place")),
            false => Ok(()),
        }
    }
}

#[cfg(unix)]
fn is_same(a: &std::fs::Metadata, b: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn is_same(_: &std::fs::Metadata, _: &std::fs::Metadata) -> bool {
    true
}

impl Read for Growing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.file.read(buffer)?;
            self.read += count as u64;
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            self.check()?;
            thread::sleep(PAUSE);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use super::*;

    #[test]
    fn what_is_written_later_is_read_when_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("growing");
        let mut file = File::create(&path).unwrap();
        file.write_all(b"one").unwrap();
        let mut reader = Growing::open(&path).unwrap();
        let mut octets = [0; 6];
        reader.read_exact(&mut octets[..3]).unwrap();
        let writer = thread::spawn(move || {
            thread::sleep(PAUSE / 2);
            file.write_all(b"two").unwrap();
        });
        reader.read_exact(&mut octets[3..]).unwrap();
        writer.join().unwrap();
        assert_eq!(&octets, b"onetwo");
    }

    #[test]
    fn a_file_that_is_cut_or_replaced_ends_the_reading() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("growing");
        let mut buffer = [0; 8];
        fs::write(&path, "octets").unwrap();
        let mut reader = Growing::open(&path).unwrap();
        assert_eq!(reader.read(&mut buffer).unwrap(), 6);
        File::create(&path).unwrap();
        assert_eq!(
            reader.read(&mut buffer).unwrap_err().to_string(),
            "the file was cut while it was read"
        );

        fs::write(&path, "octets").unwrap();
        let mut reader = Growing::open(&path).unwrap();
        assert_eq!(reader.read(&mut buffer).unwrap(), 6);
        fs::rename(&path, folder.path().join("old")).unwrap();
        fs::write(&path, "others").unwrap();
        assert_eq!(
            reader.read(&mut buffer).unwrap_err().to_string(),
            "another file has taken its place"
        );
    }
}
