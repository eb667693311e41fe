//! `diameter load --scenario` and `diameter serve --scenario`, against each other and against the servers of the tool.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests")]

mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use server::Server;
use tempfile::TempDir;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

fn example(name: &str) -> String {
    examples().join("scenarios").join(name).to_str().unwrap().to_owned()
}

/// The exit status, and what was printed on both streams.
fn diameter(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter")).args(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn load(server: &Server, file: &str, arguments: &[&str]) -> (i32, String, String) {
    let common = ["load", &server.address, "--identity", "client.example.net", "--scenario", file];
    diameter(&[&common[..], arguments].concat())
}

/// The summary of a run, with its status and its errors.
fn summary(server: &Server, file: &str, arguments: &[&str]) -> (i32, Value, String) {
    let (status, out, err) = load(server, file, &[&["--json"], arguments].concat());
    let summary = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{status} {out} {err}"));
    (status, summary, err)
}

/// How often a request had a result.
fn count(summary: &Value, request: &str, result: &str) -> u64 {
    let results = summary["results"].as_array().unwrap().iter();
    let found = results.filter(|it| it["request"] == request);
    let found = found.filter(|it| it["result"].as_str().unwrap().contains(result));
    found.map(|it| it["count"].as_u64().unwrap()).sum()
}

/// Files of a test.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

#[test]
fn every_example_is_right() {
    let mut seen = 0;
    for entry in fs::read_dir(examples().join("scenarios")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "toml") {
            continue;
        }
        seen += 1;
        let file = path.to_str().unwrap();
        let is_load = fs::read_to_string(&path).unwrap().contains("[[step]]");
        let command: &[&str] = match is_load {
            true => &["load", "--check", "--scenario", file],
            false => &["serve", "--scenario", file, "--check"],
        };
        let (status, out, err) = diameter(command);
        assert_eq!((status, err.as_str()), (0, ""), "{file}: {out}");
    }
    assert_eq!(seen, 8);
}

/// A second of an example, with everything that was sent answered well.
fn runs(server: &Server, name: &str, arguments: &[&str]) -> Value {
    let arguments = [&["--rate", "30", "--duration", "0.5"], arguments].concat();
    // Thresholds of time are not for machines that do something else beside.
    let (_, summary, err) = summary(server, &example(name), &arguments);
    assert_eq!(summary["failures"], 0, "{name}: {summary:#} {err}");
    assert_eq!(summary["sessions"]["begun"], 15, "{summary:#}");
    assert_eq!(summary["sessions"]["ended"], 15, "{summary:#}");
    summary
}

#[test]
fn sessions_of_gy_charge_what_was_granted() {
    let server = Server::start(&["gy", "--identity", "ocs.example.net"]);
    let summary = runs(&server, "gy.toml", &["--clients", "3"]);
    assert_eq!(count(&summary, "CCR-I", "2001"), 15);
    assert!((15..=45).contains(&count(&summary, "CCR-U", "2001")), "{summary:#}");
    assert_eq!(count(&summary, "CCR-T", "2001"), 15);
    assert_eq!(summary["clients"], 3);
}

#[test]
fn phones_attach_over_s6a_and_the_node_that_loses_them_is_told() {
    let subscribers = examples().join("subscribers.json");
    let subscribers = subscribers.to_str().unwrap();
    let server =
        Server::start(&["s6a", "--identity", "hss.example.net", "--subscribers", subscribers]);
    // Two MMEs, which take the phones from each other: their CLRs are answered.
    let summary = runs(&server, "s6a.toml", &["--clients", "2"]);
    assert_eq!(count(&summary, "ULR", "2001"), 15);
}

#[test]
fn gx_and_rx_run_against_a_pcrf_that_is_a_scenario() {
    let server = Server::scenario(&example("pcrf.toml"));
    let summary = runs(&server, "gx.toml", &[]);
    assert_eq!(count(&summary, "CCR-T", "2001"), 15);
    runs(&server, "rx.toml", &[]);
}

