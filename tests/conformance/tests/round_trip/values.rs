//! Legal values of the data formats (RFC 6733, 4.2 and 4.3), octet by octet.

use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::{Format, Symbol};

use crate::choices::Choices;

/// The value of an AVP that is not Grouped.
pub(crate) fn value(format: Format, symbols: &[Symbol], choices: &mut Choices<'_>) -> Vec<u8> {
    match format {
        Format::OctetString => {
            let length = choices.below(20);
            choices.octets(length)
        }
        // Of the floats all bits come back, those of the numbers that are none too.
        Format::Integer32 | Format::Unsigned32 | Format::Float32 | Format::Time => {
            number(symbols, choices)
        }
        Format::Enumerated => number(symbols, choices),
        Format::Integer64 | Format::Unsigned64 | Format::Float64 => choices.octets(8),
        Format::Address => address(choices),
        Format::Utf8String => text(choices).into_bytes(),
        Format::DiameterIdentity => identity(choices).into_bytes(),
        Format::DiameterUri => uri(choices).into_bytes(),
        Format::IpFilterRule => ip_filter_rule(choices).into_bytes(),
        Format::QosFilterRule => qos_filter_rule(choices).into_bytes(),
        other => panic!("no values for {}", other.name()),
    }
}

/// Any number, every other time one that has a name.
fn number(symbols: &[Symbol], choices: &mut Choices<'_>) -> Vec<u8> {
    if symbols.is_empty() || choices.once_in(2) {
        return choices.octets(4);
    }
    let value = choices.one_of(symbols).value;
    value.to_be_bytes()[4..].to_vec()
}

fn address(choices: &mut Choices<'_>) -> Vec<u8> {
    let (family, address): (u16, Vec<u8>) = match choices.below(5) {
        0 => (1, choices.octets(4)),
        1 => (2, choices.octets(16)),
        2 => (8, text(choices).into_bytes()),
        // E.164 in octets that are no text, an unassigned family.
        3 => (8, vec![0x94, 0x71, 0xff]),
        _ => {
            let length = choices.below(20);
            (u16::from_be_bytes(choices.array()) | 0x4000, choices.octets(length))
        }
    };
    [family.to_be_bytes().to_vec(), address].concat()
}

/// Text, in which all lengths of UTF-8, NUL, quotes and line breaks occur.
fn text(choices: &mut Choices<'_>) -> String {
    const CHARACTERS: [char; 12] =
        ['a', '0', ' ', '\0', '\n', '"', '\\', '\u{7f}', 'ß', 'क', '\u{ffff}', '\u{10ffff}'];
    let length = choices.below(24);
    (0..length).map(|_| choices.one_of(&CHARACTERS)).collect()
}

fn identity(choices: &mut Choices<'_>) -> String {
    const CHARACTERS: [char; 8] = ['a', 'Z', '0', '9', '-', '_', 'o', 'c'];
    let mut labels = Vec::new();
    for _ in 0..choices.below(4) + 1 {
        // Up to the longest label, though mostly short.
        let length = if choices.once_in(8) { 63 } else { choices.below(9) + 1 };
        labels.push((0..length).map(|_| choices.one_of(&CHARACTERS)).collect::<String>());
    }
    let mut name = labels.join(".");
    if choices.once_in(4) {
        name.push('.');
    }
    // Four of the longest labels and a dot are one octet too many.
    name.truncate(255);
    name
}

fn uri(choices: &mut Choices<'_>) -> String {
    let scheme = choices.one_of(&["aaa://", "aaas://", "AAA://"]);
    let mut uri = format!("{scheme}{}", identity(choices));
    if choices.once_in(2) {
        let port = u16::from_be_bytes(choices.array()).max(1);
        uri.push_str(&format!(":{port}"));
    }
    uri.push_str(choices.one_of(&[
        "",
        ";transport=tcp",
        ";transport=sctp",
        ";protocol=diameter",
        ";transport=sctp;protocol=diameter",
        ";protocol=radius;transport=udp",
        ";protocol=tacacs+",
    ]));
    uri
}

fn ip_filter_rule(choices: &mut Choices<'_>) -> String {
    let action = choices.one_of(&["permit", "deny", "Permit"]);
    let options = ["", "  frag", " tcpflags syn,!ack established", " icmptypes 0,8"];
    format!("{action} {}{}", selector(choices), choices.one_of(&options))
}

fn qos_filter_rule(choices: &mut Choices<'_>) -> String {
    let selector = selector(choices);
    match choices.below(2) {
        0 => format!("tag {selector} DSCP AF13"),
        _ => format!("meter {selector} metering {} AF11 drop", choices.below(60_000)),
    }
}

fn selector(choices: &mut Choices<'_>) -> String {
    let direction = choices.one_of(&["in", "out", "OUT"]);
    let protocol = if choices.once_in(2) { choices.octet().to_string() } else { "ip".to_owned() };
    let (from, to) = (endpoint(choices), endpoint(choices));
    format!("{direction} {protocol} from {from} to {to}")
}

fn endpoint(choices: &mut Choices<'_>) -> String {
    let inverted = choices.one_of(&["", "!", "! "]);
    let address = match choices.below(6) {
        0 => "any".to_owned(),
        1 => "assigned".to_owned(),
        2 => Ipv4Addr::from(choices.array()).to_string(),
        3 => format!("{}/{}", Ipv4Addr::from(choices.array()), choices.below(33)),
        4 => Ipv6Addr::from(choices.array::<16>()).to_string(),
        _ => format!("{}/{}", Ipv6Addr::from(choices.array::<16>()), choices.below(129)),
    };
    format!("{inverted}{address}{}", choices.one_of(&["", " 80", " 80,1000-2000", "\t0-65535"]))
}
