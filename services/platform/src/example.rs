//! The example that a program starts with where there is no file of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

/// Writes what is missing of an example into a folder: these files, by name and text, and a new secret in the file
/// `token`. All of it is for this user alone.
///
/// # Errors
///
/// When something cannot be written.
pub fn write_example(folder: &Path, files: &[(&str, &str)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, text) in files {
        write_new(&folder.join(name), text.as_bytes())?;
    }
    let mut random = [0; 16];
    File::open("/dev/urandom").and_then(|mut it| it.read_exact(&mut random))?;
    let token: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    write_new(&folder.join("token"), token.as_bytes())
}

/// Writes a file that is not there yet.
fn write_new(path: &Path, octets: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => file.write_all(octets),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}
