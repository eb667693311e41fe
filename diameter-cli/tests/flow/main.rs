//! `diameter flow` on a capture with traffic of many subscribers: what it draws as text, picture and page, live, and
//! that the guide's page "No data" shows it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests")]

#[path = "../../examples/no_data/messages.rs"]
mod messages;
#[path = "../../examples/no_data/network.rs"]
mod network;

mod guide;
mod live;
mod page;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::process::{Command, Output};

/// As many subscribers as the guide's example has.
const SUBSCRIBERS: u32 = 20;

/// A folder with the capture.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("no-data.pcap"), SUBSCRIBERS);
    folder
}

fn write(path: &Path, subscribers: u32) {
    network::write(subscribers, BufWriter::new(File::create(path).unwrap())).unwrap();
}

/// Runs the tool in a folder.
fn run(folder: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(arguments.split(' ')).current_dir(folder).output().unwrap()
}

/// What a terminal shows, on both of its streams.
fn printed(folder: &Path, arguments: &str) -> String {
    let output = run(folder, arguments);
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn the_capture_is_good_and_has_the_traffic_of_many() {
    let folder = folder();
    let checked = printed(folder.path(), "decode --check --summary no-data.pcap");
    // Whatever went wrong, messages are as they have to be.
    assert!(checked.contains("with errors: 0, parts that are no whole message: 0"), "{checked}");
    for command in ["CER", "DWR", "AIR", "ULR", "CCR", "CCA"] {
        assert!(checked.contains(&format!("  {command}  ")), "{command}");
    }
    let sessions = printed(folder.path(), "flow --summary no-data.pcap");
    assert!(sessions.lines().count() >= 4 * SUBSCRIBERS as usize, "{sessions}");
    // Many are not concerned: they are with the other server, or asked for nothing at that time.
    let lost = sessions.lines().filter(|line| line.contains("5002")).count();
    assert!((1..SUBSCRIBERS as usize / 2).contains(&lost), "{sessions}");
}

#[test]
fn only_the_subscribers_messages_are_drawn_of_all_applications() {
    let folder = folder();
    let drawn =
        printed(folder.path(), "flow --subscriber 001010000000001 --width 120 no-data.pcap");
    for shown in ["S6a", "Gx", "Gy/Ro", "AIR", "ULR", "CCR-I #0", "APN internet", "PLMN 00101"] {
        assert!(drawn.contains(shown), "{shown} in {drawn}");
    }
    assert!(drawn.contains("001010000000001") && !drawn.contains("001010000000003"), "{drawn}");
    // Watchdogs are nobody's.
    assert!(!drawn.contains("DWR"), "{drawn}");
    // Who asks stands on the left, the agent in the middle.
    let hosts = drawn.lines().find(|line| line.contains("mme1 ") && line.contains("dra1")).unwrap();
    let place = |name| hosts.find(name).unwrap();
    assert!(place("mme1") < place("dra1") && place("pgw1") < place("dra1"), "{hosts}");
    assert!(place("dra1") < place("hss1") && place("dra1") < place("ocs2"), "{hosts}");
    assert!(drawn.contains("(agent)"));
}

#[test]
fn nothing_chosen_is_the_answer_no() {
    let folder = folder();
    for arguments in [
        "flow --subscriber 999999 no-data.pcap",
        "flow --session nothing no-data.pcap",
        "flow --summary --subscriber 999999 no-data.pcap",
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments}");
        assert!(output.stdout.is_empty(), "{arguments}");
    }
    let output = run(folder.path(), "flow no-such-file.pcap");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn filters_choose_exchanges_and_whole_sessions() {
    let folder = folder();
    let lines = |arguments: &str| {
        // Expressions have blanks.
        let words: Vec<&str> = arguments.split('|').collect();
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
        let output = command.args(words).current_dir(folder.path()).output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    // A request that was refused comes with its answer, on both sides of the agent.
    let drawn = lines("flow|--session|2000001|--filter|result == 5002|no-data.pcap");
    assert_eq!(drawn.matches("CCR-U #3").count(), 2, "{drawn}");
    assert_eq!(drawn.matches("CCA-U #3 5002").count(), 2, "{drawn}");
    assert!(!drawn.contains("CCR-I"), "{drawn}");
    // And with all of its session.
    let drawn =
        lines("flow|--session|2000001|--filter|result == 5002|--whole|session|no-data.pcap");
    assert!(drawn.contains("CCR-I #0") && drawn.contains("5002"), "{drawn}");
    let sessions = lines("flow|--summary|--filter|result == 5002|no-data.pcap");
    assert!(sessions.lines().count() > 1, "{sessions}");
    assert!(sessions.lines().all(|line| line.contains("5002")), "{sessions}");
    let mistake = lines("flow|--filter|result === 5002|no-data.pcap");
    assert!(mistake.starts_with("error:"), "{mistake}");
}

#[test]
fn what_has_no_room_is_told() {
    let folder = folder();
    let drawn = printed(folder.path(), "flow --limit 4 --session 2000001 no-data.pcap");
    assert_eq!(drawn.matches(" CC").count(), 4, "{drawn}");
    assert!(drawn.contains("messages more are not drawn"), "{drawn}");
    // What is answered later is not said to be unanswered.
    assert!(!drawn.contains("never answered"), "{drawn}");
}

#[test]
fn messages_without_connections_are_drawn_by_the_hosts_they_name() {
    let folder = tempfile::tempdir().unwrap();
    let captures = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/captures");
    let text: String = ["fd-CCR-I.hex", "fd-CCA-I.hex"]
        .iter()
        .map(|name| std::fs::read_to_string(Path::new(captures).join(name)).unwrap() + "\n")
        .collect();
    std::fs::write(folder.path().join("gy.hex"), text).unwrap();
    let drawn = printed(folder.path(), "flow gy.hex");
    assert!(drawn.contains("CCR-I #0") && drawn.contains("CCA-I #0 2001"), "{drawn}");
    let hosts = drawn.lines().next().unwrap();
    assert_eq!(hosts.split_whitespace().count(), 2, "{drawn}");
}
