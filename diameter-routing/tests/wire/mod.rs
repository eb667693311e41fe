//! Messages from octets, and captured ones.
#![allow(dead_code, reason = "not every test needs all")]

use std::path::Path;

use diameter_core::{AvpKey, Message};

/// An AVP of the IETF with the M bit.
pub(crate) fn octets(code: u32, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(8 + data.len()).unwrap() | 0x4000_0000;
    padded([&code.to_be_bytes()[..], &length.to_be_bytes(), data].concat())
}

pub(crate) fn avp(code: u32, text: &str) -> Vec<u8> {
    octets(code, text.as_bytes())
}

pub(crate) fn vendor_avp(vendor_id: u32, code: u32, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(12 + data.len()).unwrap() | 0xc000_0000;
    let vendor_id = &vendor_id.to_be_bytes();
    padded([&code.to_be_bytes()[..], &length.to_be_bytes(), vendor_id, data].concat())
}

fn padded(mut octets: Vec<u8>) -> Vec<u8> {
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

/// A message of Sh (16777217), command 306, with these flags.
pub(crate) fn message(flags: u8, avps: &[Vec<u8>]) -> Message {
    message_of(flags, 306, 16_777_217, avps)
}

pub(crate) fn message_of(flags: u8, command: u32, application: u32, avps: &[Vec<u8>]) -> Message {
    let avps = avps.concat();
    let first = 0x0100_0000 | u32::try_from(20 + avps.len()).unwrap();
    let second = u32::from(flags) << 24 | command;
    let words = [first, second, application, 17, 18];
    let header: Vec<u8> = words.iter().flat_map(|it| it.to_be_bytes()).collect();
    Message::parse([header, avps].concat()).unwrap()
}

/// A request that may be forwarded.
pub(crate) fn request(avps: &[Vec<u8>]) -> Message {
    message(0xc0, avps)
}

/// A message that freeDiameter, Erlang/OTP or a Python client sent.
pub(crate) fn capture(name: &str) -> Message {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/captures");
    let text = std::fs::read_to_string(folder.join(format!("{name}.hex"))).unwrap();
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    let octet = |it: &[u8]| u8::from_str_radix(std::str::from_utf8(it).unwrap(), 16).unwrap();
    Message::parse(digits.chunks(2).map(octet).collect::<Vec<u8>>()).unwrap()
}

/// The value of the first AVP with this key.
pub(crate) fn value(message: &Message, key: AvpKey) -> &[u8] {
    message.avps().map(Result::unwrap).find(|it| it.key() == key).unwrap().data()
}
