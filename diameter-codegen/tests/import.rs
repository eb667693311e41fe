//! Dictionaries of other programs: what becomes of them, and that hostile ones do no harm.
//!
//! `import/FORMAT` holds files in each format with what they become beside those of
//! `diagnostics/valid`. `UPDATE=1 cargo test --features import --test import` rewrites the latter.

#![cfg(feature = "import")]
#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

mod dictionaries;
#[path = "import/hostile.rs"]
mod hostile;
#[path = "import/random.rs"]
mod random;
#[path = "import/real.rs"]
mod real;

use std::path::{Path, PathBuf};
use std::{env, fs};

use diameter_codegen::{Dialect, ImportError, Imported, import};
use dictionaries::Dictionaries;

/// Imports files of `tests/import`, and compares with what is beside the first.
fn check(format: Dialect, files: &[&str], name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let files: Vec<PathBuf> = files.iter().map(|file| folder.join(file)).collect();
    let imported = import(format, &files, name, &Dictionaries::valid().sources);
    let Imported { xml, notes, .. } = imported.unwrap_or_else(|error| panic!("{error}"));
    let folder = files[0].parent().expect("it is in a folder");
    compare(&folder.join(format!("{name}.expected.xml")), &xml);
    compare(&folder.join(format!("{name}.notes")), &(notes.join("\n") + "\n"));
}

fn compare(path: &Path, actual: &str) {
    if env::var_os("UPDATE").is_some() {
        fs::write(path, actual).expect("the file can be written");
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let path = path.display();
    assert!(expected == actual, "{path}: set UPDATE=1 if this is better\n{actual}");
}

#[test]
fn wireshark_becomes_avps_and_a_list_of_what_is_missing() {
    check(Dialect::Wireshark, &["wireshark/dictionary.xml"], "acme");
}

#[test]
fn a_file_that_wireshark_includes_can_be_imported_by_itself() {
    check(Dialect::Wireshark, &["wireshark/acme.xml"], "fragment");
}

#[test]
fn go_diameter_becomes_grammars() {
    check(Dialect::GoDiameter, &["go-diameter/acme.xml"], "acme");
}

#[test]
fn freediameter_becomes_grammars() {
    check(Dialect::FreediameterJson, &["freediameter-json/acme.json"], "acme");
}

#[test]
fn a_file_of_another_format_is_refused_with_its_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    for (format, file, expected) in [
        (Dialect::Wireshark, "go-diameter/acme.xml", "`diameter` where `application` belongs"),
        (Dialect::GoDiameter, "wireshark/dictionary.xml", "`dictionary` where `diameter` belongs"),
        (Dialect::GoDiameter, "freediameter-json/acme.json", "acme.json:68:1: "),
        (Dialect::FreediameterJson, "go-diameter/acme.xml", "acme.xml:1:1: expected value"),
    ] {
        let imported = import(format, &[folder.join(file)], "x", &[]);
        match imported {
            Err(error) => assert!(error.to_string().contains(expected), "{error}"),
            Ok(imported) => panic!("{file} was imported\n{}", imported.xml),
        }
    }
}

#[test]
fn a_name_that_is_none_is_refused_with_the_diagnostic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let file = folder.join("go-diameter/acme.xml");
    let imported = import(Dialect::GoDiameter, &[file], "Acme Corp", &[]);
    let Err(ImportError::Result(diagnostics)) = imported else { panic!("{imported:?}") };
    assert!(diagnostics.to_string().contains("cannot be the name of a dictionary"));
}

#[test]
fn wrong_known_dictionaries_are_named_as_such() {
    let wrong = Dictionaries::valid().replace("shop.xml", "{ Amount }", "{ Amout }");
    let imported = import(Dialect::GoDiameter, &[], "x", &wrong.sources);
    assert!(matches!(imported, Err(ImportError::Known(_))), "{imported:?}");
}
