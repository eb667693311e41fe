//! Values out of AVPs: how each type reads what feeds it.
//!
//! What a type cannot say is left out, and stays in the JSON of the record as the AVP that it is.

use std::net::IpAddr;

use diameter_core::{Address, AvpDescription, AvpView, Format};

use super::request::{time, unsigned};
use super::tables::{Notation, Shape, Type, TypeId, tables, with_key};
use super::value::{Place, Value};
use crate::time::Local;

/// What an AVP says to a type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Read {
    Value(Value),
    /// That there is nothing: a flag that is not set.
    Nothing,
    /// What the type cannot say.
    Unfit,
}

impl From<Option<Value>> for Read {
    fn from(value: Option<Value>) -> Self {
        value.map_or(Self::Unfit, Self::Value)
    }
}

/// Reads an AVP that is no group.
pub(super) fn read(
    of: TypeId,
    avp: &AvpView<'_>,
    description: &AvpDescription,
    utc_offset: i16,
) -> Read {
    let of = tables().get(of);
    let value = match of.shape {
        Shape::Null => return flag(avp),
        Shape::Boolean => number(avp, description).map(|number| {
            // Of PS-Append-Free-Format-Data 0 is "append".
            Value::Boolean((number != 0) != (of.name == "FFDAppendIndicator"))
        }),
        Shape::Integer | Shape::Enumerated => integer(of, avp, description).map(Value::Integer),
        Shape::Bits => condition(avp).and_then(service_condition_bit).map(bit),
        Shape::Text(_) => plain_text(of, avp, description).map(Value::Octets),
        Shape::Octets => octets(of, avp, description, utc_offset).map(Value::Octets),
        Shape::Choice => return choice(of, avp, description, utc_offset),
        Shape::Sequence if of.name == "TransmissionMedium" => {
            let octets = avp.data().to_vec();
            (octets.len() == 1)
                .then(|| Value::Members(vec![(Place::Member(0), Value::Octets(octets))]))
        }
        Shape::Other | Shape::Sequence | Shape::Set | Shape::List { .. } => None,
    };
    value.filter(|value| fits(of, value)).into()
}

/// What stands in a field that a record needs, where its AVP is missing.
pub(super) fn without(of: TypeId, text: &str) -> Option<Value> {
    let of = tables().get(of);
    match of.shape {
        Shape::List { element, .. } => Some(Value::List(vec![without(element, text)?])),
        Shape::Integer | Shape::Enumerated => text.parse().ok().map(Value::Integer),
        Shape::Bits => text.parse().ok().map(bit),
        Shape::Octets => diameter_core::print::octets_of_hex(text).map(Value::Octets),
        Shape::Choice => match text.parse() {
            Ok(ip) => address(of, ip),
            Err(_) => domain(of, text),
        },
        _ => None,
    }
}

/// A TimeStamp.
pub(super) fn timestamp(at: diameter_session::Timestamp, utc_offset: i16) -> Value {
    Value::Octets(Local::new(at, utc_offset).bcd().to_vec())
}

/// Whether octets are as many as the type takes.
fn fits(of: &Type, value: &Value) -> bool {
    match (value, of.size) {
        (Value::Octets(octets), Some((least, most))) => (least..=most).contains(&octets.len()),
        _ => true,
    }
}

/// NULL is there or not: 0 says that it is not.
fn flag(avp: &AvpView<'_>) -> Read {
    match unsigned(avp) {
        Some(0) => Read::Nothing,
        Some(_) => Read::Value(Value::Null),
        None => Read::Unfit,
    }
}

fn number(avp: &AvpView<'_>, description: &AvpDescription) -> Option<i128> {
    match (description.format, avp.data()) {
        (Format::Integer32 | Format::Enumerated, _) => {
            avp.octets().map(|octets| i32::from_be_bytes(octets).into())
        }
        (Format::Integer64, _) => avp.octets().map(|octets| i64::from_be_bytes(octets).into()),
        (Format::Utf8String, digits) => std::str::from_utf8(digits).ok()?.parse().ok(),
        // A charging identifier has four octets, a radio access type has one.
        (_, octets @ ([_] | [_, _])) => {
            Some(octets.iter().fold(0, |all, octet| all << 8 | i128::from(*octet)))
        }
        _ => unsigned(avp).map(i128::from),
    }
}

fn integer(of: &Type, avp: &AvpView<'_>, description: &AvpDescription) -> Option<i128> {
    let number = number(avp, description)?;
    match of.name {
        "ChangeCondition" => change_condition(u32::try_from(number).ok()?),
        "SMMessageType" => match number {
            0..=2 => Some(number),
            3 => Some(4),
            4 => Some(5),
            // A submission over T4.
            5 => Some(0),
            _ => None,
        },
        // Proxy and B2BUA have no value in records.
        "Role-of-Node" => (0..=1).contains(&number).then_some(number),
        _ if of.shape == Shape::Enumerated && !of.names.is_empty() => {
            let is_named = of.names.iter().any(|(value, _)| i128::from(*value) == number);
            is_named.then_some(number)
        }
        _ => Some(number),
    }
}

