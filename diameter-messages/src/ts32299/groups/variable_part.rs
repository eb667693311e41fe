// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::ts32299::avp;

/// A part of an announcement that is filled in, such as a number or a time.
///
/// ```text
/// Variable-Part ::= < AVP Header: 3907 10415 >
///                   [ Variable-Part-Order ]
///                   { Variable-Part-Type }
///                   { Variable-Part-Value }
/// ```
///
/// AVP code 3907 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariablePart {
    /// Variable-Part-Order (3908/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The place of the part in the announcement.
    pub variable_part_order: Option<u32>,
    /// Variable-Part-Type (3909/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The kind of value: 0 integer, 1 number, 2 time, 3 date, 4 currency.
    pub variable_part_type: u32,
    /// Variable-Part-Value (3910/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The value, as text.
    pub variable_part_value: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for VariablePart {}

static GRAMMAR: Grammar = Grammar {
    name: "Variable-Part",
    items: &[
        Item::optional(avp::VARIABLE_PART_ORDER.description()),
        Item::required(avp::VARIABLE_PART_TYPE.description()),
        Item::required(avp::VARIABLE_PART_VALUE.description()),
    ],
};

impl Contents for VariablePart {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            variable_part_order: None,
            variable_part_type: unread.value(),
            variable_part_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3908) => received.optional(0, &mut self.variable_part_order),
            (10415, 3909) => received.one(1, 0, &mut self.variable_part_type),
            (10415, 3910) => received.one(2, 1, &mut self.variable_part_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::VARIABLE_PART_ORDER, &self.variable_part_order);
        avps.one(&avp::VARIABLE_PART_TYPE, &self.variable_part_type);
        avps.one(&avp::VARIABLE_PART_VALUE, &self.variable_part_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VariablePartBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group VariablePart in VariablePart;
    required variable_part_type: IntoField<u32>, "Variable-Part-Type" => (Set, B), A: required::VariablePartType;
    required variable_part_value: IntoField<Utf8String>, "Variable-Part-Value" => (A, Set), B: required::VariablePartValue;
    optional variable_part_order: IntoField<u32, Option<u32>>, "Variable-Part-Order";
}
