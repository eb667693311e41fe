//! The octets of a value in JSON, by the data format of its AVP.

use std::net::IpAddr;

use diameter_core::Format;
use diameter_core::coding::Coding;
use diameter_core::print::{NamedAvp, Value, hex, octets_of_hex};
use diameter_diagnostic::Suggestions;
use jsonc_parser::ast;

use super::Mistake;

/// The octets of a number or text.
pub(super) fn octets(
    json: &ast::Value<'_>,
    avp: &NamedAvp,
    suggestions: &mut Suggestions,
) -> Result<Vec<u8>, Mistake> {
    let wrong = |reason: String| {
        let format = avp.description.format.name();
        Mistake::new(json, format!("{} is of the data format {format}", avp.description.name))
            .label(reason)
    };
    let value = match (json, avp.description.format) {
        (ast::Value::NumberLit(number), Format::Float32) => {
            Value::Float32(number.value.parse().map_err(|_| wrong("not a number of it".into()))?)
        }
        (ast::Value::NumberLit(number), Format::Float64) => {
            Value::Float64(number.value.parse().map_err(|_| wrong("not a number of it".into()))?)
        }
        (ast::Value::NumberLit(number), format) if is_number(format) => {
            integer(number.value).ok_or_else(|| wrong("not a whole number of 64 bits".into()))?
        }
        (ast::Value::StringLit(text), Format::OctetString) => return octet_string(text, avp),
        (ast::Value::StringLit(text), format) if is_number(format) => {
            return named(text, avp, suggestions);
        }
        (ast::Value::StringLit(text), _) => Value::Text(text.value.clone().into_owned()),
        _ => return Err(wrong(expected(avp.description.format).to_owned())),
    };
    value.octets(avp.description.format).map_err(wrong)
}

/// The octets of a value that is given as a text, as a string in JSON would be: for values that are not known before
/// a message is needed.
///
/// ```
/// use diameter_core::print::NamedAvp;
/// use diameter_dictionary::{Catalogue, json};
///
/// let everything = Catalogue::standard().everything();
/// let avp = everything.avps.iter().find(|avp| avp.name == "CC-Request-Type");
/// let avp = NamedAvp::new(avp.expect("an AVP of credit control"));
/// assert_eq!(json::octets_of_text("UPDATE_REQUEST", &avp), Ok(vec![0, 0, 0, 2]));
/// assert!(json::octets_of_text("UPDATE", &avp).is_err());
/// ```
///
/// # Errors
///
/// Why it is no value of the AVP.
pub fn octets_of_text(text: &str, avp: &NamedAvp) -> Result<Vec<u8>, Mistake> {
    let range = jsonc_parser::common::Range { start: 0, end: text.len() };
    let json = ast::Value::StringLit(ast::StringLit { range, value: text.into() });
    octets(&json, avp, &mut Suggestions::default())
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
    avp: &NamedAvp,
    suggestions: &mut Suggestions,
) -> Result<Vec<u8>, Mistake> {
    let name = text.value.trim();
    let symbol = avp.symbols.iter().find(|symbol| symbol.name == name);
    let number = match symbol {
        Some(symbol) => Some(Value::Signed(symbol.value)),
        None if avp.bits.is_empty() => match avp.description.format {
            Format::Float32 => name.parse().ok().map(Value::Float32),
            Format::Float64 => name.parse().ok().map(Value::Float64),
            _ => integer(name),
        },
        None => bits(name, avp),
    };
    let octets = number.and_then(|number| number.octets(avp.description.format).ok());
    octets.ok_or_else(|| {
        let names = avp.symbols.iter().chain(avp.bits).map(|symbol| symbol.name);
        let mistake = Mistake::new(text, format!("{} has no value `{name}`", avp.description.name));
        mistake.nearest(name, names, suggestions)
    })
}

/// `A | B | 0x8000`.
fn bits(text: &str, avp: &NamedAvp) -> Option<Value> {
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

/// The octets of an OctetString: what they mean where they have a meaning, else in hexadecimal. With `0x` in
/// front they are hexadecimal in any case.
fn octet_string(text: &ast::StringLit<'_>, avp: &NamedAvp) -> Result<Vec<u8>, Mistake> {
    let given = text.value.as_ref();
    let hexadecimal = octets_of_hex(given);
    if given.starts_with("0x") && hexadecimal.is_some() {
        return hexadecimal.ok_or_else(|| not_octets(text, avp));
    }
    let coding = Coding::of(avp.description);
    let meant = coding.and_then(|coding| coding.octets(given));
    match (meant, hexadecimal) {
        (Some(meant), Some(octets)) if meant != octets => {
            let name = avp.description.name;
            let message = format!("`{given}` can be digits or octets of {name}");
            let mistake = Mistake::new(text, message);
            Err(mistake.label("which of them?").hint(format!(
                "`{{\"meaning\": \"{given}\"}}` makes the octets {}, `{{\"octets\": \"{given}\"}}` takes \
                 these octets{}",
                hex(&meant),
                coding
                    .and_then(|coding| coding.meaning(&octets))
                    .map_or_else(String::new, |meaning| format!(", which mean {meaning}"))
            )))
        }
        (Some(meant), _) => Ok(meant),
        (None, Some(octets)) => Ok(octets),
        (None, None) => Err(not_octets(text, avp)),
    }
}

/// That a string is neither octets in hexadecimal nor what the AVP means.
fn not_octets(text: &ast::StringLit<'_>, avp: &NamedAvp) -> Mistake {
    let mistake = Mistake::new(text, format!("{} is an OctetString", avp.description.name));
    let mistake = mistake.label("these are no octets in hexadecimal");
    if let Some(coding) = Coding::of(avp.description) {
        return mistake.hint(match expected_meaning(coding) {
            Some(expected) => format!("give {expected}, or octets in hexadecimal"),
            None => "give its octets in hexadecimal".to_owned(),
        });
    }
    match text.value.parse::<IpAddr>() {
        Ok(address) => {
            let octets = match address {
                IpAddr::V4(address) => hex(&address.octets()),
                IpAddr::V6(address) => hex(&address.octets()),
            };
            mistake.hint(format!("the octets of this address are \"{octets}\""))
        }
        Err(_) => mistake.hint("write `{\"text\": ...}` around a text whose characters are meant"),
    }
}

/// What can be written instead of octets.
fn expected_meaning(coding: Coding) -> Option<&'static str> {
    match coding {
        Coding::Network => Some("the digits of a network, as 26201"),
        Coding::Digits => Some("digits"),
        Coding::Ipv4 | Coding::FramedIpv4 => Some("an IPv4 address"),
        Coding::Ipv6 => Some("an IPv6 address"),
        Coding::FramedIpv6Prefix => Some("an IPv6 prefix, as 2001:db8::/64"),
        _ => None,
    }
}

/// The octets of what is printed as their meaning.
pub(super) fn meant(text: &ast::StringLit<'_>, avp: &NamedAvp) -> Result<Vec<u8>, Mistake> {
    let meaning = text.value.as_ref();
    let coding = Coding::of(avp.description);
    coding.and_then(|coding| coding.octets(meaning)).ok_or_else(|| {
        let name = avp.description.name;
        let mistake =
            Mistake::new(text, format!("`{meaning}` is no meaning of {name} that can be written"));
        match coding.and_then(expected_meaning) {
            Some(expected) => mistake.hint(format!("give {expected}")),
            None => mistake.hint("give `octets` in hexadecimal"),
        }
    })
}