#[test]
fn cx_and_sh_run_against_an_hss_that_is_a_scenario() {
    let server = Server::scenario(&example("hss-ims.toml"));
    let summary = runs(&server, "cx.toml", &[]);
    assert_eq!(count(&summary, "UAR", "DIAMETER_FIRST_REGISTRATION"), 15, "{summary:#}");
    runs(&server, "sh.toml", &[]);
}

const RULES: &str = r#"
application = "Gy"
[values]
used = 50
[[rule]]
request = "CCR"
if = 'avp("CC-Request-Type") == "INITIAL_REQUEST" and avp("Subscription-Id-Data") == "001"'
error = 4012
message = "nothing left"
[[rule]]
request = "CCR"
if = 'avp("CC-Request-Type") == "INITIAL_REQUEST"'
copy = ["User-Name"]
[rule.avps]
Multiple-Services-Credit-Control = { Granted-Service-Unit = { CC-Total-Octets = "${request + 100}" } }
[[rule]]
request = "CCR"
if = 'avp("CC-Request-Type") == "UPDATE_REQUEST" and avp("CC-Request-Number") == 2'
drop = true
[[rule]]
request = "CCR"
delay = "30ms"
save = { used = "Multiple-Services-Credit-Control/Used-Service-Unit/CC-Total-Octets" }
avps.Multiple-Services-Credit-Control = { Granted-Service-Unit = { CC-Total-Octets = "${used * 2}" } }
"#;

/// A step with these keys and AVPs.
fn step(keys: &str, kind: &str, avps: &str) -> String {
    format!(
        "[[step]]\nname = \"{kind}\"\nsend = \"CCR\"\n{keys}\n[step.avps]\n\
         Service-Context-Id = \"32251@3gpp.org\"\nCC-Request-Type = \"{kind}_REQUEST\"\n\
         CC-Request-Number = \"${{request}}\"\n{avps}\n"
    )
}

#[test]
fn values_are_saved_from_answers_and_steps_depend_on_them() {
    let files = Files::new();
    let server = Server::scenario(&files.file("rules.toml", RULES));
    let saved = "save = { granted = \"Multiple-Services-Credit-Control/Granted-Service-Unit/CC-Total-Octets\" }";
    let used = "Multiple-Services-Credit-Control = { Used-Service-Unit = { CC-Total-Octets = \"${granted / 2}\" } }";
    // The second answer grants what the first one did, or one less: half of it is used, twice that is granted.
    let text = format!(
        "application = \"Gy\"\n[[stage]]\nrate = 50\nfor = \"200ms\"\n[values]\nuser = {{ counter = 1 }}\n{}{}{}",
        step(
            &format!(
                "{saved}\nexpect = 'result == 2001 and avp(\"Granted-Service-Unit/CC-Total-Octets\") >= 100 and has avp(\"User-Name\")'"
            ),
            "INITIAL",
            "User-Name = \"u${user}\"",
        ),
        step(
            &format!(
                "{saved}\nif = 'avp(\"CC-Total-Octets\") < 105'\nexpect = 'avp(\"CC-Total-Octets\") in 100..104 and latency >= 30ms'"
            ),
            "UPDATE",
            used,
        ),
        step("", "TERMINATION", used),
    );
    let (status, summary, err) = summary(&server, &files.file("load.toml", &text), &[]);
    assert_eq!((status, err.as_str()), (0, ""), "{summary:#}");
    assert_eq!(count(&summary, "INITIAL", "2001"), 10);
    assert_eq!(count(&summary, "UPDATE", "2001"), 5, "{summary:#}");
    assert_eq!(count(&summary, "TERMINATION", "2001"), 10);
}

