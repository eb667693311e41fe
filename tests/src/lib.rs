//! What the tests of this workspace share: messages in hex, and the dictionaries by application.

use std::path::{Path, PathBuf};

use diameter_core::{CommandDescription, CommandFlags, Dictionary, Message};
use diameter_messages::{base, gy, s6a};

/// A folder of this crate.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The message in a file of hexadecimal digits.
///
/// # Panics
///
/// When the file is not there or holds something else.
#[allow(clippy::unwrap_used, reason = "this crate is all tests")]
pub fn message(path: &Path) -> Message {
    let text = std::fs::read_to_string(path).unwrap();
    Message::parse(octets(&text)).unwrap()
}

/// Octets from hexadecimal digits; white space is skipped.
///
/// # Panics
///
/// On anything else.
#[allow(clippy::unwrap_used, reason = "this crate is all tests")]
pub fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| u8::try_from(character.to_digit(16).unwrap()).unwrap())
        .collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
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
