//! `diameter stats`, and filters that choose exchanges and sessions, on captures that are made here.

#![allow(clippy::unwrap_used, reason = "all of this is tests")]

mod traffic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use snapbox::{Data, assert_data_eq, file};
use tempfile::TempDir;

use crate::traffic::{Day, capture};

/// The captures of two days, in a folder of their own.
struct Captures(TempDir);

impl Captures {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("today.pcap"), capture(Day::Bad)).unwrap();
        fs::write(folder.path().join("yesterday.pcap"), capture(Day::Good)).unwrap();
        Self(folder)
    }

    fn folder(&self) -> &Path {
        self.0.path()
    }

    fn diameter(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
        command.args(arguments).current_dir(self.folder()).output().unwrap()
    }

    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.diameter(arguments);
        let errors = String::from_utf8(stderr).unwrap();
        assert!(status.success() && errors.is_empty(), "{status}: {errors}");
        String::from_utf8(stdout).unwrap()
    }

    #[track_caller]
    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.printed(arguments)).unwrap()
    }
}

#[test]
fn a_capture_is_counted_by_command_peer_and_result() {
    let captures = Captures::new();
    let stats = captures.json(&["stats", "--json", "today.pcap"]);
    // Each number is one of the traffic that was written.
    assert_eq!(stats["messages"], 1770);
    let total = &stats["total"];
    assert_eq!(
        [&total["requests"], &total["answers"], &total["failed"], &total["unanswered"]],
        [900, 870, 90, 30]
    );
    assert_eq!(total["again"], 10);
    let tables = stats["tables"].as_array().unwrap();
    let row = |table: usize, name: &str, value: &str| {
        let rows = tables[table]["rows"].as_array().unwrap();
        rows.iter().find(|it| it[name] == value).unwrap().clone()
    };
    let ccr = row(0, "command", "CCR");
    assert_eq!([&ccr["requests"], &ccr["unanswered"]], [600, 30]);
    assert_eq!((&ccr["application"], &ccr["code"]), (&"Gy/Ro".into(), &272.into()));
    assert_eq!(row(0, "command", "ULR")["requests"], 300);
    assert_eq!(row(1, "server", "ocs.example.net")["requests"], 600);
    assert_eq!(row(1, "client", "mme.example.net")["requests"], 300);
    assert_eq!(row(2, "result", "3004 DIAMETER_TOO_BUSY")["answers"], 90);
    assert_eq!(row(2, "result", "unanswered")["requests"], 30);
    let intervals = stats["series"]["intervals"].as_array().unwrap();
    let sum = |name: &str| intervals.iter().map(|it| it[name].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("requests"), sum("failed"), sum("unanswered")), (900, 90, 30));
}

#[test]
fn tables_are_by_what_is_asked_for_and_filters_choose_exchanges() {
    let captures = Captures::new();
    let stats = captures.json(&[
        "stats",
        "--json",
        "--by",
        "peer,result",
        "--filter",
        r#"command == "CCR" and latency > 100ms"#,
        "today.pcap",
    ]);
    let tables = stats["tables"].as_array().unwrap();
    assert_eq!(tables.len(), 1);
    assert_eq!(tables[0]["by"], serde_json::json!(["client", "server", "result"]));
    let row = &tables[0]["rows"][0];
    assert_eq!(
        (&row["client"], &row["server"]),
        (&"pgw.example.net".into(), &"ocs.example.net".into())
    );
    // The fastest of them took longer than that.
    assert!(row["p50_ms"].as_f64().unwrap() > 100.0, "{row}");
    assert_eq!(stats["total"]["unanswered"], 0);
    let unanswered = ["stats", "--json", "--filter", "is_request and not has answer", "today.pcap"];
    assert_eq!(captures.json(&unanswered)["total"]["unanswered"], 30);
}

