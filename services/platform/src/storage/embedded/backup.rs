//! A store written to another folder while it is at work, and put back.

use std::fs;
use std::io;
use std::ops::Bound;
use std::path::Path;

use super::StorageError;
use super::disk::{Disk, DiskError, View, Write};

/// Writes all entries of one moment to a store in a new folder.
pub(super) fn save(disk: &dyn Disk, folder: &Path) -> Result<(), StorageError> {
    if folder.exists() {
        return Err(DiskError::Failed(format!("{} exists", folder.display()).into()).into());
    }
    let snapshot = disk.snapshot()?;
    // Until it is whole it has another name.
    let mut unfinished = folder.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    if unfinished.exists() {
        fs::remove_dir_all(unfinished).map_err(DiskError::from)?;
    }
    copy(disk, &*snapshot, unfinished)?;
    fs::rename(unfinished, folder).map_err(DiskError::from)?;
    sync_folder_of(folder).map_err(DiskError::from)?;
    Ok(())
}

fn copy(disk: &dyn Disk, snapshot: &dyn View, folder: &Path) -> Result<(), DiskError> {
    let copy = disk.create(folder)?;
    for table in disk.tables() {
        let mut last: Option<Vec<u8>> = None;
        loop {
            let from = last.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
            let page = snapshot.page(*table, from, Bound::Unbounded, AT_ONCE)?;
            let Some((key, _)) = page.last() else { break };
            last = Some(key.clone());
            let write = |(key, value)| Write { table: *table, key, value: Some(value) };
            copy.write(page.into_iter().map(write).collect())?;
        }
    }
    Ok(())
}

/// Puts a backup in place: `folder` must be empty or not be there. A store that was there is moved away first,
/// by whoever knows that it may be.
///
/// # Errors
///
/// When there is something in the folder, or a disk fails.
pub fn restore(backup: impl AsRef<Path>, folder: impl AsRef<Path>) -> Result<(), StorageError> {
    let (backup, folder) = (backup.as_ref(), folder.as_ref());
    let restored = || -> io::Result<bool> {
        if folder.exists() && fs::read_dir(folder)?.next().is_some() {
            return Ok(false);
        }
        copy_folder(backup, folder)?;
        sync_folder_of(folder)?;
        Ok(true)
    };
    match restored().map_err(DiskError::from)? {
        true => Ok(()),
        false => {
            let error = format!("{} is not empty", folder.display());
            Err(DiskError::Failed(error.into()).into())
        }
    }
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_folder(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
            fs::File::open(&to)?.sync_all()?;
        }
    }
    fs::File::open(to)?.sync_all()
}

/// A name is on disk when its folder is.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    match path.parent().filter(|it| !it.as_os_str().is_empty()) {
        Some(parent) => fs::File::open(parent)?.sync_all(),
        None => fs::File::open(".")?.sync_all(),
    }
}

/// Entries that are written in one batch.
const AT_ONCE: usize = 4096;
