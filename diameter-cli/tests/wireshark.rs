//! What is exported for Wireshark says there what it says here.
//!
//! tshark is not on every machine, so the tests with it are ignored unless asked for:
//! `cargo test -p diameter-cli --test wireshark -- --ignored`.

#![allow(clippy::unwrap_used, clippy::expect_used)] // What stands outside of a test function is only called by one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Output};

use diameter_codegen::model::{DataType, Model};
use diameter_codegen::{Dialect, Source, import, load, standard_dictionaries};
use diameter_testkit::tshark;

fn exported(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(["dictionary", "export", "--to", "wireshark"]).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Data format and values of every AVP that is not a redefinition.
fn avps(model: &Model) -> BTreeMap<(u32, u32), (DataType, BTreeSet<i64>)> {
    let avps = model.dictionaries.iter().flat_map(|dictionary| &dictionary.avps);
    let mut all: BTreeMap<(u32, u32), (DataType, BTreeSet<i64>)> = BTreeMap::new();
    let (originals, others): (Vec<_>, Vec<_>) = avps.partition(|avp| avp.redefines.is_none());
    for avp in originals.into_iter().chain(others) {
        let key = (avp.vendor_id, avp.code);
        let entry = all.entry(key).or_insert((avp.data_type, BTreeSet::new()));
        entry.1.extend(avp.enums.iter().map(|value| value.value));
    }
    all
}

#[test]
fn our_own_importer_reads_the_export_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dictionary.xml");
    fs::write(&file, exported(&[])).unwrap();

    let imported = import(Dialect::Wireshark, &[file], "again", &[]).unwrap();

    let source = Source { name: "again.xml".to_owned(), text: imported.xml, external: false };
    let again = avps(&load(&[source]).unwrap());
    let ours = avps(&load(&standard_dictionaries()).unwrap());
    assert!(ours.len() > 1_000);
    assert_eq!(again.keys().collect::<Vec<_>>(), ours.keys().collect::<Vec<_>>());
    for (key, (data_type, values)) in &ours {
        let (found_type, found_values) = &again[key];
        assert_eq!((key, found_type), (key, data_type));
        assert_eq!((key, found_values), (key, values));
    }
}

/// The names of AVPs, with code and vendor, that tshark read: `AVP: User-Name[1:None] UTF8String`.
fn names_in(output: &Output) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter_map(|line| line.strip_prefix("AVP: "));
    lines.filter_map(|line| line.split_once(']')).map(|(name, _)| format!("{name}]")).collect()
}

/// A copy of Wireshark's own folder with one file changed.
fn data_with(file: &str, text: &str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("diameter");
    fs::create_dir(&folder).unwrap();
    for entry in fs::read_dir("/usr/share/wireshark/diameter").unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    fs::write(folder.join(file), text).unwrap();
    Command::new("chmod").args(["-R", "a+rX"]).arg(data.path()).status().unwrap();
    data
}

#[test]
#[ignore = "needs tshark"]
fn wireshark_reads_every_avp_of_the_whole_export() {
    let data = data_with("dictionary.xml", &exported(&[]));
    let output = tshark::fields_with_data(data.path());
    assert!(output.status.success());
    let found = names_in(&output);
    let ours = avps(&load(&standard_dictionaries()).unwrap());
    assert_eq!(found.len(), ours.len());
    for name in ["Session-Id[263:None]", "ULR-Flags[1405:TGPP]", "Visited-PLMN-Id[1407:TGPP]"] {
        assert!(found.contains(name), "{name} of {found:?}");
    }
}

#[test]
#[ignore = "needs tshark"]
fn wireshark_reads_an_addition_beside_its_own_dictionary() {
    let text = exported(&["--dictionary", "tests/cmd/export.in/acme.xml", "acme"]);
    let data = data_with("Custom.xml", &text);
    let found = names_in(&tshark::fields_with_data(data.path()));
    for name in ["Loyalty[1:Vendor32473]", "Loyalty-Tier[2:Vendor32473]", "Session-Id[263:None]"] {
        assert!(found.contains(name), "{name}");
    }
}
