//! The dictionaries that names in a file are looked up in: the standard ones, and those of vendors.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::{fs, ops::Range};

use diameter_codegen::{Source, load_files, standard_dictionaries};
use diameter_dictionary::Catalogue;

use super::Report;

/// Catalogues live as long as the process, so each set of dictionaries is read once: a file that is read again takes no
/// memory.
static READ: Mutex<Vec<(Files, &'static Catalogue)>> = Mutex::new(Vec::new());

/// Dictionaries: names and texts.
type Files = Vec<(PathBuf, Vec<u8>)>;

/// The standard dictionaries with these files beside them. `None` when one cannot be used: that has been reported, what
/// is wrong inside it in its own lines.
pub(super) fn catalogue(
    files: &[(PathBuf, Range<usize>)],
    report: &Report,
) -> Option<&'static Catalogue> {
    if files.is_empty() {
        return Some(Catalogue::standard());
    }
    let mut texts = Files::with_capacity(files.len());
    for (file, place) in files {
        match fs::read(file) {
            Ok(text) => texts.push((file.clone(), text)),
            Err(error) => {
                report.add(place.clone(), format!("cannot read {}: {error}", file.display()));
            }
        }
    }
    let mut sources = standard_dictionaries();
    let mut are_usable = texts.len() == files.len();
    for (file, text) in &texts {
        match Source::from_bytes(file.display().to_string(), text.clone()) {
            Ok(source) => {
                sources.retain(|standard| standard.stem() != source.stem());
                sources.push(source);
            }
            Err(error) => {
                let place = files.iter().find(|(it, _)| it == file).map(|(_, place)| place.clone());
                report.add(place.unwrap_or_default(), error.to_string());
                are_usable = false;
            }
        }
    }
    if !are_usable {
        return None;
    }
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, catalogue)) = read.iter().find(|(of, _)| *of == texts) {
        return Some(catalogue);
    }
    match load_files(&sources) {
        Ok(model) => {
            let catalogue = Catalogue::new(model);
            read.push((texts, catalogue));
            Some(catalogue)
        }
        Err(errors) => {
            report.add_others(errors);
            None
        }
    }
}
