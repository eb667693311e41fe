//! The commands that speak with peers, against the tool's own servers over loopback.

#![allow(clippy::unwrap_used)] // What stands outside of a test function is only called by one.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};

/// A running `diameter serve`; it ends with the test.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
        command.arg("serve").args(arguments).args(["--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit(' ').next().unwrap().to_owned();
        Self { child, address }
    }

    fn gy(balances: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("balances.json");
        fs::write(&file, balances).unwrap();
        Self::start(&["gy", "--identity", "ocs.example.net", "--balances", file.to_str().unwrap()])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn diameter(arguments: &[&str]) -> (Output, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter")).args(arguments).output().unwrap();
    let text = |octets: &[u8]| String::from_utf8(octets.to_vec()).unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    (output, out, err)
}

#[test]
fn ping_prints_who_the_peer_is_and_its_answers() {
    let server = Server::gy("{}");
    let (output, out, err) = diameter(&[
        "ping",
        &server.address,
        "--identity",
        "pgw1.example.net",
        "--count",
        "2",
        "--interval",
        "0",
    ]);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    for line in [
        "  identity      ocs.example.net\n",
        "  realm         example.net\n",
        "  addresses     127.0.0.1\n",
        "  applications  4 Diameter Credit-Control, Gy/Ro\n",
        "watchdog 2: DIAMETER_SUCCESS in ",
        "2 watchdogs, 2 answered; least ",
    ] {
        assert!(out.contains(line), "{line:?} of\n{out}");
    }
}

#[test]
fn ping_says_why_a_peer_refuses() {
    let server = Server::gy("{}");
    let (output, _, err) = diameter(&[
        "ping",
        &server.address,
        "--identity",
        "pgw1.example.net",
        "--application",
        "5",
    ]);
    assert_eq!(output.status.code(), Some(1));
    let expected =
        "error: ocs.example.net refuses the connection with DIAMETER_NO_COMMON_APPLICATION";
    assert!(err.starts_with(expected), "{err}");
}

#[test]
fn ping_says_that_nobody_listens() {
    // A port that was free a moment ago.
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let (output, out, err) = diameter(&["ping", &address, "--identity", "pgw1.example.net"]);
    assert_eq!((output.status.code(), out.as_str()), (Some(1), ""));
    assert!(err.starts_with(&format!("error: cannot connect to {address}: ")), "{err}");
}

#[test]
fn ping_gives_up_on_a_listener_that_does_not_answer() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let (output, _, err) =
        diameter(&["ping", &address, "--identity", "pgw1.example.net", "--timeout", "0.2"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = format!(
        "error: {address} does not answer the Capabilities-Exchange-Request within 200ms\n"
    );
    assert_eq!(err, expected);
}

#[test]
fn an_identity_without_a_realm_is_a_mistake_of_the_caller() {
    let (output, _, err) = diameter(&["ping", "127.0.0.1:1", "--identity", "laptop"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(err, "error: `laptop` has no realm in it: give one with --realm\n");
}

#[test]
fn load_counts_every_answer_of_whole_sessions() {
    let server = Server::gy(r#"{ "*": 1000000000000 }"#);
    let (output, out, err) = diameter(&[
        "load",
        &server.address,
        "--identity",
        "pgw1.example.net",
        "--app",
        "gy",
        "--concurrency",
        "8",
        "--updates",
        "2",
        "--duration",
        "0.5",
    ]);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    let count = |row: &str| -> u64 {
        let line = out.lines().find(|line| line.starts_with(row)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let (initial, update, termination) = (count("CCR-I"), count("CCR-U"), count("CCR-T"));
    assert!(initial > 0 && update > 0 && termination > 0, "{out}");
    // Eight sessions at most are under way when the time is over.
    assert!(2 * initial - update <= 16 && initial - termination <= 8, "{out}");
    assert_eq!(initial + update + termination, count("all"));
    assert!(out.contains(&format!("{:<5}  2001 DIAMETER_SUCCESS\n", count("all"))), "{out}");
}

#[test]
fn load_keeps_to_the_rate() {
    let server = Server::gy(r#"{ "*": 1000000000000 }"#);
    let arguments = ["--rate", "200", "--duration", "1", "--identity", "pgw1.example.net"];
    let (output, out, _) = diameter(&[&["load", &server.address], &arguments[..]].concat());
    assert_eq!(output.status.code(), Some(0), "{out}");
    assert!(out.starts_with("ocs.example.net answered 200 requests in "), "{out}");
}

#[test]
fn an_empty_balance_is_answered_with_4012() {
    // Enough for the first grant, and for nothing after it.
    let server = Server::gy(r#"{ "*": 1000000 }"#);
    let arguments = ["--concurrency", "1", "--duration", "0.3", "--identity", "pgw1.example.net"];
    let (output, out, _) = diameter(&[&["load", &server.address], &arguments[..]].concat());
    assert_eq!(output.status.code(), Some(1), "{out}");
    assert!(out.contains("  2001 DIAMETER_SUCCESS\n"), "{out}");
    assert!(out.contains("  4012 DIAMETER_CREDIT_LIMIT_REACHED\n"), "{out}");
}

#[test]
fn a_file_that_is_wrong_is_named_with_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("subscribers.json");
    fs::write(&file, r#"{ "262011234567890": { "msisdn": "4917", "apn": [] } }"#).unwrap();
    let file = file.to_str().unwrap();
    let (output, _, err) =
        diameter(&["serve", "s6a", "--identity", "hss.example.net", "--subscribers", file]);
    assert_eq!(output.status.code(), Some(2));
    let expected = format!("error: {file} is not as `--help` has it: unknown field `apn`");
    assert!(err.starts_with(&expected), "{err}");
}
