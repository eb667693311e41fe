//! `cargo xtask import`: a dictionary of another program becomes one of ours.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use diameter_codegen::{Dialect, import};

pub(crate) fn run(format: &str, files: &[&str], target: &str) -> Result<(), Box<dyn Error>> {
    let names: Vec<&str> = Dialect::ALL.iter().map(|(_, name)| *name).collect();
    let format = Dialect::from_name(format)
        .ok_or_else(|| format!("unknown format `{format}`: it is one of {}", names.join(", ")))?;
    let target = Path::new(target);
    let name = target.file_stem().unwrap_or_default().to_string_lossy();
    if target.exists() {
        let target = target.display();
        return Err(format!("{target} exists already: remove it if it may be lost").into());
    }
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    let imported = import(format, &files, &name, &crate::dictionaries::read()?)?;
    fs::write(target, imported.xml).map_err(|error| format!("{}: {error}", target.display()))?;
    for note in imported.notes {
        eprintln!("{note}");
    }
    Ok(())
}
