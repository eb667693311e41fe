//! The example that a system starts with where there is no file of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Where it is written to.
const FOLDER: &str = "diameter-ocs-example";

/// What it is made of.
const FILES: [(&str, &str); 2] = [
    ("ocs.toml", include_str!("../../examples/ocs.toml")),
    ("tariffs.toml", include_str!("../../examples/tariffs.toml")),
];

/// Its file.
pub(super) fn config() -> PathBuf {
    Path::new(FOLDER).join("ocs.toml")
}

/// Writes what is missing of it.
pub(super) fn write() -> anyhow::Result<PathBuf> {
    let folder = Path::new(FOLDER);
    let failed = || format!("cannot write the example into {FOLDER}");
    fs::create_dir_all(folder).with_context(failed)?;
    for (name, text) in FILES {
        write_new(&folder.join(name), text.as_bytes()).with_context(failed)?;
    }
    let mut random = [0; 16];
    File::open("/dev/urandom")
        .and_then(|mut it| it.read_exact(&mut random))
        .with_context(failed)?;
    let token: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    write_new(&folder.join("token"), token.as_bytes()).with_context(failed)?;
    Ok(config())
}

/// Writes a file that is not there yet, for this user alone.
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
