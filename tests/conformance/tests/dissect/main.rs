//! Wireshark, the second opinion: what tshark reads from the octets is what is read here, and it
//! finds nothing to complain about in the messages of the examples.
//!
//! tshark is not on every machine, so these tests are ignored unless asked for:
//! `cargo test -p diameter-tests --test dissect -- --ignored`.

mod capture_file;
mod pdml;

use std::path::Path;
use std::process::Command;

use diameter_core::{AvpIter, Dictionary, Format, Message};
use diameter_testkit::tshark;
use diameter_tests::{captures, dictionary, octets};

use crate::pdml::{Dissected, SeenAvp};

/// What tshark says of messages, one after the other.
fn dissect(messages: &[Message]) -> Vec<Dissected> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messages.pcap");
    std::fs::write(&file, capture_file::pcap(messages)).unwrap();
    let (text, errors) = tshark::dissect(&file, &["tcp.check_checksum:FALSE"]);
    let dissected = pdml::read(&text);
    assert_eq!(dissected.len(), messages.len(), "messages that tshark saw: {errors}");
    dissected
}

/// The messages that an example prints in hex.
fn example(name: &str) -> Vec<Message> {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "diameter-messages", "--example", name])
        // As these tests have it, so that nothing is compiled twice.
        .args(["--no-default-features", "--features", "full", "--", "--hex"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| Message::parse(octets(line)).unwrap()).collect()
}

/// Appends the AVPs as read here, in the form in which tshark's are.
fn add_avps(avps: AvpIter<'_>, dictionary: &Dictionary, depth: usize, seen: &mut Vec<SeenAvp>) {
    for avp in avps.map(|avp| avp.unwrap()) {
        let format = dictionary.avp(avp.key()).map(|known| known.format);
        let data = avp.data();
        let number = match format {
            Some(Format::Integer32 | Format::Enumerated) => {
                Some(i32::from_be_bytes(data.try_into().unwrap()).into())
            }
            Some(Format::Unsigned32) => Some(u32::from_be_bytes(data.try_into().unwrap()).into()),
            Some(Format::Integer64) => Some(i64::from_be_bytes(data.try_into().unwrap()).into()),
            Some(Format::Unsigned64) => Some(u64::from_be_bytes(data.try_into().unwrap()).into()),
            _ => None,
        };
        let (vendor_id, code, flags) = (avp.vendor_id(), avp.code(), avp.flags().0);
        seen.push(SeenAvp { depth, vendor_id, code, flags, length: data.len(), number });
        if let Some(Format::Grouped(_)) = format {
            add_avps(avp.avps(), dictionary, depth + 1, seen);
        }
    }
}

/// Asserts that tshark read the same header, AVPs and numbers.
#[track_caller]
fn assert_agrees(what: &str, message: &Message, dissected: &Dissected) {
    let header = message.header();
    let here = (header.flags.0, header.command_code, header.application_id);
    assert_eq!((dissected.flags, dissected.command_code, dissected.application_id), here, "{what}");
    let mut here = Vec::new();
    add_avps(message.avps(), dictionary(message), 0, &mut here);
    for (here, there) in here.iter().zip(&dissected.avps) {
        // Of what is no number here tshark may make one.
        let number = here.number.and(there.number);
        assert_eq!(here, &SeenAvp { number, ..there.clone() }, "{what}");
    }
    assert_eq!(here.len(), dissected.avps.len(), "{what}");
}

/// Asserts that tshark has neither an error nor a warning about the messages, but for empty groups
/// in those at these positions.
#[track_caller]
fn assert_in_order(messages: &[Message], with_empty_groups: &[usize]) {
    for (position, dissected) in dissect(messages).iter().enumerate() {
        let mut complaints = dissected.complaints.clone();
        if with_empty_groups.contains(&position) {
            let before = complaints.len();
            complaints.retain(|complaint| !complaint.contains("Data is empty"));
            assert!(complaints.len() < before, "message {position} has no empty group");
        }
        assert_eq!(complaints, Vec::<String>::new(), "message {position}");
        assert_agrees(&format!("message {position}"), &messages[position], dissected);
    }
}

#[test]
#[ignore = "needs tshark"]
fn gy_session_is_in_order() {
    let messages = example("gy_session");
    assert_eq!(messages.len(), 6);
    // The CCR-U asks for more of the same: an empty Requested-Service-Unit.
    assert_in_order(&messages, &[2]);
}

#[test]
#[ignore = "needs tshark"]
fn update_location_is_in_order() {
    let messages = example("s6a_update_location");
    assert_eq!(messages.len(), 2);
    assert_in_order(&messages, &[]);
}

#[test]
#[ignore = "needs tshark"]
fn messages_of_other_stacks_are_read_alike() {
    let (names, messages): (Vec<String>, Vec<Message>) = captures().into_iter().unzip();
    let dissected = dissect(&messages);
    for ((name, message), dissected) in names.iter().zip(&messages).zip(&dissected) {
        assert_agrees(name, message, dissected);
    }
}
