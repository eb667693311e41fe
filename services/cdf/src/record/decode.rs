//! Values out of BER: records of this and of other writers.
//!
//! `rasn` reads Rust types; here the type is a row of a table, what is unknown is kept, and errors say where they are.

use serde_json::{Map, Value as Json};

use super::Kind;
use super::tables::{Member, Shape, Type, TypeId, tables};
use super::value::{Place, Typed, Value};
use crate::ber::{self, CONTEXT, UNIVERSAL};
use crate::file::ReadError;

/// The JSON of the record that starts here in a file.
pub(crate) fn record_json(file: &[u8], offset: usize, end: usize) -> Result<Json, ReadError> {
    let outer = ber::read_before(file, offset, end)?;
    let kind = Kind::ALL.into_iter().find(|kind| {
        kind.has_record()
            && outer.class == CONTEXT
            && outer.is_constructed
            && outer.tag == kind.tag()
    });
    let of = kind.and_then(|kind| Some((kind, tables().record(kind)?)));
    let (kind, of) = of.ok_or_else(|| {
        let found = format!("tag {} of class {}", outer.tag, outer.class);
        ReadError::new(offset, "the tag of a known record", found)
    })?;
    let value = Reader { file, depth: 0 }.contents(&outer, of)?;
    let mut json = Map::new();
    json.insert("record".into(), kind.name().into());
    // It has nothing that JSON lacks: keys are texts.
    let fields = serde_json::to_value(Typed::new(&value, of)).unwrap_or_default();
    json.insert("fields".into(), fields);
    Ok(Json::Object(json))
}

/// The value of a record that was encoded.
#[cfg(test)]
pub(super) fn decode(octets: &[u8], of: TypeId) -> Result<Value, ReadError> {
    let outer = ber::read(octets, 0)?;
    Reader { file: octets, depth: 0 }.contents(&outer, of)
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    file: &'a [u8],
    depth: usize,
}

/// How deep values may stand in values: no type is half as deep.
const DEEPEST: usize = 40;

