//! Messages made from arbitrary octets.
//!
//! Few octets that a fuzzer comes up with are messages, let alone messages of nested groups. So the
//! octets are read as instructions: which command, which rule of its grammar, which value. Cutting,
//! copying and changing them then changes one AVP and leaves the lengths around it right.

use std::sync::LazyLock;

use diameter_core::{
    AvpDescription, AvpFlags, CommandDescription, CommandFlags, Dictionary, Format, Grammar,
    Message,
};
use diameter_messages::{DICTIONARIES, base, credit_control, gy, s6a};

use crate::wire;

/// Every AVP of every dictionary.
pub static AVPS: LazyLock<Vec<&'static AvpDescription>> =
    LazyLock::new(|| DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps).copied().collect());

/// The commands of these dictionaries, whose types the targets know.
static TYPED: LazyLock<Vec<&'static CommandDescription>> = LazyLock::new(|| {
    commands(&[&base::DICTIONARY, &credit_control::DICTIONARY, &gy::DICTIONARY, &s6a::DICTIONARY])
});

/// Every command of every dictionary.
static ALL: LazyLock<Vec<&'static CommandDescription>> = LazyLock::new(|| commands(DICTIONARIES));

fn commands(dictionaries: &[&'static Dictionary]) -> Vec<&'static CommandDescription> {
    let applications = dictionaries.iter().flat_map(|dictionary| dictionary.applications);
    applications.flat_map(|application| application.commands).copied().collect()
}

/// The message that the octets are; if they are none, the one that they are the recipe of.
///
/// A recipe begins with the number of a command: one octet, or two with the most significant bit for
/// any command of all applications. An octet follows that says what becomes of its header and whether
/// the rest is [`avps`] or just octets.
pub fn message(octets: &[u8]) -> Message {
    if let Ok(message) = Message::parse(octets.to_vec()) {
        return message;
    }
    let mut recipe = Recipe(octets);
    let command = recipe.command();
    let how = recipe.octet();
    let mut header = wire::header(command);
    header.flags = CommandFlags(header.flags.0 ^ how & 0xf0);
    if how & 2 != 0 {
        header.application_id = u32::from(recipe.octet());
    }
    let mut payload = Vec::new();
    if how & 1 == 0 {
        recipe.avps(command.grammar, &mut payload);
    } else {
        payload.extend(recipe.0);
        payload.resize(payload.len().next_multiple_of(4), 0);
    }
    let mut frame = wire::frame(&header, &[]);
    frame.extend(payload);
    put_length(&mut frame, 0, 1);
    Message::parse(frame).expect("the length is right")
}

/// The AVPs that the octets are the recipe of.
pub fn avps(grammar: &Grammar, octets: &[u8]) -> Vec<u8> {
    let mut payload = Vec::new();
    Recipe(octets).avps(grammar, &mut payload);
    payload
}

/// The octets that are left. After the last one there are zeros.
struct Recipe<'a>(&'a [u8]);

impl Recipe<'_> {
    fn command(&mut self) -> &'static CommandDescription {
        let number = self.octet();
        match number.checked_sub(0x80) {
            None => TYPED[usize::from(number) % TYPED.len()],
            Some(high) => {
                let number = u16::from_be_bytes([high, self.octet()]);
                ALL[usize::from(number) % ALL.len()]
            }
        }
    }

    fn octet(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// Each octet stands for a rule of the grammar; one that stands for none ends the group. Rules
    /// that then do not occur as often as they must get a value of their format.
    fn avps(&mut self, grammar: &Grammar, payload: &mut Vec<u8>) {
        let mut missing: Vec<u32> = grammar.items.iter().map(|item| item.min).collect();
        while !self.0.is_empty() {
            let choice = self.octet();
            let rule = usize::from(choice & 0x7f) % (grammar.items.len() + 1);
            let Some(item) = grammar.items.get(rule) else { break };
            let changed_flags = if choice & 0x80 == 0 { 0 } else { self.octet() };
            missing[rule] = missing[rule].saturating_sub(1);
            let avp = item.avp.unwrap_or_else(|| self.any());
            self.avp(avp, changed_flags, payload);
        }
        for (item, missing) in grammar.items.iter().zip(missing) {
            for _ in 0..missing {
                let avp = item.avp.unwrap_or(base::avp::ORIGIN_HOST.description());
                Recipe(&[]).avp(avp, 0, payload);
            }
        }
    }

    fn any(&mut self) -> &'static AvpDescription {
        let number = u16::from_be_bytes([self.octet(), self.octet()]);
        AVPS[usize::from(number) % AVPS.len()]
    }

    fn avp(&mut self, avp: &AvpDescription, changed_flags: u8, payload: &mut Vec<u8>) {
        let start = payload.len();
        let flags = AvpFlags(avp.flags().0 ^ changed_flags);
        payload.extend(avp.key.code.to_be_bytes());
        payload.extend([flags.0, 0, 0, 0]);
        if flags.contains(AvpFlags::VENDOR) {
            payload.extend(avp.key.vendor_id.to_be_bytes());
        }
        match avp.format {
            Format::Grouped(grammar) => self.avps(grammar(), payload),
            format => self.value(format, payload),
        }
        put_length(payload, start, start + 5);
        payload.resize(payload.len().next_multiple_of(4), 0);
    }

    /// An octet of length plus one, then the value; without a length a value of the format.
    fn value(&mut self, format: Format, payload: &mut Vec<u8>) {
        let Some(length) = self.octet().checked_sub(1) else {
            return payload.extend(value_of(format));
        };
        let (value, rest) = self.0.split_at(self.0.len().min(length.into()));
        payload.extend(value);
        self.0 = rest;
    }
}

/// A value of the format, as short as possible.
fn value_of(format: Format) -> &'static [u8] {
    match format {
        Format::Integer64 | Format::Unsigned64 | Format::Float64 => &[0; 8],
        Format::Address => &[0, 1, 192, 0, 2, 1],
        Format::DiameterIdentity => b"h",
        Format::DiameterUri => b"aaa://h",
        Format::IpFilterRule => b"deny in ip from any to any",
        Format::QosFilterRule => b"tag in ip from any to any DSCP EF",
        Format::OctetString | Format::Utf8String => b"",
        _ => &[0; 4],
    }
}

/// Writes the length of what begins at `start` and ends with the last octet.
fn put_length(octets: &mut [u8], start: usize, place: usize) {
    let length = u32::try_from(octets.len() - start).expect("inputs are short");
    octets[place..place + 3].copy_from_slice(&length.to_be_bytes()[1..]);
}
