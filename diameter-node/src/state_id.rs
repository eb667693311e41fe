//! Origin-State-Ids that grow from start to start (RFC 6733, 8.16).

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use diameter_session::origin_state_id;

/// An Origin-State-Id for a node that starts now: the time in seconds, but more than that of any node that
/// this process has started before, and more than what `file` says, which is then changed.
///
/// # Errors
///
/// When the file cannot be read or written, or holds something else.
pub(crate) fn next(now: SystemTime, file: Option<&Path>) -> io::Result<u32> {
    let kept = file.map(read).transpose()?.flatten();
    let least = origin_state_id(now).max(kept.map_or(0, |kept| kept.saturating_add(1)));
    let next = |last: u32| least.max(last.saturating_add(1));
    // The function never declines: there is a value before in either case.
    let (Ok(last) | Err(last)) =
        LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(next(last)));
    let id = next(last);
    if let Some(file) = file {
        write(file, id)?;
    }
    Ok(id)
}

/// The number in a file; `None` when there is no file yet.
fn read(file: &Path) -> io::Result<Option<u32>> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text?,
    };
    let number = text.trim().parse();
    number.map(Some).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it holds no number"))
}

/// Replaces the file in one step: after a crash it holds this number or the one before.
fn write(file: &Path, id: u32) -> io::Result<()> {
    let mut new = file.as_os_str().to_owned();
    new.push(".new");
    fs::write(&new, format!("{id}\n"))?;
    fs::rename(&new, file)
}

/// The last one that was given out.
static LAST: AtomicU32 = AtomicU32::new(0);
