//! The program as its users run it: the example, requests of a client, the command line, files that a person reads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::rf;
use diameter_messages::ts32299::{PsInformation, ServiceInformation};
use diameter_node::session::accounting::rf::ChargingTrigger;
use diameter_node::session::accounting::{MemoryBuffer, Overflow, Settings};
use diameter_node::{ConnectOptions, Node, Tcp};
use diameter_testkit::Program;
use diameter_testkit::http::ask;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-cdf"));
    command.env_remove("DIAMETER_CDF_TOKEN").env_remove("NOTIFY_SOCKET");
    command
}

/// Runs a command to its end: its exit status, and what it printed on both streams.
fn printed(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// The example in a folder, on ports that are free.
fn example(folder: &Path) -> PathBuf {
    let (status, text) = printed(program().arg("example").current_dir(folder));
    assert_eq!(status, Some(0), "{text}");
    let example = folder.join("diameter-cdf-example");
    let file = example.join("cdf.toml");
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replace(":3868", ":0").replace(":8089", ":0")).unwrap();
    example
}

/// The files that were handed over in a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|it| it.unwrap().path()).filter(|it| it.is_file()).collect()
}

/// A client that is connected, and charges in PS.
async fn pgw(address: SocketAddr) -> (Node, ChargingTrigger) {
    let [host, realm] = ["pgw1.example.net", "example.net"].map(DiameterIdentity::from_static);
    let node = Node::builder(host, realm).sends::<rf::AccountingRequest>().start().await.unwrap();
    node.connect(Tcp, address.to_string(), ConnectOptions::default()).await.unwrap();
    let servers = vec![DiameterIdentity::from_static("cdf1.example.net")];
    let settings = Settings { servers, ..Settings::rf() };
    let accounting = node.accounting(settings, MemoryBuffer::new(100, Overflow::Refuse));
    let trigger = ChargingTrigger::new(&node, &accounting, "32251@3gpp.org");
    (node, trigger)
}

fn used() -> ServiceInformation {
    let ps = PsInformation::builder().called_station_id("internet").build();
    ServiceInformation::builder().ps_information(ps).build()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_the_example_becomes_files_that_a_person_reads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let example = example(&path);
    let program_at_work = Program::start(&mut program(), folder);
    let address = |line: String| -> SocketAddr {
        line.split_once("address=").unwrap().1.trim().parse().unwrap()
    };
    let http = address(program_at_work.wait_for("administration over HTTP").await);
    let diameter = address(program_at_work.wait_for("listening").await);
    program_at_work.wait_for("diameter send 127.0.0.1:").await;
    let command = |arguments: &[&str]| {
        let mut command = program();
        command.args(arguments).args(["--api", &http.to_string()]).current_dir(&path);
        printed(&mut command)
    };

    let (_node, trigger) = pgw(diameter).await;
    let session = trigger.start(used()).await.unwrap();
    // It is in the client's buffer now, and soon at the function.
    let mut list = String::new();
    for _ in 0..200 {
        list = command(&["session", "list"]).1;
        if !list.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let id = session_id(&list);
    let (status, text) = command(&["session", "show", &id]);
    assert!(status == Some(0) && text.contains("\"accessPointNameNI\": \"internet\""), "{text}");
    let page = ask(http, "GET", "/", &[], "");
    assert!(page.status == 200 && page.body.contains(&id), "{page:?}");
    session.stop(used()).await.unwrap();

    // Whoever does not want to wait has the files handed over.
    let mut read = (Vec::new(), Vec::new());
    for _ in 0..200 {
        for consumer in ["readable", "billing"] {
            let (status, text) = command(&["consumer", "hand-over", consumer]);
            assert_eq!(status, Some(0), "{text}");
        }
        read = (files(&example.join("records")), files(&example.join("ts32297")));
        if !read.0.is_empty() && !read.1.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let json = fs::read_to_string(&read.0[0]).unwrap();
    let line: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(line["fields"]["accessPointNameNI"], "internet");
    assert_eq!(line["session"], id);
    let (status, text) = command(&["show", read.1[0].to_str().unwrap()]);
    let shown: serde_json::Value = serde_json::from_str(text.trim()).unwrap();
    assert_eq!((status, &shown["fields"]), (Some(0), &line["fields"]));
    let (status, text) = command(&["session", "close", &id]);
    assert!(status == Some(1) && text.contains("is open"), "there is none any more: {text}");

    let metrics = ask(http, "GET", "/metrics", &[], "").body;
    for line in [
        "diameter_cdf_requests_total{type=\"start\"} 1",
        "diameter_cdf_records_total{kind=\"PGWRecord\",cause=\"normal\"} 1",
        "diameter_cdf_consumer_lag_records{consumer=\"billing\"} 0",
    ] {
        assert!(metrics.contains(line), "{line} in\n{metrics}");
    }
}

fn session_id(list: &str) -> String {
    list.split_whitespace()
        .next()
        .unwrap_or_else(|| panic!("no session is open: {list}"))
        .to_owned()
}

#[test]
fn what_is_wrong_with_a_file_is_said_in_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    let example = example(folder.path());
    let file = example.join("cdf.toml");
    let check = || printed(program().arg("check").arg("--config").arg(&file));
    let (status, text) = check();
    assert!(status == Some(0) && text.contains("2 consumers"), "{text}");
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replace("\"6h\"", "6").replace("utc-offset", "utc-ofset")).unwrap();
    let (status, text) = check();
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("supervision") && text.contains("utc-ofset"), "all at once: {text}");
}

#[test]
fn a_file_that_is_no_file_of_records_is_told_where() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cut.cdr");
    fs::write(&file, [0xBF, 0x4F, 0x10, 0x80]).unwrap();
    let (status, text) = printed(program().args(["show", "--format", "ber"]).arg(&file));
    assert!(status == Some(1) && text.contains("cut.cdr: at offset 3"), "{text}");
}
