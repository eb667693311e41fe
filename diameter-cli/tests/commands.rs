//! What the tool prints: the pages in `tests/cmd` are sessions at a terminal. `TRYCMD=overwrite`
//! rewrites them, and is read afterwards.

#![allow(clippy::unwrap_used)] // What stands outside of a test function is only called by one.

use std::fs::{self, File};
use std::io::Read;
use std::process::{Command, Stdio};

fn diameter(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(arguments);
    command
}

#[test]
fn the_sessions_print_what_they_show() {
    // Without any the test would pass.
    let pages = fs::read_dir("tests/cmd").unwrap().map(|entry| entry.unwrap().path());
    assert!(pages.filter(|page| page.extension().is_some_and(|it| it == "md")).count() > 5);
    trycmd::TestCases::new().case("tests/cmd/*.md");
}

#[test]
fn every_command_has_a_manual_page_with_what_its_help_says() {
    let folder = tempfile::tempdir().unwrap();
    assert!(diameter(&["man"]).arg(folder.path()).status().unwrap().success());
    for command in ["dictionary show", "decode", "ping", "serve gy", "load"] {
        let help = diameter(&["help"]).args(command.split(' ')).output().unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        let (_, examples) = help.split_once("Examples:\n").unwrap();
        let example = examples.lines().next().unwrap().trim();

        let name = format!("diameter-{}.1", command.replace(' ', "-"));
        let page = fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(page.contains(&example.replace('-', "\\-")), "{example} in {page}");
        assert!(page.contains(".SH \"EXIT STATUS\"\n"), "{page}");
    }
}

#[test]
fn shells_get_completions_of_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let output = diameter(&["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        for word in ["decode", "dictionary", "ping", "identity", "wireshark"] {
            assert!(script.contains(word), "{word} for {shell}");
        }
    }
}

#[test]
fn whoever_closes_standard_output_has_seen_enough() {
    let mut child = diameter(&["dictionary", "export", "--to", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(0), ""));
}

#[test]
fn a_full_disk_is_an_error() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = diameter(&["dictionary", "list"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.starts_with("error: cannot write to standard output: No space left"),
        "{errors}"
    );
}
