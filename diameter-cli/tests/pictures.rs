//! The pictures of the tool are what it prints. `SNAPSHOTS=overwrite cargo test -p diameter-cli --test
//! pictures` makes them anew.

#![allow(clippy::unwrap_used)] // What stands outside of a test function is only called by one.

use std::process::Command;

use snapbox::{Data, assert_data_eq, file};

/// What a terminal shows after these commands, in the folder of the pictures.
fn session(commands: &[&str]) -> String {
    let mut shown = String::new();
    for command in commands {
        let mut words = command.split(' ');
        assert_eq!(words.next(), Some("diameter"));
        let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
            .args(["--color", "always"])
            .args(words)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/pictures"))
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        shown.push_str(&format!("\x1b[1m$ {command}\x1b[0m\n"));
        shown.push_str(&String::from_utf8(printed).unwrap());
    }
    shown
}

#[test]
fn decode_shows_errors_in_place() {
    let shown = session(&["diameter decode ccr.hex"]);
    assert_data_eq!(Data::text(shown), file!["../pictures/decode.term.svg"].raw());
}

#[test]
fn dictionary_shows_an_avp() {
    let shown = session(&["diameter dictionary show Final-Unit-Indication"]);
    assert_data_eq!(Data::text(shown), file!["../pictures/dictionary.term.svg"].raw());
}
