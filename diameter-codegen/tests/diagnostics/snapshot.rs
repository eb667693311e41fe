//! Compares diagnostics with the files that hold what they should be.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::dictionaries::Dictionaries;

/// Loads dictionaries that must be wrong.
pub(crate) fn check(name: &str, dictionaries: &Dictionaries) {
    let Err(errors) = dictionaries.load() else { panic!("{name} is not noticed") };
    let actual = format!("{errors}\n");
    let path = folder().join(name).with_extension("stderr");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, actual).expect("the snapshot can be written");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        actual == expected,
        "{name}: set UPDATE=1 if this is better\n--- expected\n{expected}\n--- actual\n{actual}"
    );
}

/// No snapshot is left over from a test that is gone.
pub(crate) fn check_folder(tests: &[&str]) {
    for entry in fs::read_dir(folder()).expect("the folder exists") {
        let file = entry.expect("the folder can be read").path();
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let is_snapshot = file.extension().is_some_and(|extension| extension == "stderr");
        assert!(!is_snapshot || tests.contains(&&*name), "{} has no test", file.display());
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}
