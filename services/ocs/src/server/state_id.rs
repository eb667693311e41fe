//! The Origin-State-Id of a system whose accounts are in a folder.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use super::StartError;

/// The Origin-State-Id of a folder: the time when it was made. As long as there is the folder no session is lost.
pub(super) fn of_folder(path: &Path) -> Result<u32, StartError> {
    let failed = |error| StartError::Folder { path: path.to_owned(), error };
    match fs::read_to_string(path) {
        Ok(text) => text.trim().parse().map_err(|_| {
            failed(io::Error::new(io::ErrorKind::InvalidData, "it is no Origin-State-Id"))
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            // Wraps in 2106, when Origin-State-Ids of seconds do.
            let id = since.as_secs() as u32;
            let next = path.with_extension("next");
            fs::write(&next, id.to_string())
                .and_then(|()| fs::rename(&next, path))
                .map_err(failed)?;
            Ok(id)
        }
        Err(error) => Err(failed(error)),
    }
}
