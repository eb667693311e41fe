//! From generated files to a folder: written where they differ, or only compared.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::emit::{File, Output};

/// What happened, or would have to happen, to the files of one dictionary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files whose text is new, as paths below the folder.
    pub written: Vec<PathBuf>,
    /// Files that were what they had to be.
    pub unchanged: usize,
}

/// Whether files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write what differs.
    Write,
    /// Only tell what differs.
    Check,
}

/// Brings the folder to what was generated; returns the changes of each output, in order.
///
/// # Errors
///
/// When a file cannot be read or written; the message names it.
pub fn store(outputs: &[Output], folder: &Path, mode: Mode) -> io::Result<Vec<Changes>> {
    outputs.iter().map(|output| store_one(output, folder, mode)).collect()
}

/// Finds generated files that no dictionary accounts for any more, and removes them in
/// [`Mode::Write`]. Only files that say in their first line that they are generated count.
///
/// # Errors
///
/// When a file or folder cannot be read or removed; the message names it.
pub fn sweep(outputs: &[Output], folder: &Path, mode: Mode) -> io::Result<Vec<PathBuf>> {
    let files = outputs.iter().flat_map(|output| &output.files);
    let known: BTreeSet<PathBuf> = files.map(|file| folder.join(&file.path)).collect();
    let mut left_over = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(place) = waiting.pop() {
        if !place.exists() {
            continue;
        }
        for entry in fs::read_dir(&place).map_err(|error| named(&place, &error))? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if !known.contains(&path) && is_generated(&path) {
                left_over.push(path);
            }
        }
    }
    left_over.sort();
    if mode == Mode::Write {
        for path in &left_over {
            fs::remove_file(path).map_err(|error| named(path, &error))?;
            remove_empty(path.parent(), folder);
        }
    }
    Ok(left_over)
}

fn store_one(output: &Output, folder: &Path, mode: Mode) -> io::Result<Changes> {
    let mut changes = Changes::default();
    for File { path, content } in &output.files {
        let target = folder.join(path);
        if fs::read(&target).is_ok_and(|found| found == content.as_bytes()) {
            changes.unchanged += 1;
            continue;
        }
        if mode == Mode::Write {
            write(&target, content).map_err(|error| named(&target, &error))?;
        }
        changes.written.push(path.clone());
    }
    Ok(changes)
}

fn write(target: &Path, content: &str) -> io::Result<()> {
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(target, content)
}

fn is_generated(path: &Path) -> bool {
    let is_rust = path.extension().is_some_and(|extension| extension == "rs");
    is_rust && fs::read(path).is_ok_and(|text| text.starts_with(b"// @generated"))
}

/// Removes folders that a removed file leaves empty, up to `folder`.
fn remove_empty(mut place: Option<&Path>, folder: &Path) {
    while let Some(empty) = place.filter(|place| *place != folder) {
        // Fails on a folder that still holds something, which ends the climb.
        if fs::remove_dir(empty).is_err() {
            return;
        }
        place = empty.parent();
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
