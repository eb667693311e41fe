//! The dictionaries that names in a file are looked up in: the standard ones, and those of vendors.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, ops::Range};

use diameter_codegen::{Source, load_files, standard_dictionaries};
use diameter_dictionary::Catalogue;
use diameter_node::config::Report;

/// Catalogues live as long as the process, so each set of dictionaries is read once: a reload that changes none
/// takes no memory.
static READ: Mutex<Vec<(Texts, &'static Catalogue)>> = Mutex::new(Vec::new());

/// The texts of dictionaries.
type Texts = Vec<Vec<u8>>;

/// The standard dictionaries with these beside them. `None` when one cannot be used: that has been reported at
/// its place.
pub(crate) fn catalogue(
    files: &[(PathBuf, Range<usize>)],
    folder: &Path,
    report: &Report,
) -> Option<&'static Catalogue> {
    if files.is_empty() {
        return Some(Catalogue::standard());
    }
    let mut texts = Texts::with_capacity(files.len());
    for (file, place) in files {
        match fs::read(folder.join(file)) {
            Ok(text) => texts.push(text),
            Err(error) => {
                report.add(place.clone(), format!("cannot read {}: {error}", file.display()));
            }
        }
    }
    if texts.len() < files.len() {
        return None;
    }
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, catalogue)) = read.iter().find(|(of, _)| *of == texts) {
        return Some(catalogue);
    }
    let mut sources = standard_dictionaries();
    for ((file, place), text) in files.iter().zip(&texts) {
        match Source::from_bytes(file.display().to_string(), text.clone()) {
            Ok(source) => {
                sources.retain(|standard| standard.stem() != source.stem());
                sources.push(source);
            }
            Err(error) => report.add(place.clone(), error.to_string()),
        }
    }
    match load_files(&sources) {
        Ok(model) => {
            let catalogue = Catalogue::new(model);
            read.push((texts, catalogue));
            Some(catalogue)
        }
        Err(errors) => {
            let place = files.first().map(|(_, place)| place.clone()).unwrap_or_default();
            let first = errors.list().first();
            let first = first.map(|it| {
                let at = &it.location;
                format!(": {} ({}:{}:{})", it.message, at.file, at.line, at.column)
            });
            let message = format!("mistakes in dictionaries{}", first.unwrap_or_default());
            let help = "`diameter dictionary check` shows all of them".to_owned();
            report.add_with_help(place, message, Some(help));
            None
        }
    }
}
