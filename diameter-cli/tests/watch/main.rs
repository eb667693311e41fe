//! `diameter watch` as somebody has it before them: the program in a pseudo-terminal, with keys that are typed and a
//! screen that is looked at.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of this is tests")]

mod keeping_up;
mod live;
mod panics;
mod pictures;
mod terminal;
mod traffic;

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use terminal::{Terminal, diameter};

/// The capture of a small network, in which two sessions go wrong.
fn capture(folder: &Path) -> PathBuf {
    let path = folder.join("network.pcap");
    let json = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/watch/network.json");
    let encoded = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["encode", "--to", "pcap", "-o"])
        .args([path.as_os_str(), json.as_ref()])
        .output()
        .unwrap();
    assert!(encoded.status.success(), "{}", String::from_utf8_lossy(&encoded.stderr));
    path
}

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const DOWN: &str = "\x1b[B";
const F1: &str = "\x1bOP";
const F2: &str = "\x1bOQ";
const F4: &str = "\x1bOS";
const F7: &str = "\x1b[18~";
const CONTROL_C: &str = "\x03";

#[test]
fn keys_lead_from_the_list_to_a_message_and_back() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let mut terminal =
        Terminal::start(110, 24, diameter(folder.path(), &["watch", "network.pcap"]));
    let screen = terminal.wait_for("19 messages   5 sessions");
    assert!(screen.contains("pgw1.example.net;3;1"), "{screen}");

    // The session of Gy, which fails over.
    terminal.type_keys(DOWN);
    terminal.type_keys("j");
    terminal.type_keys(ENTER);
    let screen = terminal.wait_for("CCA-U #1 5002 UNKNOWN_SESSION_ID");
    assert!(screen.contains("Flow of pgw1.example.net;3;1: 5 messages"), "{screen}");
    assert!(screen.contains("CCR-I #0"), "{screen}");
    terminal.type_keys(ENTER);
    let screen = terminal.wait_for("Message 1 of 5");
    assert!(screen.contains("Credit-Control-Request (CCR, 272) Gy/Ro (4)"), "{screen}");

    terminal.type_keys("q");
    terminal.wait_without("Message 1 of 5");
    terminal.type_keys("q");
    terminal.wait_without("Flow of");
    terminal.type_keys(F1);
    terminal.wait_for("One line up");
    terminal.type_keys(ESCAPE);
    terminal.wait_without("One line up");
    terminal.type_keys("q");
    assert!(terminal.end().success());
    terminal.assert_is_given_back();
}

#[test]
fn the_list_is_narrowed_while_a_text_is_typed_and_mistakes_are_shown_in_place() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let mut terminal =
        Terminal::start(110, 24, diameter(folder.path(), &["watch", "network.pcap"]));
    terminal.wait_for("5 sessions");
    terminal.type_keys("/");
    terminal.wait_for("Search:");
    terminal.type_keys("001010000000002");
    let screen = terminal.wait_for("1 of 5 sessions");
    assert!(screen.contains("pgw1.example.net;3;2"), "{screen}");
    terminal.type_keys(ESCAPE);
    terminal.wait_for("   5 sessions");

    terminal.type_keys(F7);
    terminal.wait_for("Filter:");
    terminal.type_keys("result >= 4000 and avp(\"Rating-Gruop\") == 10");
    terminal.wait_for("^ no dictionary has an AVP `Rating-Gruop`: did you mean `Rating-Group`?");
    // What was true before the mistake is looked for on.
    terminal.wait_for("3 of 5 sessions");
    terminal.type_keys("\x17\x17\x17\x17");
    terminal.wait_without("did you mean");
    terminal.type_keys(ENTER);
    let screen = terminal.wait_for("filter result >= 4000");
    assert!(screen.contains("3 of 5 sessions"), "{screen}");
}

#[test]
fn a_screen_of_any_size_is_drawn() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let mut terminal =
        Terminal::start(110, 24, diameter(folder.path(), &["watch", "network.pcap"]));
    terminal.wait_for("5 sessions");
    terminal.resize(40, 9);
    // No line is longer, so names give way.
    let screen = terminal.wait_without("Subscriber");
    assert!(screen.lines().all(|line| line.chars().count() <= 40), "{screen}");
    terminal.type_keys(ENTER);
    terminal.wait_for("Flow of");
    terminal.resize(3, 2);
    terminal.type_keys(ENTER);
    terminal.resize(160, 50);
    terminal.wait_for("Message 1 of 2");
    terminal.wait_for("Visited-PLMN-Id");
    terminal.type_keys(CONTROL_C);
    assert!(terminal.end().success());
    terminal.assert_is_given_back();
}

