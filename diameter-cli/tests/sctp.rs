//! The commands that speak with peers, over SCTP: `tests/sctp/run` runs this under a kernel that has it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::{Plain, Program};

/// What a command prints, which must succeed.
fn diameter(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter")).args(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{out}\n{errors}");
    out
}

const OVER: [&str; 4] = ["--transport", "sctp", "--identity", "us.client.lab"];

#[test]
#[ignore = "needs SCTP"]
fn a_server_with_two_addresses_is_pinged_and_loaded() {
    let mut serve = Command::new(env!("CARGO_BIN_EXE_diameter"));
    serve.args(["serve", "gy", "--identity", "ocs.server.lab", "--transport", "sctp"]);
    serve.args(["--listen", "127.0.0.1:0,127.0.0.2:0"]).stdout(Stdio::piped());
    let mut serve = serve.spawn().unwrap();
    let mut lines = BufReader::new(serve.stdout.take().unwrap()).lines();
    let addresses: Vec<String> = lines
        .by_ref()
        .take(2)
        .map(|line| line.unwrap().rsplit(' ').next().unwrap().to_owned())
        .collect();
    let [first, second] = addresses.as_slice() else { panic!("{addresses:?}") };
    assert_eq!(first.split(':').next_back(), second.split(':').next_back());

    let both = addresses.join(",");
    let from = ["--from", "127.0.0.3,127.0.0.4"];
    let said = diameter(&[&["ping", &both, "-n", "2"], &OVER[..], &from].concat());
    assert!(said.contains("127.0.0.3:"), "{said}");
    assert!(said.contains(&format!("to {first}, {second} in")), "{said}");
    assert!(said.contains("addresses     127.0.0.1, 127.0.0.2"), "{said}");
    assert!(said.contains("2 watchdogs, 2 answered"), "{said}");

    let said =
        diameter(&[&["load", &both, "--duration", "2"], &OVER[..], &["--rate", "50"]].concat());
    assert!(said.contains("ocs.server.lab"), "{said}");
    serve.kill().unwrap();
    serve.wait().unwrap();
}

#[test]
#[ignore = "needs SCTP and freeDiameterd"]
fn free_diameter_is_pinged() {
    let daemon: Program =
        FreeDiameter::new("fd.server.lab").over(Plain::Sctp).accepts("*.client.lab").start();
    let said = diameter(&[&["ping", "127.0.0.1", "-n", "2"], &OVER[..]].concat());
    println!("{said}");
    assert!(said.contains("freeDiameter"), "{said}");
    assert!(said.contains("2 watchdogs, 2 answered"), "{said}");
    assert!(said.contains("disconnected: "), "{said}");
    drop(daemon);
}