#[test]
fn two_captures_are_compared() {
    let captures = Captures::new();
    let text = captures.printed(&["stats", "today.pcap", "--against", "yesterday.pcap"]);
    let line = text.lines().find(|it| it.contains("CCR")).unwrap();
    let cells: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(cells[..6], ["Gy/Ro", "CCR", "600", "600", "15.79", "0.00"], "{text}");
    let both = captures.json(&["stats", "--json", "today.pcap", "--against", "yesterday.pcap"]);
    assert_eq!(both["against"]["total"]["failed"], 0);
    assert_eq!(both["against"]["input"], "yesterday.pcap");
}

#[test]
fn several_files_are_counted_together_and_mistakes_are_told() {
    let captures = Captures::new();
    let both = captures.json(&["stats", "--json", "today.pcap", "yesterday.pcap"]);
    assert_eq!(both["total"]["requests"], 1800);
    assert_eq!(captures.diameter(&["stats", "no.pcap"]).status.code(), Some(2));
    let wrong = captures.diameter(&["stats", "--filter", "comand == 1", "today.pcap"]);
    assert_eq!(wrong.status.code(), Some(2));
    let errors = String::from_utf8(wrong.stderr).unwrap();
    assert!(errors.contains("^^^^^^") && errors.contains("did you mean `command`"), "{errors}");
}

#[test]
fn filters_choose_messages_exchanges_and_sessions() {
    let captures = Captures::new();
    let lines = |whole: &str| {
        let filter = "result == 3004 and time in \"10:05:30\"..\"10:05:31\"";
        let arguments = ["decode", "--summary", "--filter", filter, "--whole", whole, "today.pcap"];
        captures.printed(&arguments)
    };
    let count = |text: &str, what: &str| text.lines().filter(|it| it.contains(what)).count();
    let messages = lines("message");
    assert!(messages.lines().count() > 2, "{messages}");
    assert_eq!(
        (count(&messages, "  CCA  "), count(&messages, "  CCR  ")),
        (messages.lines().count(), 0)
    );
    // Each with its request in front of it.
    let exchanges = lines("exchange");
    assert_eq!(count(&exchanges, "  CCA  "), count(&messages, "  CCA  "));
    let lines_of: Vec<&str> = exchanges.lines().collect();
    for pair in lines_of.chunks(2) {
        assert!(pair[0].contains("  CCR  ") && pair[1].contains("  CCA  "), "{pair:?}");
    }
    // A session goes on when it was refused once.
    let sessions = lines("session");
    assert!(sessions.lines().count() > exchanges.lines().count());
    let of = |line: &str| {
        line.split("  ").find(|it| it.starts_with("pgw.example.net;")).map(str::to_owned)
    };
    let chosen: Vec<_> = messages.lines().map(of).collect();
    assert!(sessions.lines().all(|line| chosen.contains(&of(line))), "{sessions}");
    let stdin = captures.diameter(&["decode", "--filter", "size > 0", "--whole", "session", "-"]);
    assert_eq!(stdin.status.code(), Some(2));
}

/// `SNAPSHOTS=overwrite cargo test -p diameter-cli --test stats` makes the picture anew.
#[test]
fn the_picture_of_the_guide_is_what_is_drawn() {
    let captures = Captures::new();
    captures.printed(&["stats", "today.pcap", "--against", "yesterday.pcap", "--svg", "stats.svg"]);
    let picture = fs::read_to_string(captures.folder().join("stats.svg")).unwrap();
    roxmltree::Document::parse(&picture).unwrap();
    assert_data_eq!(Data::text(picture), file!["../../../docs/guide/pictures/stats.svg"].raw());
}

/// What the guide shows is what is printed.
#[test]
fn the_tables_of_the_guide_are_what_is_printed() {
    let captures = Captures::new();
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide/tool.md");
    let guide = fs::read_to_string::<PathBuf>(guide).unwrap();
    for command in [
        "diameter stats today.pcap",
        "diameter stats --by command today.pcap --against yesterday.pcap",
    ] {
        let (_, behind) = guide.split_once(&format!("$ {command}\n")).unwrap();
        let (shown, _) = behind.split_once("\n```").unwrap();
        let arguments: Vec<&str> = command.split(' ').skip(1).collect();
        assert_eq!(captures.printed(&arguments).trim_end(), shown, "{command}");
    }
}