#[test]
fn a_session_ends_when_it_fails_unless_it_is_told_otherwise() {
    let files = Files::new();
    let server = Server::scenario(&files.file("rules.toml", RULES));
    let who = "Subscription-Id = { Subscription-Id-Type = \"END_USER_IMSI\", Subscription-Id-Data = \"001\" }";
    let run = |first: &str, last: &str| {
        let text = format!(
            "application = \"Gy\"\n[[stage]]\nrate = 50\nfor = \"100ms\"\n{}{}{}",
            step(first, "INITIAL", who),
            step("", "UPDATE", ""),
            step(last, "TERMINATION", ""),
        );
        let (status, summary, err) = summary(&server, &files.file("load.toml", &text), &[]);
        assert!(err.contains("`errors <= 0%` is missed: "), "{err}");
        assert_eq!(
            (status, count(&summary, "INITIAL", "4012 DIAMETER_CREDIT_LIMIT_REACHED")),
            (1, 5)
        );
        let others = ["UPDATE", "TERMINATION"].map(|it| count(&summary, it, ""));
        (others, summary["sessions"]["failed"].as_u64().unwrap())
    };
    assert_eq!(run("", ""), ([0, 0], 5));
    assert_eq!(run("", "always = true"), ([0, 5], 5));
    assert_eq!(run("on-failure = \"continue\"", ""), ([5, 5], 0));
}

#[test]
fn silence_is_a_failure_and_loops_count() {
    let files = Files::new();
    let server = Server::scenario(&files.file("rules.toml", RULES));
    let text = format!(
        "application = \"Gy\"\nthresholds = [\"errors <= 34%\"]\n[[stage]]\nrate = 20\nfor = \"100ms\"\n\
         [[step]]\nrepeat = 3\n{}\n",
        step("on-failure = \"continue\"", "UPDATE", "")
            .replace("[[step]]", "[[step.step]]")
            .replace("[step.avps]", "[step.step.avps]"),
    );
    let file = files.file("load.toml", &text);
    let (status, summary, err) = summary(&server, &file, &["--timeout", "0.3"]);
    assert_eq!((status, err.as_str()), (0, ""), "{summary:#}");
    assert_eq!(count(&summary, "UPDATE", "2001"), 4);
    assert_eq!(count(&summary, "UPDATE", "no answer within 300ms"), 2);
}

#[test]
fn latency_counts_from_the_intended_time() {
    let files = Files::new();
    let rules = "application = \"Gy\"\n[[rule]]\nrequest = \"CCR\"\ndelay = \"20ms\"\n";
    let server = Server::scenario(&files.file("rules.toml", rules));
    let stages = "application = \"Gy\"\nmost-open = 4\n[[stage]]\nrate = 400\nfor = \"500ms\"\n";
    let text = format!("{stages}{}", step("", "EVENT", ""));
    // Four in 20 ms are 200 a second: half of them find no place, and that is no secret.
    let (status, summary, _) = summary(&server, &files.file("load.toml", &text), &[]);
    let not_begun = summary["sessions"]["not_begun"].as_u64().unwrap();
    assert_eq!(status, 1);
    assert!((60..=150).contains(&not_begun), "{summary:#}");
    assert_eq!(count(&summary, "EVENT", "2001") + not_begun, 200);
    assert!(summary["latency"]["p50_ms"].as_f64().unwrap() >= 20.0);
}

#[test]
fn a_server_asks_after_its_answer_and_rules_of_the_load_answer() {
    let files = Files::new();
    let rules = r#"
application = "Gy"
[[rule]]
request = "CCR"
if = 'avp("CC-Request-Type") == "INITIAL_REQUEST"'
[[rule.then]]
after = "20ms"
send = "RAR"
avps.Re-Auth-Request-Type = "AUTHORIZE_ONLY"
[[rule]]
request = "CCR"
"#;
    let server = Server::scenario(&files.file("rules.toml", rules));
    let text = format!(
        "application = \"Gy\"\n[[stage]]\nrate = 50\nfor = \"100ms\"\n{}{}\
         [[rule]]\nrequest = \"RAR\"\navps.Result-Code = \"DIAMETER_LIMITED_SUCCESS\"\n\
         [[rule.then]]\nafter = \"0ms\"\nname = \"asked\"\nsend = \"CCR\"\n[rule.then.avps]\n\
         Service-Context-Id = \"32251@3gpp.org\"\nCC-Request-Type = \"UPDATE_REQUEST\"\nCC-Request-Number = 7\n",
        step("", "INITIAL", ""),
        step("think = \"150ms\"", "TERMINATION", ""),
    );
    let (status, summary, err) = summary(&server, &files.file("load.toml", &text), &[]);
    assert_eq!((status, err.as_str()), (0, ""), "{summary:#}");
    // One request follows from each of the server's.
    assert_eq!(count(&summary, "asked", "2001"), 5, "{summary:#}");
}