#[test]
fn what_is_saved_is_a_capture_that_decodes_and_what_is_copied_goes_to_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let mut terminal =
        Terminal::start(110, 24, diameter(folder.path(), &["watch", "network.pcap"]));
    terminal.wait_for("5 sessions");
    // Two of them.
    terminal.type_keys("  ");
    terminal.type_keys(F2);
    terminal.wait_for("Save 6 messages as: diameter.pcap");
    terminal.type_keys("\x15two.pcap");
    terminal.type_keys(ENTER);
    terminal.wait_for("6 messages are in two.pcap");
    let decoded = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--summary"])
        .arg(folder.path().join("two.pcap"))
        .output()
        .unwrap();
    let text = String::from_utf8(decoded.stdout).unwrap();
    assert_eq!(text.lines().count(), 6, "{text}");
    assert!(
        text.contains("2026-11-28T10:05:01.012000Z  10.0.0.31:3868 > 10.0.0.2:41000  ULA"),
        "{text}"
    );

    // Nothing is written over.
    terminal.type_keys(F2);
    terminal.wait_for("Save 6 messages as:");
    terminal.type_keys("\x15two.pcap");
    terminal.type_keys(ENTER);
    terminal.wait_for("two.pcap is there already: choose another name");

    terminal.type_keys("c");
    terminal.wait_for("copied 6 messages as hex");
    let octets = terminal.octets();
    let copied = String::from_utf8_lossy(&octets);
    // Version 1, in hex and then in base64.
    assert!(copied.contains("\x1b]52;c;MDEw"), "{copied:?}");
}

#[test]
fn a_file_that_grows_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read(capture(folder.path())).unwrap();
    // In the middle of a frame.
    let (first, second) = whole.split_at(whole.len() / 2);
    let path = folder.path().join("growing.pcap");
    let mut file = File::create(&path).unwrap();
    file.write_all(first).unwrap();
    let arguments = ["watch", "--follow", "growing.pcap"];
    let mut terminal = Terminal::start(110, 24, diameter(folder.path(), &arguments));
    let screen = terminal.wait_for("pgw1.example.net;2;1");
    assert!(!screen.contains("19 messages") && screen.contains("autoscroll"), "{screen}");
    // What comes while it is paused is read afterwards.
    terminal.type_keys("p");
    terminal.wait_for("PAUSED");
    file.write_all(second).unwrap();
    terminal.type_keys("p");
    let screen = terminal.wait_for("19 messages");
    assert!(screen.contains("mme1.example.net;1;2"), "{screen}");
    terminal.type_keys(CONTROL_C);
    assert!(terminal.end().success());
}

#[test]
fn a_broken_capture_is_shown_as_far_as_it_goes_with_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let mut octets = fs::read(capture(folder.path())).unwrap();
    octets.truncate(octets.len() - 100);
    fs::write(folder.path().join("broken.pcap"), octets).unwrap();
    let mut terminal = Terminal::start(110, 24, diameter(folder.path(), &["watch", "broken.pcap"]));
    let screen = terminal.wait_for("1 problems");
    assert!(screen.contains("18 messages"), "{screen}");
    terminal.type_keys("!");
    terminal.wait_for("the capture ends in the middle of the frame");
    terminal.type_keys(ESCAPE);
    terminal.wait_for("5 sessions");
}

#[test]
fn a_signal_gives_the_terminal_back() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let mut terminal = Terminal::start(80, 24, diameter(folder.path(), &["watch", "network.pcap"]));
    terminal.wait_for("5 sessions");
    let process = terminal.process_id().to_string();
    assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    assert!(terminal.end().success());
    terminal.assert_is_given_back();
}

#[test]
fn a_terminal_that_hangs_up_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    // Whoever has the other end of the terminal is killed: no test can drop all of its own copies.
    let program = env!("CARGO_BIN_EXE_diameter");
    let command =
        format!("stty rows 24 cols 80; echo $$ >process; exec {program} watch network.pcap");
    let mut script = Command::new("script")
        .args(["-q", "-f", "-c", &command, "log"])
        .env("TERM", "xterm-256color")
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let log = || fs::read(folder.path().join("log")).unwrap_or_default();
    wait_until(|| String::from_utf8_lossy(&log()).contains("sessions"));
    let process = fs::read_to_string(folder.path().join("process")).unwrap();
    script.kill().unwrap();
    script.wait().unwrap();
    let is_there = || Path::new("/proc").join(process.trim()).exists();
    wait_until(|| !is_there());
}

#[track_caller]
fn wait_until(is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(30), "it takes too long");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn without_a_terminal_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["watch", "network.pcap"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.starts_with("error: `diameter watch` draws on a terminal"), "{errors}");
    assert!(output.stdout.is_empty());
}
