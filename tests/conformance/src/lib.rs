//! What the tests of this workspace share: real messages in hex, messages put together by hand, and
//! the normal form of a message, worked out without the typed codec.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this crate is all tests")]
#![allow(clippy::missing_panics_doc, reason = "a helper that panics fails its test")]

pub mod chance;
pub mod counting;
pub mod normal_form;
pub mod samples;
pub mod varied;
pub mod walk;
pub mod wire;
pub mod workload;

use std::path::{Path, PathBuf};

use diameter_core::{CommandDescription, CommandFlags, Dictionary, Message};
use diameter_messages::{base, gy, s6a};

/// A file or folder of the repository.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// The message in a file of those that speed is measured with.
pub fn measured(file: &str) -> Message {
    message(&path("tests/performance/messages").join(file))
}

/// The message in a file of hexadecimal digits.
pub fn message(path: &Path) -> Message {
    let text = std::fs::read_to_string(path).unwrap();
    Message::parse(octets(&text)).unwrap()
}

/// Every message of other stacks that there is, by the name of its file.
pub fn captures() -> Vec<(String, Message)> {
    let mut files: Vec<PathBuf> = ["tests/conformance/captures", "tests/performance/messages"]
        .iter()
        .flat_map(|name| std::fs::read_dir(path(name)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "hex"))
        .collect();
    assert_eq!(files.len(), 71);
    files.sort();
    let name = |file: &PathBuf| file.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|file| (name(file), message(file))).collect()
}

/// Octets from hexadecimal digits; white space is skipped, and what follows a `#` in its line.
pub fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .lines()
        .flat_map(|line| line.split('#').next().unwrap_or_default().chars())
        .filter(|character| !character.is_whitespace())
        .map(|character| u8::try_from(character.to_digit(16).unwrap()).unwrap())
        .collect();
    assert!(digits.len().is_multiple_of(2), "an odd number of hexadecimal digits");
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Octets as hexadecimal digits, as a failed assertion should show them.
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// The dictionary of a message's application.
pub fn dictionary(message: &Message) -> &'static Dictionary {
    match message.header().application_id {
        gy::APPLICATION_ID => &gy::DICTIONARY,
        s6a::APPLICATION_ID => &s6a::DICTIONARY,
        _ => &base::DICTIONARY,
    }
}

/// The command that a message is; `None` when its application does not have it.
pub fn command(message: &Message) -> Option<&'static CommandDescription> {
    let header = message.header();
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    dictionary(message).command(header.application_id, header.command_code, is_request)
}
