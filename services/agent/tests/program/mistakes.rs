//! A file that is wrong in twenty places and more: all of them are told at once, each in its line.

use std::fs;
use std::path::PathBuf;

use super::support::run;

#[test]
fn a_file_that_is_wrong_in_twenty_places_tells_all_of_them() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/program/wrong");
    let (status, told) = run(&["check", "--color", "never", "-c", "agent.toml"], &folder);
    assert_eq!(status, Some(1), "{told}");
    let mistakes =
        told.matches("\n --> agent.toml:").count() + told.matches("\n  --> agent.toml:").count();
    assert!(mistakes >= 20, "{mistakes} mistakes:\n{told}");
    let file = folder.join("told.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &told).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(told, expected, "run with UPDATE=1 and look at the difference");
}
