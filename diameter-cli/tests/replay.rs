//! `diameter replay`: what a capture has is sent again to servers that are scenarios.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod server;

use std::fs;
use std::process::Command;
use std::time::Instant;

use server::Server;
use tempfile::TempDir;

/// Files of a test.
struct Files(TempDir);

impl Files {
    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A server with these rules for a CCR.
    fn server(&self, rules: &str) -> Server {
        let file = self.file("rules.toml", &format!("application = \"Gy\"\n{rules}"));
        Server::start(&["--scenario", &file, "--identity", "test.example.com"])
    }

    /// A capture of two sessions of a gateway, with everything that is not sent again.
    fn capture(&self) -> String {
        let json = self.file("recorded.json", &recorded());
        let pcap = self.0.path().join("recorded.pcap");
        let pcap = pcap.to_str().unwrap();
        let (status, out, err) = diameter(&["encode", "--to", "pcap", "-o", pcap, &json]);
        assert_eq!((status, err.as_str()), (0, ""), "{out}");
        pcap.to_owned()
    }
}

fn files() -> Files {
    Files(tempfile::tempdir().unwrap())
}

fn diameter(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter")).args(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn replay(server: &Server, capture: &str, arguments: &[&str]) -> (i32, String, String) {
    let common = ["replay", &server.address, "--identity", "us.example.org", "--capture", capture];
    diameter(&[&common[..], arguments].concat())
}

/// Who sent a message, and how many hundredths of a second after noon.
fn message(from_client: bool, at: u32, rest: &str) -> String {
    let (client, server) = ("192.0.2.1:40000", "192.0.2.9:3868");
    let (from, to) = if from_client { (client, server) } else { (server, client) };
    format!(
        "{{\"source\": \"{from}\", \"destination\": \"{to}\", \"time\": \"2026-01-31T12:00:{:02}.{:02}0000Z\", {rest}}}\n",
        at / 100,
        at % 100
    )
}

fn ids(id: u32) -> String {
    format!("\"hop_by_hop_id\": {id}, \"end_to_end_id\": {id}")
}

fn ccr(id: u32, session: u32, kind: &str, more: &str) -> String {
    format!(
        "\"command\": \"CCR\", \"application\": \"Gy\", {}, \"Session-Id\": \"pgw1.example.net;1;{session}\", \
         \"Origin-Host\": \"pgw1.example.net\", \"Origin-Realm\": \"example.net\", \
         \"Destination-Realm\": \"example.net\", \"Destination-Host\": \"ocs1.example.net\", \
         \"Service-Context-Id\": \"32251@3gpp.org\", \"Event-Timestamp\": \"2026-01-31T12:00:00Z\", \
         \"CC-Request-Type\": \"{kind}_REQUEST\", \"CC-Request-Number\": 0{more}",
        ids(id)
    )
}

fn cca(id: u32, session: u32, kind: &str, result: u32, granted: u32) -> String {
    format!(
        "\"command\": \"CCA\", \"application\": \"Gy\", {}, \"Session-Id\": \"pgw1.example.net;1;{session}\", \
         \"Origin-Host\": \"ocs1.example.net\", \"Origin-Realm\": \"example.net\", \"Result-Code\": {result}, \
         \"CC-Request-Type\": \"{kind}_REQUEST\", \"CC-Request-Number\": 0, \
         \"Multiple-Services-Credit-Control\": {{\"Granted-Service-Unit\": {{\"CC-Total-Octets\": {granted}}}}}",
        ids(id)
    )
}

fn recorded() -> String {
    let dwr = format!(
        "\"command\": \"DWR\", {}, \"Origin-Host\": \"pgw1.example.net\", \"Origin-Realm\": \"example.net\"",
        ids(1)
    );
    let again = ccr(2, 7, "INITIAL", ", \"flags\": \"RPT\"");
    let again = again.replace("\"hop_by_hop_id\": 2", "\"hop_by_hop_id\": 20");
    let rar = format!(
        "\"command\": \"RAR\", \"application\": \"Gy\", {}, \"Session-Id\": \"pgw1.example.net;1;7\", \
         \"Origin-Host\": \"ocs1.example.net\", \"Origin-Realm\": \"example.net\", \"Destination-Realm\": \"example.net\", \
         \"Destination-Host\": \"pgw1.example.net\", \"Auth-Application-Id\": 4, \
         \"Re-Auth-Request-Type\": \"AUTHORIZE_ONLY\"",
        ids(900)
    );
    [
        message(true, 0, &dwr),
        message(true, 10, &ccr(2, 7, "INITIAL", "")),
        message(true, 20, &again),
        message(false, 21, &cca(2, 7, "INITIAL", 2001, 1000)),
        message(true, 30, &ccr(3, 8, "INITIAL", "")),
        message(false, 31, &cca(3, 8, "INITIAL", 4012, 0)),
        message(false, 40, &rar),
        message(true, 70, &ccr(5, 7, "TERMINATION", "")),
        message(false, 71, &cca(5, 7, "TERMINATION", 2001, 0)),
    ]
    .concat()
}

