//! Values as BER, through `rasn`.
//!
//! The types of records are tables, not Rust types: a value is encoded with the row that it belongs to, by the same
//! calls that the derive macros of `rasn` make. `rasn` writes tags, definite lengths, and the members of a SET in the
//! order of their tags.

use rasn::types::{Constraints, Constructed, Identifier, Tag, fields::Fields};
use rasn::{AsnType, Encode, Encoder};

use super::Kind;
use super::tables::{Member, Shape, TypeId};
use super::value::{Place, Typed, Value};

/// The octets of a record.
///
/// # Errors
///
/// None, for values of their types.
pub(super) fn encode(kind: Kind, of: TypeId, value: &Value) -> Option<Vec<u8>> {
    let record = Record { tag: kind.tag(), typed: Typed::new(value, of) };
    rasn::ber::encode(&record).ok()
}

/// A record in the CHOICE of its service.
struct Record<'a> {
    tag: u32,
    typed: Typed<'a>,
}

/// SEQUENCE and SET as far as BER asks for them: it only writes what it is given.
struct Open;

impl Constructed<0, 0> for Open {
    const FIELDS: Fields<0> = Fields::from_static([]);
}

impl AsnType for Record<'_> {
    const TAG: Tag = Tag::EOC;
}

impl Encode for Record<'_> {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        _: Tag,
        _: &Constraints,
        _: Identifier,
    ) -> Result<(), E::Error> {
        self.typed.encode_with_tag(encoder, context(self.tag))
    }
}

impl AsnType for Typed<'_> {
    // Every value says its own.
    const TAG: Tag = Tag::EOC;
}

impl Encode for Typed<'_> {
    fn encode<'b, E: Encoder<'b>>(&self, encoder: &mut E) -> Result<(), E::Error> {
        self.encode_with_tag(encoder, self.universal_tag())
    }

    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        tag: Tag,
        _: &Constraints,
        _: Identifier,
    ) -> Result<(), E::Error> {
        const ANY: Constraints = Constraints::NONE;
        let name = Identifier::EMPTY;
        match self.value {
            Value::Null => encoder.encode_null(tag, name)?,
            Value::Boolean(value) => encoder.encode_bool(tag, *value, name)?,
            // In BER an ENUMERATED is an INTEGER with another tag, and text is octets with another.
            Value::Integer(number) => encoder.encode_integer(tag, &ANY, number, name)?,
            Value::Octets(octets) => encoder.encode_octet_string(tag, &ANY, octets, name)?,
            Value::Bits(octets, unused) => {
                let mut bits = rasn::types::BitString::from_slice(octets);
                bits.truncate((octets.len() * 8).saturating_sub(usize::from(*unused)));
                encoder.encode_bit_string(tag, &ANY, &bits, name)?
            }
            Value::List(values) => {
                let Shape::List { element, .. } = self.of.shape else { return Ok(()) };
                encoder.encode_sequence::<0, 0, Open, _>(
                    tag,
                    |encoder| {
                        let mut values = values.iter();
                        values.try_for_each(|value| Typed::new(value, element).encode(encoder))
                    },
                    name,
                )?
            }
            Value::Members(members) => match self.of.shape {
                Shape::Choice => return self.alternative(members, encoder),
                Shape::Set => encoder.encode_set::<0, 0, Open, _>(
                    tag,
                    |encoder| self.members(members, encoder),
                    name,
                )?,
                _ => encoder.encode_sequence::<0, 0, Open, _>(
                    tag,
                    |encoder| self.members(members, encoder),
                    name,
                )?,
            },
        };
        Ok(())
    }
}

impl Typed<'_> {
    fn universal_tag(&self) -> Tag {
        match self.of.shape {
            Shape::Null => Tag::NULL,
            Shape::Boolean => Tag::BOOL,
            Shape::Integer => Tag::INTEGER,
            Shape::Enumerated => Tag::ENUMERATED,
            Shape::Bits => Tag::BIT_STRING,
            Shape::Octets | Shape::Other => Tag::OCTET_STRING,
            Shape::Text(tag) => Tag::new(rasn::types::Class::Universal, tag),
            Shape::Set | Shape::List { is_set: true, .. } => Tag::SET,
            Shape::Sequence | Shape::List { is_set: false, .. } => Tag::SEQUENCE,
            // The alternative says it.
            Shape::Choice => Tag::EOC,
        }
    }

    fn alternative<'b, E: Encoder<'b>>(
        &self,
        members: &[(Place, Value)],
        encoder: &mut E,
    ) -> Result<(), E::Error> {
        members.first().map_or(Ok(()), |one| self.members(std::slice::from_ref(one), encoder))
    }

    fn members<'b, E: Encoder<'b>>(
        &self,
        members: &[(Place, Value)],
        encoder: &mut E,
    ) -> Result<(), E::Error> {
        for (place, value) in members {
            let Place::Member(at) = *place else { continue };
            let Some(Member { tag, type_id, .. }) = self.of.members.get(at) else { continue };
            let typed = Typed::new(value, *type_id);
            match tag {
                None => typed.encode(encoder)?,
                // A tag on a CHOICE is always explicit.
                Some(tag) if typed.of.shape == Shape::Choice => {
                    encoder.encode_explicit_prefix(context(*tag), &typed, Identifier::EMPTY)?;
                }
                Some(tag) => typed.encode_with_tag(encoder, context(*tag))?,
            }
        }
        Ok(())
    }
}

fn context(tag: u32) -> Tag {
    Tag::new(rasn::types::Class::Context, tag)
}
