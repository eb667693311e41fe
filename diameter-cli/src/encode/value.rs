//! The octets of a value in JSON, by the data format of its AVP.

use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::coding::{PlmnId, Tbcd};
use diameter_core::{AvpDescription, Format, OctetString};
use diameter_diagnostic::Suggestions;
use jsonc_parser::ast;

use super::Mistake;
use crate::print::coding::{Coding, coding};
use crate::print::value::{Value, octets_of_hex};

/// The octets of a number or text.
pub(super) fn octets(
    json: &ast::Value<'_>,
    avp: &AvpDescription,
    suggestions: &mut Suggestions,
) -> Result<Vec<u8>, Mistake> {
    let wrong = |reason: String| {
        let format = avp.format.name();
        Mistake::new(json, format!("{} is of the data format {format}", avp.name)).label(reason)
    };
    let value = match (json, avp.format) {
        (ast::Value::NumberLit(number), Format::Float32) => {
            Value::Float32(number.value.parse().map_err(|_| wrong("not a number of it".into()))?)
        }
        (ast::Value::NumberLit(number), Format::Float64) => {
            Value::Float64(number.value.parse().map_err(|_| wrong("not a number of it".into()))?)
        }
        (ast::Value::NumberLit(number), format) if is_number(format) => {
            integer(number.value).ok_or_else(|| wrong("not a whole number of 64 bits".into()))?
        }
        (ast::Value::StringLit(text), Format::OctetString) => return hexadecimal(text, avp),
        (ast::Value::StringLit(text), format) if is_number(format) => {
            return named(text, avp, suggestions);
        }
        (ast::Value::StringLit(text), _) => Value::Text(text.value.clone().into_owned()),
        _ => return Err(wrong(expected(avp.format).to_owned())),
    };
    value.octets(avp.format).map_err(wrong)
}

fn expected(format: Format) -> &'static str {
    match format {
        Format::OctetString => "give a string of hexadecimal digits",
        Format::Grouped(_) => "give an object of AVPs",
        format if is_number(format) => "give a number, or its name as a string",
        _ => "give a string",
    }
}

fn is_number(format: Format) -> bool {
    matches!(
        format,
        Format::Integer32
            | Format::Integer64
            | Format::Unsigned32
            | Format::Unsigned64
            | Format::Float32
            | Format::Float64
            | Format::Enumerated
    )
}

/// A whole number, exactly.
pub(super) fn integer(text: &str) -> Option<Value> {
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return u64::from_str_radix(digits, 16).ok().map(Value::Unsigned);
    }
    let unsigned = text.parse().ok().map(Value::Unsigned);
    unsigned.or_else(|| text.parse().ok().map(Value::Signed))
}

/// The octets of a number that is given as a string: its name, the names of its bits, or digits.
pub(super) fn named(
    text: &ast::StringLit<'_>,
    avp: &AvpDescription,
    suggestions: &mut Suggestions,
) -> Result<Vec<u8>, Mistake> {
    let name = text.value.trim();
    let symbol = avp.symbols.iter().find(|symbol| symbol.name == name);
    let number = match symbol {
        Some(symbol) => Some(Value::Signed(symbol.value)),
        None if avp.bits.is_empty() => match avp.format {
            Format::Float32 => name.parse().ok().map(Value::Float32),
            Format::Float64 => name.parse().ok().map(Value::Float64),
            _ => integer(name),
        },
        None => bits(name, avp),
    };
    let octets = number.and_then(|number| number.octets(avp.format).ok());
    octets.ok_or_else(|| {
        let names = avp.symbols.iter().chain(avp.bits).map(|symbol| symbol.name);
        let mistake = Mistake::new(text, format!("{} has no value `{name}`", avp.name));
        mistake.nearest(name, names, suggestions)
    })
}

/// `A | B | 0x8000`.
fn bits(text: &str, avp: &AvpDescription) -> Option<Value> {
    let mut all = 0_u64;
    for name in text.split('|').map(str::trim).filter(|name| !name.is_empty()) {
        all |= match avp.bits.iter().find(|bit| bit.name == name) {
            Some(bit) => 1_u64.checked_shl(u32::try_from(bit.value).ok()?)?,
            None => match integer(name)? {
                Value::Unsigned(number) => number,
                _ => return None,
            },
        };
    }
    Some(Value::Unsigned(all))
}

/// The octets that a string of hexadecimal digits stands for.
pub(super) fn hexadecimal(
    text: &ast::StringLit<'_>,
    avp: &AvpDescription,
) -> Result<Vec<u8>, Mistake> {
    octets_of_hex(&text.value).ok_or_else(|| {
        let mistake = Mistake::new(text, format!("{} is an OctetString", avp.name));
        mistake
            .label("these are no octets in hexadecimal")
            .hint("write `{\"text\": ...}` around a text whose octets are meant")
    })
}

/// The octets of what `diameter decode` prints as their meaning.
pub(super) fn meant(text: &ast::StringLit<'_>, avp: &AvpDescription) -> Result<Vec<u8>, Mistake> {
    let meaning = text.value.as_ref();
    let digits = || meaning.parse::<Tbcd>().ok().map(OctetString::from);
    let found = match coding(avp.key) {
        Some(Coding::Network) => meaning.parse::<PlmnId>().ok().map(OctetString::from),
        Some(Coding::Digits) => digits(),
        Some(Coding::Ipv4) => meaning.parse::<Ipv4Addr>().ok().map(|it| it.octets().into()),
        Some(Coding::Ipv6) => meaning.parse::<Ipv6Addr>().ok().map(|it| it.octets().into()),
        _ => None,
    };
    found.map(|octets| octets.to_vec()).ok_or_else(|| {
        Mistake::new(text, format!("`{meaning}` is no meaning of {} that can be written", avp.name))
            .hint("networks, digits and addresses can be; give anything else as octets")
    })
}