/// Answers as recorded when everything is rewritten, and otherwise 5012.
const REWRITTEN: &str = r#"
[[rule]]
request = "CCR"
if = '''not origin_host == "us.example.org" or not origin_realm == "example.org" or not destination_host == "test.example.com"
or session starts with "pgw1" or avp("Event-Timestamp") < "2026-02-01T00:00:00Z" or flag("T")'''
error = 5012
[[rule]]
request = "CCR"
if = 'avp("CC-Request-Type") == "TERMINATION_REQUEST"'
[[rule]]
request = "CCR"
if = 'avp("Service-Context-Id") == "first"'
avps.Multiple-Services-Credit-Control = { Granted-Service-Unit = { CC-Total-Octets = 5 } }
[[rule]]
request = "CCR"
avps.Multiple-Services-Credit-Control = { Granted-Service-Unit = { CC-Total-Octets = 1000 } }
"#;

#[test]
fn requests_are_rewritten_and_answers_compared() {
    let files = files();
    let (server, capture) = (files.server(REWRITTEN), files.capture());
    let start = Instant::now();
    let (status, out, err) = replay(&server, &capture, &["--speed", "max"]);
    // The second session gets more than it did.
    let expected = format!(
        "{capture}, frame 8: CCR, session pgw1.example.net;1;8: result: recorded 4012 \
         DIAMETER_CREDIT_LIMIT_REACHED, now 2001 DIAMETER_SUCCESS\n"
    );
    assert!(status == 1 && out.starts_with(&expected), "{out}{err}");
    assert!(out.contains(": 2 answered as recorded, 1 otherwise, 0 without an answer\n"), "{out}");
    assert!(
        out.ends_with("left out: 1 of the connections, 1 of the server, 1 sent again or on\n"),
        "{out}"
    );
    assert!(start.elapsed().as_millis() < 5000);

    let chosen = ["--filter", "result == 2001", "--speed", "2"];
    let (status, out, err) = replay(&server, &capture, &chosen);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("2 requests in 0."), "{out}");
    // They were 600 ms apart.
    let taken: f64 = out.split(" in ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!((0.3..0.6).contains(&taken), "{out}");

    let granted = "Multiple-Services-Credit-Control/Granted-Service-Unit/CC-Total-Octets";
    let compared = ["--compare", granted, "--set", "Service-Context-Id=first"];
    let (status, out, _) =
        replay(&server, &capture, &[&chosen[..2], &["--speed", "max"], &compared].concat());
    assert_eq!(status, 1, "{out}");
    assert!(out.contains(&format!("{granted}: recorded 1000, now 5\n")), "{out}");
    assert!(out.contains(&format!("{granted}: recorded 0, now none\n")), "{out}");
}

#[test]
fn what_is_kept_is_sent_as_recorded() {
    let files = files();
    let rules = r#"
[[rule]]
request = "CCR"
if = '''origin_host == "pgw9.example.net" and destination_realm == "example.net" and session == "pgw1.example.net;1;7"
and avp("Event-Timestamp") == "2026-01-31T12:00:00Z"'''
[[rule]]
request = "CCR"
error = 5012
"#;
    let (server, capture) = (files.server(rules), files.capture());
    let kept = [
        "--speed",
        "max",
        "--keep-origin",
        "--keep-session-ids",
        "--keep-times",
        "--host",
        "pgw1.example.net=pgw9.example.net",
    ];
    let filter = ["--filter", "session ends with \";7\""];
    // The server is another one than recorded: its name is.
    let destination = ["--host", "ocs1.example.net=test.example.com"];
    let (status, out, _) = replay(
        &server,
        &capture,
        &[&kept[..], &filter, &destination, &["--keep-destination"]].concat(),
    );
    // A server of the realm example.com refuses what is for example.net, but not what names it.
    assert_eq!(status, 0, "{out}");
    let (status, out, _) = replay(&server, &capture, &[&kept[..3], &filter].concat());
    assert!(status == 1 && out.contains("now 5012 DIAMETER_UNABLE_TO_COMPLY"), "{out}");
}

#[test]
fn retransmissions_are_sent_when_asked_for_and_mistakes_are_told() {
    let files = files();
    let (server, capture) = (files.server("[[rule]]\nrequest = \"CCR\"\n"), files.capture());
    let (_, out, _) = replay(&server, &capture, &["--speed", "max", "--retransmissions"]);
    assert!(out.contains("4 requests in "), "{out}");
    for (arguments, expected) in [
        (["--filter", "result = 2001"], "filter:1:8"),
        (["--compare", "Granted-Servce-Unit"], "no dictionary has an AVP"),
        (["--set", "CC-Request-Type=INITIAL"], "CC-Request-Type has no value `INITIAL`"),
        (["--speed", "0"], "it is a number more than 0"),
    ] {
        let (status, _, err) = replay(&server, &capture, &arguments);
        assert!(status == 2 && err.contains(expected), "{arguments:?}: {status} {err}");
    }
    let (status, _, err) = replay(&server, "none.pcap", &[]);
    assert!(status == 2 && err.contains("cannot read none.pcap"), "{err}");
}
