// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts32299::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct VariablePart {
    /// Variable-Part-Order (3908/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub variable_part_order: Option<u32>,
    /// Variable-Part-Type (3909/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub variable_part_type: u32,
    /// Variable-Part-Value (3910/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub variable_part_value: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl VariablePart {
    /// Starts building the AVPs of a Variable-Part.
    pub fn builder() -> VariablePartBuilder {
        VariablePartBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::VARIABLE_PART_ORDER, &self.variable_part_order);
        encoder.one(&avp::VARIABLE_PART_TYPE, &self.variable_part_type);
        encoder.one(&avp::VARIABLE_PART_VALUE, &self.variable_part_value);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`VariablePart`]. `build` exists once all that is required is set: Variable-Part-Type,
/// Variable-Part-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct VariablePartBuilder<R = (Unset, Unset)> {
    required: R,
    optional: VariablePartOptional,
}

impl VariablePartBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> VariablePartBuilder<(A, B)> {
    /// Sets Variable-Part-Type (required).
    pub fn variable_part_type(self, value: u32) -> VariablePartBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        VariablePartBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Variable-Part-Value (required).
    pub fn variable_part_value(
        self,
        value: impl Into<Utf8String>,
    ) -> VariablePartBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        VariablePartBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> VariablePart
    where
        A: required::VariablePartType<u32>,
        B: required::VariablePartValue<Utf8String>,
    {
        let (a, b) = self.required;
        VariablePart {
            variable_part_order: self.optional.variable_part_order,
            variable_part_type: a.value(),
            variable_part_value: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Variable-Part may carry but need not.
#[derive(Clone, Debug, Default)]
struct VariablePartOptional {
    variable_part_order: Option<u32>,
}

impl<R> VariablePartBuilder<R> {
    /// Sets Variable-Part-Order.
    pub fn variable_part_order(mut self, value: u32) -> Self {
        self.optional.variable_part_order = Some(value);
        self
    }
}
