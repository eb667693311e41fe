//! The commands that speak with peers, against the tool's own servers over loopback.

#![allow(clippy::unwrap_used)] // What stands outside of a test function is only called by one.

mod server;

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Output};

use diameter_testkit::{Certificates, Files};
use server::Server;

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
        "disconnected: DIAMETER_SUCCESS in ",
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
        "error: ocs.example.net refuses the connection with DIAMETER_NO_COMMON_APPLICATION (5010)";
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

/// An MME's questions: vectors, a location update, and one for a user whom the HSS does not know.
const S6A: &str = r#"
{ "command": "AIR", "Session-Id": "mme1.example.net;1;1", "Auth-Session-State": "NO_STATE_MAINTAINED",
  "Origin-Host": "mme1.example.net", "Origin-Realm": "example.net", "Destination-Realm": "example.net",
  "User-Name": "262011234567890", "Visited-PLMN-Id": {"meaning": "26201"},
  "Requested-EUTRAN-Authentication-Info": {"Number-Of-Requested-Vectors": 2} }
{ "command": "ULR", "Session-Id": "mme1.example.net;1;2", "Auth-Session-State": "NO_STATE_MAINTAINED",
  "Origin-Host": "mme1.example.net", "Origin-Realm": "example.net", "Destination-Realm": "example.net",
  "User-Name": "262011234567890", "Visited-PLMN-Id": {"meaning": "26201"}, "RAT-Type": "EUTRAN",
  "ULR-Flags": "S6a/S6d-Indicator" }
{ "command": "ULR", "Session-Id": "mme1.example.net;1;3", "Auth-Session-State": "NO_STATE_MAINTAINED",
  "Origin-Host": "mme1.example.net", "Origin-Realm": "example.net", "Destination-Realm": "example.net",
  "User-Name": "262011234567890", "Visited-PLMN-Id": {"meaning": "20801"}, "RAT-Type": "EUTRAN",
  "ULR-Flags": "S6a/S6d-Indicator" }
{ "command": "ULR", "Session-Id": "mme1.example.net;1;4", "Auth-Session-State": "NO_STATE_MAINTAINED",
  "Origin-Host": "mme1.example.net", "Origin-Realm": "example.net", "Destination-Realm": "example.net",
  "User-Name": "262019999999999", "Visited-PLMN-Id": {"meaning": "26201"}, "RAT-Type": "EUTRAN",
  "ULR-Flags": "S6a/S6d-Indicator" }
"#;

#[test]
fn send_prints_what_a_subscriber_server_answers() {
    let folder = tempfile::tempdir().unwrap();
    let users = folder.path().join("subscribers.json");
    let user = r#"{ "msisdn": "491700000001", "apns": ["internet", "ims"], "plmns": ["26201"] }"#;
    fs::write(&users, format!(r#"{{ "262011234567890": {user} }}"#)).unwrap();
    let server = Server::start(&[
        "s6a",
        "--identity",
        "hss.example.net",
        "--subscribers",
        users.to_str().unwrap(),
    ]);
    let requests = folder.path().join("s6a.json");
    fs::write(&requests, S6A).unwrap();
    let requests = requests.to_str().unwrap();

    let arguments = ["send", &server.address, requests, "--identity", "mme1.example.net"];
    let (output, out, err) = diameter(&arguments);
    // Two of the answers are failures.
    assert_eq!((output.status.code(), err.as_str()), (Some(1), ""), "{out}");
    assert_eq!(out.matches("hss.example.net answers after ").count(), 4, "{out}");
    assert_eq!(out.matches("E-UTRAN-Vector (1414/10415)").count(), 2, "{out}");
    for line in [
        "MSISDN (701/10415) [VM] 0x947100000010 491700000001\n",
        "Service-Selection (493) [M] \"ims\"\n",
        "Experimental-Result-Code (298) [M] DIAMETER_ERROR_USER_UNKNOWN (5001)\n",
        "Experimental-Result-Code (298) [M] DIAMETER_ERROR_ROAMING_NOT_ALLOWED (5004)\n",
    ] {
        assert!(out.contains(line), "{line:?} of\n{out}");
    }
}

#[test]
fn answers_as_json_can_be_encoded_again() {
    let server = Server::gy(r#"{ "*": 1000 }"#);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ccr.json");
    let ccr = r#"{ "command": "CCR", "Session-Id": "pgw1.example.net;1;1",
        "Origin-Host": "pgw1.example.net", "Origin-Realm": "example.net",
        "Destination-Realm": "example.net", "Service-Context-Id": "32251@3gpp.org",
        "CC-Request-Type": "INITIAL_REQUEST", "CC-Request-Number": 0, "User-Name": "somebody",
        "Multiple-Services-Credit-Control": [
            { "Rating-Group": 10, "Requested-Service-Unit": { "CC-Total-Octets": 5000 } }] }"#;
    fs::write(&file, ccr).unwrap();
    let file = file.to_str().unwrap();

    let arguments = ["send", &server.address, file, "--identity", "pgw1.example.net", "--json"];
    let (output, out, err) = diameter(&arguments);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    let answer: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(answer["command"], "Credit-Control-Answer");

    let answers = folder.path().join("cca.json");
    fs::write(&answers, &out).unwrap();
    let (output, hex, err) = diameter(&["encode", answers.to_str().unwrap()]);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""));
    // All that was left is granted, and it is the last.
    let (_, tree, _) = {
        let again = folder.path().join("cca.hex");
        fs::write(&again, hex).unwrap();
        diameter(&["decode", "--check", again.to_str().unwrap()])
    };
    assert!(tree.contains("CC-Total-Octets (421) [M] 1000\n"), "{tree}");
    assert!(tree.contains("Final-Unit-Action (449) [M] TERMINATE (0)\n"), "{tree}");
}