fn condition(avp: &AvpView<'_>) -> Option<u32> {
    unsigned(avp).and_then(|number| u32::try_from(number).ok())
}

/// ChangeCondition of a traffic volume for a Change-Condition: the nearest name; closing the record where there is none.
fn change_condition(condition: u32) -> Option<i128> {
    Some(match condition {
        0 | 1 | 3..=6 | 8 | 9 | 13 | 20 | 23 | 44 => 2,
        2 => 0,
        7 => 12,
        10 => 1,
        14 => 6,
        15 => 7,
        16 => 10,
        17 => 11,
        22 => 13,
        24 => 14,
        31 => 15,
        32 => 16,
        34 => 17,
        36 => 18,
        37 => 19,
        38 => 21,
        45 => 20,
        _ => return None,
    })
}

/// The bit of ServiceConditionChange for a Change-Condition.
fn service_condition_bit(condition: u32) -> Option<usize> {
    Some(match condition {
        0 | 1 => 4,
        2 => 0,
        3 | 4 | 9 | 13 | 20 => 24,
        5 | 23 => 1,
        6 => 2,
        7 => 31,
        8 => 5,
        10 => 3,
        11 => 6,
        12 => 27,
        14 => 21,
        15 => 22,
        16 => 29,
        17 => 30,
        18 => 26,
        19 => 25,
        21 => 9,
        22 => 32,
        24 => 33,
        33 => 34,
        34 => 35,
        37 => 36,
        38 => 37,
        _ => return None,
    })
}

/// Bits of which this one is set: as many octets as it takes.
fn bit(bit: usize) -> Value {
    let mut octets = vec![0; bit / 8];
    octets.push(0x80 >> (bit % 8));
    Value::Bits(octets, 7 - (bit % 8) as u8)
}

fn plain_text(of: &Type, avp: &AvpView<'_>, description: &AvpDescription) -> Option<Vec<u8>> {
    let text = match description.format {
        Format::Integer32 | Format::Unsigned32 | Format::Enumerated => {
            return Some(number(avp, description)?.to_string().into_bytes());
        }
        _ => std::str::from_utf8(avp.data()).ok()?,
    };
    match of.shape {
        // Of the name of an access point the identifier of the network.
        Shape::Text(22) if of.name == "AccessPointNameNI" => {
            let network = text.find(".mnc").map_or(text, |at| text.get(..at).unwrap_or(text));
            network.is_ascii().then(|| network.as_bytes().to_vec())
        }
        Shape::Text(22) => text.is_ascii().then(|| text.as_bytes().to_vec()),
        // Text has no ends of lines in it; a line of a session description may bring its own.
        _ => {
            let text = text.trim_end_matches(['\r', '\n']);
            (!text.chars().any(char::is_control)).then(|| text.as_bytes().to_vec())
        }
    }
}

fn octets(
    of: &Type,
    avp: &AvpView<'_>,
    description: &AvpDescription,
    utc_offset: i16,
) -> Option<Vec<u8>> {
    let data = avp.data();
    match of.notation {
        Notation::Time => Some(Local::new(time(data)?, utc_offset).bcd().to_vec()),
        Notation::Digits if data.iter().all(u8::is_ascii_digit) => tbcd(data),
        // An IMEI may come as TBCD already.
        Notation::Digits => {
            matches!(description.format, Format::OctetString).then(|| data.to_vec())
        }
        Notation::Number => address_string(data, description),
        Notation::Plmn => plmn(data),
        Notation::Ip => None,
        Notation::Text => Some(data.to_vec()),
        Notation::Hex => match (of.name, description.format) {
            ("PDPType", _) => match number(avp, description)? {
                0 => Some(vec![0xF1, 0x21]),
                1 => Some(vec![0xF0, 0x01]),
                2 => Some(vec![0xF1, 0x57]),
                3 => Some(vec![0xF1, 0x8D]),
                _ => None,
            },
            ("ChargingCharacteristics", _) => {
                diameter_core::print::octets_of_hex(std::str::from_utf8(data).ok()?)
            }
            // Ports are numbers of two octets.
            ("OCTET STRING", Format::Unsigned32) => {
                Some(u16::try_from(unsigned(avp)?).ok()?.to_be_bytes().to_vec())
            }
            _ => Some(data.to_vec()),
        },
    }
}

