//! What `diameter decode --json` says of messages is what tshark reads from the same capture, AVP by AVP: code,
//! vendor, flags, length and value. tshark is asked for XML (`-T pdml`): of its JSON, which has the same fields, the
//! order and the octets of AVPs are lost.
//!
//! And expressions choose the messages that display filters choose.
//!
//! tshark is not on every machine, so these tests are ignored unless asked for:
//! `cargo test -p diameter-cli --test tshark -- --ignored`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod filters;
#[path = "../../../diameter-capture/examples/generate_capture/traffic.rs"]
mod generate;
mod seen;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bytes::Bytes;
use diameter_capture::Writer;
use diameter_capture::{Input, Options};
use diameter_testkit::tshark;

use crate::generate::Traffic;
use crate::seen::{Here, There};

/// The messages of other stacks, and those that speed is measured with.
fn messages() -> Vec<Bytes> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let folders = ["conformance/captures", "performance/messages"]
        .map(|folder| fs::read_dir(tests.join(folder)).unwrap());
    let files = folders.into_iter().flatten().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|it| it == "hex")).collect();
    files.sort();
    assert_eq!(files.len(), 71);
    let inputs = files.iter().map(|file| Input::open(file, &Options::default()).unwrap());
    inputs.flatten().map(|message| message.unwrap().octets).collect()
}

/// What `diameter decode --json` prints.
fn decoded(capture: &Path) -> Vec<Here> {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--json"])
        .arg(capture)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| Here::new(&serde_json::from_str(line).unwrap())).collect()
}

/// What tshark prints.
fn dissected(capture: &Path) -> Vec<There> {
    There::all(&tshark::dissect(capture, &["tcp.reassemble_out_of_order:TRUE"]).0)
}

/// Asserts that both read the same from a capture of so many messages.
fn assert_agrees(capture: &[u8], count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("capture.pcap");
    fs::write(&file, capture).unwrap();
    let (here, there) = (decoded(&file), dissected(&file));
    assert_eq!((here.len(), there.len()), (count, count));
    for (here, there) in here.iter().zip(&there) {
        here.assert_agrees(there);
    }
}

#[test]
#[ignore = "needs tshark"]
fn messages_of_other_stacks_are_decoded_as_tshark_does() {
    let messages = messages();
    let mut writer = Writer::new(Vec::new()).unwrap();
    for message in &messages {
        writer.message(None, None, message).unwrap();
    }
    assert_agrees(&writer.finish().unwrap(), messages.len());
}

#[test]
#[ignore = "needs tshark"]
fn generated_traffic_is_decoded_as_tshark_does() {
    let mut capture = Vec::new();
    let mut count = 0;
    let mut traffic = Traffic::new(&messages(), &mut capture).unwrap();
    while traffic.written() < 500_000 {
        traffic.exchange(|_| count += 1).unwrap();
    }
    traffic.finish().unwrap();
    assert_agrees(&capture, count);
}