#[test]
fn nothing_is_sent_when_a_request_breaks_its_grammar() {
    let server = Server::gy("{}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ccr.json");
    fs::write(
        &file,
        r#"{ "command": "CCR", "application": "Gy", "Session-Id": "pgw1.example.net;1;1" }"#,
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let (output, out, err) =
        diameter(&["send", &server.address, file, "--identity", "pgw1.example.net"]);
    assert_eq!((output.status.code(), out.as_str()), (Some(1), ""));
    assert!(err.contains("Origin-Host"), "{err}");
}

/// A certificate for this host, with its key and the authority that signed it, in files.
fn certificate(host: &str) -> (Certificates, [String; 3]) {
    let certificates = Certificates::new(&[host]);
    let Files { certificate, key, trusted } = certificates.of(host);
    let files = [certificate, key, trusted].map(|file| file.to_str().unwrap().to_owned());
    (certificates, files)
}

#[test]
fn ping_and_serve_speak_tls_with_certificates_on_both_sides() {
    let (_ocs, [ocs, ocs_key, ocs_authority]) = certificate("ocs.example.net");
    let (_pgw, [pgw, pgw_key, pgw_authority]) = certificate("pgw1.example.net");
    let server = Server::start(&[
        "gy",
        "--identity",
        "ocs.example.net",
        "--tls-certificate",
        &ocs,
        "--tls-key",
        &ocs_key,
        "--tls-trusted",
        &pgw_authority,
    ]);
    let files = ["--tls-certificate", &pgw, "--tls-key", &pgw_key, "--tls-trusted"];
    let ping = ["ping", &server.address, "--identity", "pgw1.example.net", "--count", "1"];

    let (output, out, err) = diameter(&[&ping[..], &files, &[&ocs_authority]].concat());
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("ocs.example.net"), "{out}");

    // The authority of somebody else.
    let (output, _, err) = diameter(&[&ping[..], &files, &[&pgw_authority]].concat());
    assert_eq!(output.status.code(), Some(1), "{err}");
    let expected = format!("error: cannot connect to {}: ", server.address);
    assert!(err.starts_with(&expected), "{err}");
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

#[test]
fn a_subscriber_of_a_small_network_attaches_and_is_charged() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let subscribers = format!("{root}/diameter-cli/examples/subscribers.json");
    let realm = "epc.mnc001.mcc262.3gppnetwork.org";
    let server = Server::start(&["network", &subscribers, "--identity", &format!("core.{realm}")]);

    let attach = format!("{root}/services/hss/examples/attach.json");
    let mme = format!("mme1.{realm}");
    let (output, out, err) = diameter(&["send", &server.address, &attach, "--identity", &mme]);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    for line in ["E-UTRAN-Vector (1414/10415)", "MSISDN (701/10415) [VM] 0x947100000010"] {
        assert!(out.contains(line), "{line:?} of\n{out}");
    }

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("acr.json");
    let acr = r#"{ "command": "ACR", "Session-Id": "cscf1;1;1", "Origin-Host": "cscf1.REALM",
        "Origin-Realm": "REALM", "Destination-Realm": "REALM", "Acct-Application-Id": 3,
        "Accounting-Record-Type": "EVENT_RECORD", "Accounting-Record-Number": 0 }"#;
    fs::write(&file, acr.replace("REALM", realm)).unwrap();
    let cscf = format!("cscf1.{realm}");
    let file = file.to_str().unwrap();
    let (output, out, err) = diameter(&["send", &server.address, file, "--identity", &cscf]);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");

    // Somebody else pays for the second subscriber; the third one has no account.
    for (imsi, result) in [
        ("262011234567890", "3      2001 DIAMETER_SUCCESS"),
        ("262011234567891", "3      2001 DIAMETER_SUCCESS"),
        ("262011234567892", "5030 DIAMETER_USER_UNKNOWN"),
    ] {
        let pgw = format!("pgw1.{realm}");
        let few = ["--rate", "3", "--duration", "1", "--concurrency", "1"];
        let load = ["load", &server.address, "--identity", &pgw, "--imsi", imsi];
        let (_, out, err) = diameter(&[&load[..], &few].concat());
        assert!(out.contains(result), "{imsi}: {out}{err}");
    }
}

#[test]
fn who_pays_in_a_small_network_has_an_account() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("subscribers.json");
    let start = |account: &str| {
        let user = format!(r#"{{ "msisdn": "4917", "account": {account} }}"#);
        fs::write(&file, format!(r#"{{ "262011234567890": {user} }}"#)).unwrap();
        let arguments = ["serve", "network", file.to_str().unwrap(), "--identity", "a.example.net"];
        let (output, _, err) = diameter(&arguments);
        assert_eq!(output.status.code(), Some(2), "{err}");
        err
    };
    for (account, expected) in [
        ("\"262011234567891\"", "262011234567890: `262011234567891` has no account"),
        ("\"262011234567890\"", "262011234567890: `262011234567890` has no account"),
        ("{ \"money\": \"much\" }", "262011234567890: `money` is `much`"),
        (
            "{ \"euros\": 1 }",
            "an account with money and units, or the IMSI of somebody who has one",
        ),
    ] {
        let err = start(account);
        assert!(err.contains(expected), "{expected:?} of\n{err}");
    }
}