impl Reader<'_> {
    /// The value with these contents, of which the tag has been looked at.
    fn contents(self, value: &ber::Value, of: TypeId) -> Result<Value, ReadError> {
        let of = tables().get(of);
        if self.depth > DEEPEST {
            return Err(ReadError::new(value.start, "a value less deep", "one deeper"));
        }
        let octets = self.file.get(value.start..value.contents_end).unwrap_or_default();
        let expected = |what: &str| {
            let what = format!("{what} of {}", of.name);
            ReadError::new(value.start, what, format!("{} octets", octets.len()))
        };
        match of.shape {
            Shape::Null if octets.is_empty() => Ok(Value::Null),
            Shape::Null => Err(expected("no octets")),
            Shape::Boolean => match octets {
                [octet] => Ok(Value::Boolean(*octet != 0)),
                _ => Err(expected("one octet")),
            },
            Shape::Integer | Shape::Enumerated => {
                if octets.is_empty() || octets.len() > 16 {
                    return Err(expected("1 to 16 octets"));
                }
                let negative = octets.first().is_some_and(|first| first & 0x80 != 0);
                let start = if negative { -1_i128 } else { 0 };
                let number = octets.iter().fold(start, |all, octet| all << 8 | i128::from(*octet));
                Ok(Value::Integer(number))
            }
            Shape::Bits => match octets.split_first() {
                Some((unused @ 0..=7, bits)) if !bits.is_empty() || *unused == 0 => {
                    Ok(Value::Bits(bits.to_vec(), *unused))
                }
                _ => Err(expected("unused bits and bits")),
            },
            Shape::Octets | Shape::Text(_) | Shape::Other => Ok(Value::Octets(octets.to_vec())),
            Shape::List { element, .. } => self.elements(value, element),
            Shape::Choice => self.below().alternative(value, of),
            Shape::Sequence | Shape::Set => self.members(value, of),
        }
    }

    fn below(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn elements(self, list: &ber::Value, element: TypeId) -> Result<Value, ReadError> {
        let of = tables().get(element);
        let mut values = Vec::new();
        let mut at = list.start;
        while at < list.contents_end {
            let value = ber::read_before(self.file, at, list.contents_end)?;
            values.push(if of.shape == Shape::Choice {
                self.below().chosen(&value, at, of)?
            } else if value.class == UNIVERSAL {
                self.below().contents(&value, element)?
            } else {
                let found = format!("tag {} of class {}", value.tag, value.class);
                return Err(ReadError::new(at, format!("an element of {}", of.name), found));
            });
            at = value.end;
        }
        Ok(Value::List(values))
    }

    fn members(self, group: &ber::Value, of: &Type) -> Result<Value, ReadError> {
        let mut members: Vec<(Place, Value)> = Vec::new();
        let mut at = group.start;
        while at < group.contents_end {
            let value = ber::read_before(self.file, at, group.contents_end)?;
            let found = self.member(&value, of, &members);
            members.push(match found {
                Some(place) => self.below().named(&value, at, of, place)?,
                None => self.unknown(&value),
            });
            at = value.end;
        }
        Ok(Value::Members(members))
    }

    /// Which member of a type has this tag; those without a tag of their own come in order.
    fn member(self, value: &ber::Value, of: &Type, before: &[(Place, Value)]) -> Option<usize> {
        if value.class == CONTEXT
            && let Some(at) = of.members.iter().position(|member| member.tag == Some(value.tag))
        {
            return Some(at);
        }
        let untagged = of.members.iter().enumerate().filter(|(_, member)| member.tag.is_none());
        untagged
            .filter(|(at, _)| !before.iter().any(|(place, _)| *place == Place::Member(*at)))
            .find(|(_, member)| has_tag(tables().get(member.type_id), value))
            .map(|(at, _)| at)
    }

    fn named(
        self,
        value: &ber::Value,
        at: usize,
        of: &Type,
        place: usize,
    ) -> Result<(Place, Value), ReadError> {
        let Some(Member { tag, type_id, .. }) = of.members.get(place) else {
            return Ok(self.unknown(value));
        };
        let below = tables().get(*type_id);
        let read = match (tag, below.shape) {
            (None, Shape::Choice) => self.chosen(value, at, below)?,
            _ => self.contents(value, *type_id)?,
        };
        Ok((Place::Member(place), read))
    }

    /// The alternative inside an explicit tag.
    fn alternative(self, around: &ber::Value, of: &Type) -> Result<Value, ReadError> {
        let value = ber::read_before(self.file, around.start, around.contents_end)?;
        if value.end != around.contents_end {
            let found = format!("{} octets more", around.contents_end - value.end);
            return Err(ReadError::new(value.end, format!("the end of {}", of.name), found));
        }
        self.chosen(&value, around.start, of)
    }

    /// The alternative that this value is.
    fn chosen(self, value: &ber::Value, at: usize, of: &Type) -> Result<Value, ReadError> {
        if self.depth > DEEPEST {
            return Err(ReadError::new(value.start, "a value less deep", "one deeper"));
        }
        let one = match self.member(value, of, &[]) {
            Some(place) => self.below().named(value, at, of, place)?,
            None => self.unknown(value),
        };
        Ok(Value::Members(vec![one]))
    }

    fn unknown(self, value: &ber::Value) -> (Place, Value) {
        let octets = self.file.get(value.start..value.contents_end).unwrap_or_default();
        (Place::Unknown { class: value.class, tag: value.tag }, Value::Octets(octets.to_vec()))
    }
}

/// Whether a value without a tag of its own is of this type.
fn has_tag(of: &Type, value: &ber::Value) -> bool {
    let universal = match of.shape {
        Shape::Choice => {
            return of.members.iter().any(|member| match member.tag {
                Some(tag) => value.class == CONTEXT && tag == value.tag,
                None => has_tag(tables().get(member.type_id), value),
            });
        }
        Shape::Null => 5,
        Shape::Boolean => 1,
        Shape::Integer => 2,
        Shape::Enumerated => 10,
        Shape::Bits => 3,
        Shape::Octets => 4,
        Shape::Text(tag) => tag,
        Shape::Sequence | Shape::List { is_set: false, .. } => 16,
        Shape::Set | Shape::List { is_set: true, .. } => 17,
        // Of those only OBJECT IDENTIFIER and REAL stand without a tag.
        Shape::Other => return value.class == UNIVERSAL && matches!(value.tag, 6 | 9),
    };
    value.class == UNIVERSAL && value.tag == universal
}
