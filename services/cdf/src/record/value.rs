//! The values of fields, as types of ASN.1 have them, and their JSON.

use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::print::hex;
use serde_json::{Map, Value as Json};

use super::tables::{Notation, Shape, Type, TypeId, tables};
use crate::time::Local;

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    /// INTEGER and ENUMERATED.
    Integer(i128),
    /// The octets of an OCTET STRING, of text, or of what is not looked into.
    Octets(Vec<u8>),
    /// Octets, and how many bits of the last are not used.
    Bits(Vec<u8>, u8),
    List(Vec<Value>),
    /// Members of a SEQUENCE or SET, or the one of a CHOICE.
    Members(Vec<(Place, Value)>),
}

/// Which member of its type a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Member(usize),
    /// What the tables do not know: of a later release.
    Unknown {
        class: u8,
        tag: u32,
    },
}

impl Value {
    /// The JSON of a value of this type.
    pub(crate) fn to_json(&self, type_id: TypeId) -> Json {
        let of = tables().get(type_id);
        match (self, of.shape) {
            (Self::Null, _) => Json::Bool(true),
            (Self::Boolean(value), _) => Json::Bool(*value),
            (Self::Integer(number), Shape::Enumerated | Shape::Integer) => named(*number, of),
            (Self::Integer(number), _) => integer(*number),
            (Self::Octets(octets), _) => Json::String(text(octets, of.notation)),
            (Self::Bits(octets, unused), _) => bits(octets, *unused, of),
            (Self::List(values), Shape::List { element, .. }) => {
                values.iter().map(|value| value.to_json(element)).collect()
            }
            (Self::List(_), _) => Json::Null,
            (Self::Members(members), shape) => members_json(members, of, shape),
        }
    }
}

fn members_json(members: &[(Place, Value)], of: &Type, shape: Shape) -> Json {
    let mut object = Map::new();
    for (place, value) in members {
        match place {
            Place::Member(at) => {
                let Some(member) = of.members.get(*at) else { continue };
                let below = tables().get(member.type_id);
                let json = value.to_json(member.type_id);
                // What only chooses between forms of one thing has no name of its own: an address is an address.
                if shape == Shape::Choice
                    && is_address(of)
                    && (below.shape == Shape::Choice || below.notation == Notation::Ip)
                {
                    return json;
                }
                object.insert(member.name.to_owned(), json);
            }
            Place::Unknown { class, tag } => {
                let name = match class {
                    2 => format!("[{tag}]"),
                    class => format!("[class {class}, {tag}]"),
                };
                if let Value::Octets(octets) = value {
                    object.insert(name, Json::String(hex(octets)));
                }
            }
        }
    }
    Json::Object(object)
}

/// Whether a CHOICE is between forms of an IP address.
fn is_address(of: &Type) -> bool {
    matches!(
        of.name,
        "IPAddress" | "IPBinaryAddress" | "IPBinV6AddressWithOrWithoutPrefixLength" | "PDPAddress"
    )
}

/// A number by its name, if it has one.
fn named(number: i128, of: &Type) -> Json {
    let found = of.names.iter().find(|(value, _)| i128::from(*value) == number);
    found.map_or_else(|| integer(number), |(_, name)| Json::String((*name).to_owned()))
}

fn integer(number: i128) -> Json {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => number.into(),
        (_, Ok(number)) => number.into(),
        _ => Json::String(number.to_string()),
    }
}

/// The names of the bits that are set.
fn bits(octets: &[u8], unused: u8, of: &Type) -> Json {
    let count = (octets.len() * 8).saturating_sub(unused.into());
    let is_set = |bit: usize| octets.get(bit / 8).is_some_and(|it| it & (0x80 >> (bit % 8)) != 0);
    let set = (0..count).filter(|bit| is_set(*bit));
    set.map(|bit| {
        let found = of.names.iter().find(|(value, _)| usize::try_from(*value) == Ok(bit));
        found.map_or_else(|| Json::from(bit), |(_, name)| Json::from(*name))
    })
    .collect()
}

/// Octets as people write them; in hexadecimal where they are not what they should be.
fn text(octets: &[u8], notation: Notation) -> String {
    let written = match notation {
        Notation::Hex => None,
        Notation::Text => std::str::from_utf8(octets)
            .ok()
            .filter(|text| !text.chars().any(char::is_control))
            .map(str::to_owned),
        Notation::Digits => digits(octets),
        Notation::Number => number(octets),
        Notation::Plmn => plmn(octets),
        Notation::Time => Local::from_bcd(octets).map(|local| local.to_string()),
        Notation::Ip => address(octets),
    };
    match (written, notation) {
        (Some(written), _) => written,
        (None, Notation::Hex) => hex(octets),
        (None, _) => format!("0x{}", hex(octets)),
    }
}

/// The digits of TBCD: low nibble first, F at the end.
fn digits(octets: &[u8]) -> Option<String> {
    let mut digits = String::with_capacity(octets.len() * 2);
    let mut has_ended = false;
    for nibble in octets.iter().flat_map(|octet| [octet & 15, octet >> 4]) {
        match nibble {
            15 => has_ended = true,
            _ if has_ended => return None,
            0..=9 => digits.push(char::from(b'0' + nibble)),
            nibble => digits.push(char::from(b"*#abc"[usize::from(nibble - 10)])),
        }
    }
    Some(digits)
}

/// Digits of a number: with a plus where it is an international one.
fn number(octets: &[u8]) -> Option<String> {
    let (nature, rest) = octets.split_first()?;
    let digits = digits(rest)?;
    match nature {
        0x91 => Some(format!("+{digits}")),
        0x80 => Some(digits),
        _ => None,
    }
}

/// MCC and MNC.
fn plmn(octets: &[u8]) -> Option<String> {
    let &[first, second, third] = octets else { return None };
    let nibbles = [first & 15, first >> 4, second & 15, third & 15, third >> 4, second >> 4];
    let mut plmn = String::with_capacity(6);
    for (at, nibble) in nibbles.into_iter().enumerate() {
        match nibble {
            0..=9 => plmn.push(char::from(b'0' + nibble)),
            15 if at == 5 => {}
            _ => return None,
        }
    }
    Some(plmn)
}

fn address(octets: &[u8]) -> Option<String> {
    match octets.len() {
        4 => Some(Ipv4Addr::from(<[u8; 4]>::try_from(octets).ok()?).to_string()),
        16 => Some(Ipv6Addr::from(<[u8; 16]>::try_from(octets).ok()?).to_string()),
        _ => None,
    }
}
