//! The dictionary files of this repository.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use diameter_codegen::Source;

/// The folder of the workspace: of the one that cargo runs this in, which may be a copy of that which it was built in.
pub(crate) fn root() -> PathBuf {
    let folder = env::var_os("CARGO_MANIFEST_DIR");
    folder.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from).join("..")
}

/// `dictionaries/*.xml`, sorted by name.
pub(crate) fn read() -> Result<Vec<Source>, Box<dyn Error>> {
    let folder = root().join("dictionaries");
    let mut files: Vec<String> = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        files.extend(Some(name).filter(|name| name.ends_with(".xml")));
    }
    files.sort_unstable();
    let sources = files.into_iter().map(|file| {
        let path = folder.join(&file);
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        Ok(Source::from_bytes(format!("dictionaries/{file}"), bytes)?)
    });
    sources.collect()
}

fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
