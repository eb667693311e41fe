//! The dictionaries that Wireshark really has, as Debian installs them with tshark.
//!
//! Tests of them are ignored unless asked for: `cargo test -p diameter-codegen --test import -- --ignored`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use diameter_codegen::{Dialect, Imported, Source, Target, emit, import, load};

const INSTALLED: &str = "/usr/share/wireshark/diameter";

fn installed() -> Vec<PathBuf> {
    let files = xml_files(Path::new(INSTALLED));
    assert!(files.len() > 20, "{INSTALLED} is not what it was: {files:?}");
    files
}

fn xml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "xml"));
    files.sort();
    files
}

/// The dictionaries of this repository, whose code is in diameter-messages.
fn known() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dictionaries");
    let source = |file: &PathBuf| Source {
        name: file.file_name().expect("it is a file").to_string_lossy().into_owned(),
        text: fs::read_to_string(file).expect("the file can be read"),
        external: true,
    };
    xml_files(&folder).iter().map(source).collect()
}

/// What becomes of a file; it is a valid dictionary, or `import` would have failed.
fn imported(file: &Path, known: &[Source]) -> Imported {
    import(Dialect::Wireshark, &[file.to_owned()], "imported", known)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
#[ignore = "needs tshark"]
fn the_whole_dictionary_is_imported() {
    let mut sources = known();
    let Imported { xml, notes, .. } =
        imported(&Path::new(INSTALLED).join("dictionary.xml"), &sources);
    let avps = xml.matches("\n  <avp ").count();
    // Some 3,000 but for those that our dictionaries define.
    assert!(avps > 500, "{avps} AVPs");
    sources.push(Source { name: "imported.xml".to_owned(), text: xml.clone(), external: false });
    let model = load(&sources).unwrap_or_else(|errors| panic!("{errors}"));
    let outputs = emit(&model, &Target::messages());
    let output = outputs.iter().find(|it| it.dictionary.as_deref() == Some("imported"));
    let files = &output.expect("it is not external").files;
    let groups = xml.matches("<grammar>").count();
    assert!(files.len() > groups, "{} files for {groups} groups", files.len());
    // One of each kind of file: the vendor's own AVPs around those of credit control.
    for expected in [
        "Default-Quota ::= < AVP Header: 5111 94 >",
        "                      * [ CC-Total-Octets ]\n",
        "<avp name=\"Ping-Timestamp-Secs\" code=\"1\" vendor-id=\"42\" type=\"Unsigned32\" mandatory=\"mustnot\"",
        "<import dictionary=\"credit-control\"/>",
    ] {
        assert!(xml.contains(expected), "{expected} is not in\n{xml}");
    }
    for expected in [
        "AVPs left out: `base` defines them.",
        "AVP Framed-IP-Address (code 8, vendor 0) is Address in the source",
        "application HP DTD (16777305): the source has no grammars",
    ] {
        assert!(notes.iter().any(|note| note.contains(expected)), "{expected}: {notes:#?}");
    }
}

#[test]
#[ignore = "needs tshark"]
fn each_of_its_files_is_imported() {
    let known = known();
    for file in installed() {
        imported(&file, &known);
    }
}