#[test]
fn thresholds_decide_the_exit_status() {
    let files = Files::new();
    let server = Server::scenario(&files.file("rules.toml", RULES));
    let run = |thresholds: &str| {
        let text = format!(
            "application = \"Gy\"\nthresholds = [{thresholds}]\n[[stage]]\nrate = 50\nfor = \"100ms\"\n{}",
            step("", "TERMINATION", "")
        );
        load(&server, &files.file("load.toml", &text), &[])
    };
    let (status, out, err) = run("\"p50 < 10ms\", \"p99(TERMINATION) < 60s\"");
    assert_eq!(status, 1, "{out}");
    assert!(
        err.starts_with("error: `p50 < 10ms` is missed: ") && err.lines().count() == 1,
        "{err}"
    );
    assert!(out.lines().any(|it| it.starts_with("p50 < 10ms") && it.ends_with("missed")), "{out}");
    assert!(out.lines().any(|it| it.starts_with("p99(TERMI") && it.ends_with("kept")), "{out}");
    let (status, out, err) = run("\"p50 >= 10ms\"");
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("intended times were missed by "), "{out}");
}

#[test]
fn mistakes_are_told_before_anything_is_sent() {
    let files = Files::new();
    files.file("who.csv", "imsi,number\n001,5\n002,five\n");
    let head = "application = \"Gy\"\n";
    let stage = "[[stage]]\nrate = 1\nfor = \"1s\"\n";
    let avps = "avps.Service-Context-Id = \"x\"\navps.CC-Request-Type = \"EVENT_REQUEST\"\n";
    let right = format!("{head}[[step]]\nsend = \"CCR\"\n{avps}avps.CC-Request-Number = 0\n");
    let cases = [
        // What is wrong, the place, and what helps.
        (
            format!("{head}[[step]]\nsend = \"CCR\"\n{avps}"),
            "load.toml:3:8",
            "CC-Request-Number: is missing",
        ),
        (
            right.replace("EVENT_REQUEST", "EVENT_REQEUST"),
            "load.toml:5:24",
            "did you mean `EVENT_REQUEST`?",
        ),
        (
            right.replace("CC-Request-Number", "CC-Request-Nubmer"),
            "load.toml:6:6",
            "did you mean `CC-Request-Number`?",
        ),
        (right.replace("\"CCR\"", "\"CRC\""), "load.toml:3:8", "no dictionary has a command `CRC`"),
        (
            right.replace("\"Gy\"", "\"Gyy\""),
            "load.toml:1:15",
            "no dictionary has an application `Gyy`",
        ),
        (right.replace("= 0", "= \"${requst}\""), "load.toml:6:29", "did you mean `request`?"),
        (right.replace("= 0", "= \"${origin-host}\""), "load.toml:6:26", "CC-Request-Number"),
        (right.replace("send =", "sent ="), "load.toml:3:1", "did you mean `send`?"),
        (
            format!("{right}if = 'avp(\"CC-Request-Nubmer\") == 1'\n"),
            "load.toml:7:12",
            "did you mean `CC-Request-Number`?",
        ),
        (
            format!("{right}save = {{ a = \"Granted-Servce-Unit\" }}\n"),
            "load.toml:7:15",
            "no dictionary has an AVP",
        ),
        (
            format!("thresholds = [\"p99(CRC) < 1ms\"]\n{right}"),
            "load.toml:1:15",
            "did you mean `CCR`?",
        ),
        (format!("thresholds = [\"p99 < 1\"]\n{right}"), "load.toml:1:15", "the limit is a time"),
        (format!("{right}[[stage]]\nfor = \"1s\"\n"), "load.toml:7:1", "a stage has a `rate`"),
        (
            format!(
                "{}[values]\nn = {{ csv = \"who.csv\", column = \"number\" }}\n",
                right.replace("= 0", "= \"${n}\"")
            ),
            "load.toml:6:26",
            "`n` has the value `five` in line 3: CC-Request-Number has no value `five`",
        ),
        (format!("{head}[[rule]]\nrequest = \"RAR\"\n"), "load.toml:1:1", "there is no `[[step]]`"),
        // What is never true is never meant.
        (
            format!("{right}if = 'result == 2001'\n"),
            "load.toml:7:6",
            "there is no answer before the first one",
        ),
        (
            format!("{right}expect = 'result == 2001 and peer == \"ocs\"'\n"),
            "load.toml:7:30",
            "a step cannot ask for `peer`",
        ),
        (
            format!("{right}expect = 'command == \"CCR\"'\n"),
            "load.toml:7:22",
            "a step is asked of answers: none of them is a CCR",
        ),
        (
            format!("{right}[[rule]]\nrequest = \"RAR\"\nif = 'latency > 1s'\n"),
            "load.toml:9:7",
            "a rule cannot ask for `latency`",
        ),
        (
            format!(
                "{right}[[rule]]\nrequest = \"RAR\"\n[[rule.then]]\nafter = \"0s\"\nsend = \"CCR\"\n\
                 {avps}avps.CC-Request-Number = 1\nif = 'result == 2001'\n"
            ),
            "load.toml:15:1",
            "unknown key `if`",
        ),
    ];
    for (text, place, what) in cases {
        // What is right beside it is told nothing of.
        let text = format!("{text}{stage}");
        let file = files.file("load.toml", &text);
        let (status, out, err) = diameter(&["load", "--check", "--scenario", &file]);
        assert_eq!((status, out.as_str()), (1, ""), "{text}\n{err}");
        // A key that is misspelt is missing too.
        let errors = 1 + usize::from(text.contains("sent ="));
        assert_eq!(err.matches("error: ").count(), errors, "{text}\n{err}");
        assert!(
            err.contains(&format!("{place}\n")) && err.contains(what),
            "{place} {what}\n{text}\n{err}"
        );
    }
    let file = files.file("load.toml", &right);
    assert_eq!(diameter(&["load", "--check", "--scenario", &file]).0, 0);
    let file = files.file(
        "serve.toml",
        "application = \"Gy\"\n[[rule]]\nrequest = \"CCR\"\navps.CC-Request-Typ = 1\n",
    );
    let (status, _, err) = diameter(&["serve", "--scenario", &file, "--check"]);
    assert!(status == 1 && err.contains("serve.toml:4:6\n"), "{err}");
}

#[test]
fn the_report_is_one_page_with_charts_and_without_a_network() {
    let files = Files::new();
    let server = Server::scenario(&files.file("rules.toml", RULES));
    let text = format!(
        "name = \"<b>Ends & more\"\napplication = \"Gy\"\n[[stage]]\nrate = 20\nto = 60\nfor = \"2500ms\"\n{}",
        step("", "TERMINATION", "")
    );
    let report = files.0.path().join("report.html");
    let (status, out, err) =
        load(&server, &files.file("load.toml", &text), &["--report", report.to_str().unwrap()]);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    let page = fs::read_to_string(report).unwrap();
    assert!(page.contains("<h1>&lt;b&gt;Ends &amp; more</h1>"), "{page}");
    assert_eq!(page.matches("<svg ").count(), 3, "{page}");
    assert!(page.contains("2001 DIAMETER_SUCCESS") && page.contains(">kept<"), "{page}");
    for outside in ["http:", "https:", "<script", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}