fn tbcd(digits: &[u8]) -> Option<Vec<u8>> {
    if digits.is_empty() {
        return None;
    }
    let pairs = digits.chunks(2).map(|pair| match pair {
        [low, high] => (high & 15) << 4 | low & 15,
        [low, ..] => 0xF0 | low & 15,
        [] => 0xFF,
    });
    Some(pairs.collect())
}

/// A number behind an octet that says what it is; AVPs hold digits, an Address of family 8, or such octets.
fn address_string(data: &[u8], description: &AvpDescription) -> Option<Vec<u8>> {
    let digits = match description.format {
        Format::OctetString => return Some(data.to_vec()),
        Format::Address => data.strip_prefix(&[0, 8])?,
        _ => data,
    };
    let digits = digits.strip_prefix(b"+").unwrap_or(digits);
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut number = vec![0x91];
    number.extend(tbcd(digits)?);
    Some(number)
}

fn plmn(digits: &[u8]) -> Option<Vec<u8>> {
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |at: usize| digits.get(at).map(|digit| digit & 15);
    let last = match digits.len() {
        5 => 15,
        6 => digit(5)?,
        _ => return None,
    };
    let octet = |high: u8, low: u8| high << 4 | low;
    Some(vec![octet(digit(1)?, digit(0)?), octet(last, digit(2)?), octet(digit(4)?, digit(3)?)])
}

fn choice(
    of: &'static Type,
    avp: &AvpView<'_>,
    description: &AvpDescription,
    utc_offset: i16,
) -> Read {
    // An alternative that this AVP feeds.
    let fed = with_key(&of.paths, avp.key()).first();
    if let Some(at) = fed.and_then(|path| path.takers.first().copied()) {
        let Some(member) = of.members.get(at) else { return Read::Unfit };
        return match read(member.type_id, avp, description, utc_offset) {
            Read::Value(value) => Read::Value(Value::Members(vec![(Place::Member(at), value)])),
            other => other,
        };
    }
    let text = || std::str::from_utf8(avp.data()).ok();
    let number = || number(avp, description).map(Value::Integer);
    let one = |at: usize, value: Option<Value>| {
        value.map(|value| Value::Members(vec![(Place::Member(at), value)]))
    };
    match (of.name, description.format) {
        (_, Format::Address) => ip(avp.data()).and_then(|ip| address(of, ip)).into(),
        ("NodeAddress", _) => text().and_then(|text| domain(of, text)).into(),
        ("InvolvedParty", _) => text().and_then(involved_party).into(),
        // Which alternative the AVP means is not known: the first is the nearest.
        ("Diagnostics", Format::Unsigned32) => one(7, number()).into(),
        ("Diagnostics", _) => one(0, number()).into(),
        _ => Read::Unfit,
    }
}

/// An Address of IPv4 or IPv6.
fn ip(data: &[u8]) -> Option<IpAddr> {
    let (family, rest) = data.split_first_chunk::<2>()?;
    Address::new(u16::from_be_bytes(*family), rest.to_vec()).ok()?.ip()
}

/// The alternative, however deep, that is an address of this family.
fn address(of: &Type, ip: IpAddr) -> Option<Value> {
    of.members.iter().enumerate().find_map(|(at, member)| {
        let below = tables().get(member.type_id);
        let value = match below.shape {
            Shape::Choice => address(below, ip),
            Shape::Octets if below.notation == Notation::Ip => {
                let octets = match ip {
                    IpAddr::V4(ip) => ip.octets().to_vec(),
                    IpAddr::V6(ip) => ip.octets().to_vec(),
                };
                Some(Value::Octets(octets)).filter(|value| fits(below, value))
            }
            _ => None,
        };
        Some(Value::Members(vec![(Place::Member(at), value?)]))
    })
}

/// The alternative that is a name.
fn domain(of: &Type, name: &str) -> Option<Value> {
    let at = of.members.iter().position(|member| member.name == "domainName")?;
    let value = Value::Octets(name.as_bytes().to_vec());
    (!name.is_empty()).then(|| Value::Members(vec![(Place::Member(at), value)]))
}

/// A party by its URI: sip or sips, tel, urn; or the digits of a number.
fn involved_party(text: &str) -> Option<Value> {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let digits = text.strip_prefix('+').unwrap_or(text);
    let at = match scheme.as_deref() {
        Some("sip" | "sips") => 0,
        Some("tel") => 1,
        Some("urn") => 2,
        None if !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit()) => 3,
        _ => return None,
    };
    let value = Value::Octets(text.as_bytes().to_vec());
    Some(Value::Members(vec![(Place::Member(at), value)]))
}

/// Whether a value is an address of IPv4.
pub(super) fn is_v4(value: &Value) -> bool {
    match value {
        Value::Members(members) => members.iter().any(|(_, value)| is_v4(value)),
        Value::Octets(octets) => octets.len() == 4,
        _ => false,
    }
}
