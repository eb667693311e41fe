//! The dictionaries that a run knows: those that are built in, and those of `--dictionary`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use diameter_codegen::model::Model;
use diameter_codegen::{Source, load_files, standard_dictionaries};

/// What is built in together with the dictionaries at these paths.
pub(crate) fn with(paths: &[PathBuf]) -> anyhow::Result<Model> {
    let mut own = Vec::new();
    for path in paths {
        own.extend(read(path)?);
    }
    Ok(load_files(&beside_standard(own))?)
}

/// Adds what is built in, except where one of the own dictionaries has the name.
pub(crate) fn beside_standard(own: Vec<Source>) -> Vec<Source> {
    let mut all = standard_dictionaries();
    all.retain(|standard| own.iter().all(|source| source.stem() != standard.stem()));
    all.extend(own);
    all
}

/// Adds what is built in and imported by the own dictionaries, directly or by an import, except where
/// one of them has the name.
pub(crate) fn beside_imported(mut own: Vec<Source>) -> Vec<Source> {
    let mut standard = standard_dictionaries();
    let mut at = 0;
    while let Some(source) = own.get(at) {
        at += 1;
        for name in source.imports() {
            let found = standard.iter().position(|standard| standard.stem() == name);
            let Some(found) = found.map(|found| standard.swap_remove(found)) else { continue };
            if own.iter().all(|source| source.stem() != name) {
                own.push(found);
            }
        }
    }
    own
}

/// The dictionary in a file, or all that are in a folder, by name.
pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<Source>> {
    let unreadable = || format!("cannot read {}", path.display());
    if !fs::metadata(path).with_context(unreadable)?.is_dir() {
        let bytes = fs::read(path).with_context(unreadable)?;
        return Ok(vec![Source::from_bytes(path.display().to_string(), bytes)?]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).with_context(unreadable)? {
        let file = entry.with_context(unreadable)?.path();
        files.extend(Some(file).filter(|file| file.extension().is_some_and(|it| it == "xml")));
    }
    if files.is_empty() {
        bail!("there is no dictionary in {}: their names end in .xml", path.display());
    }
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        sources.extend(read(&file)?);
    }
    Ok(sources)
}
