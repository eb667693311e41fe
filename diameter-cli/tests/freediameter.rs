//! The tool against a real freeDiameterd (Debian: `freediameterd` and `freediameter-extensions`). Ignored
//! unless asked for: `cargo test -p diameter-cli --test freediameter -- --ignored`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // What stands outside of a test function is only called by one.

mod server;

use std::fs;
use std::process::Command;

use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::{Address, Certificates, Files, Program, free_port};
use serde_json::Value;
use server::Server;

/// A daemon that takes peers of `client.lab`, and relays; it ends with the test.
struct Daemon {
    _program: Program,
    address: String,
}

impl Daemon {
    fn start() -> Self {
        let port = free_port();
        let program = FreeDiameter::new("fd.server.lab").port(port).accepts("*.client.lab").start();
        Self { _program: program, address: format!("127.0.0.1:{port}") }
    }

    /// What `diameter` with these arguments printed, and its exit status.
    fn asked(&self, command: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
        let mut diameter = Command::new(env!("CARGO_BIN_EXE_diameter"));
        let output = diameter.args([command, &self.address]).args(arguments).output().unwrap();
        let text = |octets: Vec<u8>| String::from_utf8(octets).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }
}

#[test]
#[ignore = "needs freeDiameterd"]
fn ping_tells_what_freediameter_is_and_whom_it_does_not_know() {
    let daemon = Daemon::start();
    let known = ["--identity", "us.client.lab", "--count", "2", "--interval", "0"];
    let (status, out, err) = daemon.asked("ping", &known);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    for line in [
        "  identity      fd.server.lab\n",
        "  realm         server.lab\n",
        "  product       freeDiameter\n",
        "  applications  4294967295 relay: all applications\n",
        "watchdog 2: DIAMETER_SUCCESS in ",
    ] {
        assert!(out.contains(line), "{line:?} of\n{out}");
    }

    let (status, _, err) = daemon.asked("ping", &["--identity", "us.elsewhere.lab"]);
    assert_eq!(status, Some(1));
    let expected =
        "error: fd.server.lab refuses the connection with DIAMETER_UNKNOWN_PEER (3010)\n";
    assert_eq!(err, expected);
}

#[test]
#[ignore = "needs freeDiameterd"]
fn send_prints_the_error_of_a_relay_that_knows_no_way() {
    let daemon = Daemon::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("str.json");
    let request = r#"{ "command": "STR", "application": "gy", "Session-Id": "us.client.lab;1;1",
        "Origin-Host": "us.client.lab", "Origin-Realm": "client.lab",
        "Destination-Realm": "nowhere.lab", "Auth-Application-Id": 4,
        "Termination-Cause": "DIAMETER_LOGOUT" }"#;
    fs::write(&file, request).unwrap();

    let arguments = [file.to_str().unwrap(), "--identity", "us.client.lab"];
    let (status, out, err) = daemon.asked("send", &arguments);
    assert_eq!((status, err.as_str()), (Some(1), ""), "{out}");
    assert!(out.contains("Result-Code (268) [M] DIAMETER_UNABLE_TO_DELIVER (3002)\n"), "{out}");
    assert!(out.contains("Origin-Host (264) [M] \"fd.server.lab\"\n"), "{out}");
}

#[test]
#[ignore = "needs freeDiameterd"]
fn ping_speaks_tls_with_freediameter() {
    let certificates = Certificates::new(&["fd.server.lab", "us.client.lab"]);
    let address = Address::new();
    let listen = format!("ListenOn = \"{}\";", address.ip());
    let daemon = FreeDiameter::new("fd.server.lab").accepts("*.client.lab").line(&listen);
    let daemon = Daemon {
        _program: daemon.tls(Some(&certificates)).start(),
        address: address.tls().to_string(),
    };
    let Files { certificate, key, trusted } = certificates.of("us.client.lab");
    let [certificate, key, trusted] =
        [&certificate, &key, &trusted].map(|file| file.to_str().unwrap());
    let ours = ["--tls-certificate", certificate, "--tls-key", key, "--tls-trusted", trusted];
    let ping = ["--identity", "us.client.lab", "--count", "1"];
    let (status, out, err) = daemon.asked("ping", &[&ping[..], &ours].concat());
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("  TLS           subjectAltName fd.server.lab\n"), "{out}");
    assert!(out.contains("watchdog 1: DIAMETER_SUCCESS in "), "{out}");
}

/// First requests of credit control for a realm, twenty in half a second, that are answered as they must be.
const FIRST: &str = r#"
application = "Gy"
[[stage]]
rate = 40
for = "500ms"
[[step]]
send = "CCR"
expect = 'EXPECTED'
[step.avps]
Service-Context-Id = "32251@3gpp.org"
CC-Request-Type = "INITIAL_REQUEST"
CC-Request-Number = 0
Subscription-Id = { Subscription-Id-Type = "END_USER_IMSI", Subscription-Id-Data = "262010000000001" }
Multiple-Services-Credit-Control = { Rating-Group = 10, Requested-Service-Unit = {} }
"#;

/// The summary of such a load.
fn load(daemon: &Daemon, expected: &str, realm: &str) -> (Option<i32>, Value) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("first.toml");
    fs::write(&file, FIRST.replace("EXPECTED", expected)).unwrap();
    let scenario = ["--scenario", file.to_str().unwrap(), "--json", "--destination-realm", realm];
    let clients = ["--identity", "us.client.lab", "--clients", "2"];
    let (status, out, err) = daemon.asked("load", &[&scenario[..], &clients].concat());
    (status, serde_json::from_str(&out).unwrap_or_else(|_| panic!("{status:?} {out} {err}")))
}

#[test]
#[ignore = "needs freeDiameterd"]
fn a_load_is_refused_by_a_relay_that_knows_no_way_as_its_scenario_expects() {
    let daemon = Daemon::start();
    // It answers with the grammar of protocol errors, and the name of its own.
    let expected = "result == 3002 and flag(\"E\") and origin_host == \"fd.server.lab\"";
    let (status, summary) = load(&daemon, expected, "nowhere.lab");
    assert_eq!((status, &summary["answers"]), (Some(0), &20.into()), "{summary:#}");
    let (status, summary) = load(&daemon, "result == 2001", "nowhere.lab");
    assert_eq!((status, &summary["failures"]), (Some(1), &20.into()), "{summary:#}");
}

#[test]
#[ignore = "needs freeDiameterd"]
fn a_load_is_answered_by_a_server_behind_freediameter() {
    let ocs = Server::start(&["gy", "--identity", "ocs.home.lab"]);
    let port = free_port();
    let relay = FreeDiameter::new("fd.server.lab").port(port).accepts("*.client.lab");
    let program = relay.connect("ocs.home.lab", ocs.address.parse().unwrap()).start();
    let daemon = Daemon { _program: program, address: format!("127.0.0.1:{port}") };
    // It listens before its own connection is there.
    let limit = std::time::Instant::now() + std::time::Duration::from_secs(30);
    let summary = loop {
        let expected = "result == 2001 and origin_host == \"ocs.home.lab\" and latency < 5s";
        let (status, summary) = load(&daemon, expected, "home.lab");
        if status == Some(0) {
            break summary;
        }
        assert!(std::time::Instant::now() < limit, "{summary:#}");
    };
    assert_eq!((&summary["answers"], &summary["failures"]), (&20.into(), &0.into()), "{summary:#}");
    assert_eq!(summary["outages"], Value::Array(Vec::new()));
}
