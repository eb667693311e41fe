//! The values of fields, as types of ASN.1 have them, and how they are written as JSON.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::print::hex;
use serde::ser::{Serialize, SerializeMap, Serializer};

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

/// A value and its type.
#[derive(Clone, Copy)]
pub(crate) struct Typed<'a> {
    pub(crate) value: &'a Value,
    pub(crate) of: &'static Type,
}

impl<'a> Typed<'a> {
    pub(crate) fn new(value: &'a Value, of: TypeId) -> Self {
        Self { value, of: tables().get(of) }
    }
}

/// As JSON.
impl Serialize for Typed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let of = self.of;
        match (self.value, of.shape) {
            (Value::Null, _) => to.serialize_bool(true),
            (Value::Boolean(value), _) => to.serialize_bool(*value),
            (Value::Integer(number), Shape::Enumerated | Shape::Integer) => {
                Named { number: *number, of }.serialize(to)
            }
            (Value::Integer(number), _) => integer(*number, to),
            (Value::Octets(octets), _) => to.serialize_str(&text(octets, of.notation)),
            (Value::Bits(octets, unused), _) => {
                to.collect_seq(bits(octets, *unused).map(|number| Named { number, of }))
            }
            (Value::List(values), Shape::List { element, .. }) => {
                to.collect_seq(values.iter().map(|value| Typed::new(value, element)))
            }
            (Value::List(_), _) => to.serialize_unit(),
            (Value::Members(members), _) => serialize_members(members, of, to),
        }
    }
}

fn serialize_members<S: Serializer>(
    members: &[(Place, Value)],
    of: &Type,
    to: S,
) -> Result<S::Ok, S::Error> {
    // What only chooses between forms of one thing has no name of its own: an address is an address.
    if let [(Place::Member(at), value)] = members
        && let Some(member) = of.members.get(*at)
        && is_address(of)
    {
        let form = Typed::new(value, member.type_id);
        if form.of.shape == Shape::Choice || form.of.notation == Notation::Ip {
            return form.serialize(to);
        }
    }
    let mut object = to.serialize_map(Some(members.len()))?;
    for (place, value) in members {
        match (place, value) {
            (Place::Member(at), value) => {
                if let Some(member) = of.members.get(*at) {
                    object.serialize_entry(member.name, &Typed::new(value, member.type_id))?;
                }
            }
            (Place::Unknown { class, tag }, Value::Octets(octets)) => {
                let name = match class {
                    2 => format!("[{tag}]"),
                    class => format!("[class {class}, {tag}]"),
                };
                object.serialize_entry(&name, &hex(octets))?;
            }
            (Place::Unknown { .. }, _) => {}
        }
    }
    object.end()
}

/// Whether a CHOICE is between forms of an IP address.
fn is_address(of: &Type) -> bool {
    of.shape == Shape::Choice
        && matches!(
            of.name,
            "IPAddress"
                | "IPBinaryAddress"
                | "IPBinV6AddressWithOrWithoutPrefixLength"
                | "PDPAddress"
        )
}

/// A number, by its name if it has one.
struct Named<'a> {
    number: i128,
    of: &'a Type,
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let found = self.of.names.iter().find(|(value, _)| i128::from(*value) == self.number);
        match found {
            Some((_, name)) => to.serialize_str(name),
            None => integer(self.number, to),
        }
    }
}

fn integer<S: Serializer>(number: i128, to: S) -> Result<S::Ok, S::Error> {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => to.serialize_i64(number),
        (_, Ok(number)) => to.serialize_u64(number),
        _ => to.collect_str(&number),
    }
}

/// The numbers of the bits that are set.
fn bits(octets: &[u8], unused: u8) -> impl Iterator<Item = i128> {
    let count = (octets.len() * 8).saturating_sub(unused.into());
    let is_set = |bit: &usize| octets.get(bit / 8).is_some_and(|it| it & (0x80 >> (bit % 8)) != 0);
    (0..count).filter(is_set).map(|bit| bit as i128)
}

/// Octets as people write them; in hexadecimal where they are not what they should be.
fn text(octets: &[u8], notation: Notation) -> Cow<'_, str> {
    let written = match notation {
        Notation::Hex => return hex(octets).into(),
        Notation::Text => {
            let text = std::str::from_utf8(octets).ok();
            text.filter(|text| !text.chars().any(char::is_control)).map(Cow::Borrowed)
        }
        Notation::Digits => digits(octets).map(Cow::Owned),
        Notation::Number => number(octets).map(Cow::Owned),
        Notation::Plmn => plmn(octets).map(Cow::Owned),
        Notation::Time => Local::from_bcd(octets).map(|local| local.to_string().into()),
        Notation::Ip => address(octets).map(Cow::Owned),
    };
    written.unwrap_or_else(|| format!("0x{}", hex(octets)).into())
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
