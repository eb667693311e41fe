//! Embeds `dictionaries/*.xml`, so that the published crate knows the standard dictionaries.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // A link to the dictionaries of the repository; a folder in the published crate.
    let folder = variable("CARGO_MANIFEST_DIR")?.join("dictionaries");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        files.extend(Some(path).filter(|path| path.extension().is_some_and(|it| it == "xml")));
    }
    files.sort();
    let mut table = "&[\n".to_owned();
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        table.push_str(&format!("    ({name:?}, include_str!({:?})),\n", file.display()));
    }
    table.push_str("]\n");
    fs::write(variable("OUT_DIR")?.join("standard.rs"), table)
}

/// A path that cargo gives to build scripts.
fn variable(name: &str) -> io::Result<PathBuf> {
    let value = env::var_os(name).ok_or_else(|| io::Error::other(format!("{name} is not set")))?;
    Ok(value.into())
}
