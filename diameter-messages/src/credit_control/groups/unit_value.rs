// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::credit_control::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A number in decimal notation: Value-Digits times ten to the power of Exponent.
///
/// ```text
/// Unit-Value ::= < AVP Header: 445 >
///                { Value-Digits }
///                [ Exponent ]
/// ```
///
/// AVP code 445, RFC 8506, 8.8.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitValue {
    /// Value-Digits (447), Integer64; RFC 8506, 8.10.
    pub value_digits: i64,
    /// Exponent (429), Integer32; RFC 8506, 8.9.
    pub exponent: Option<i32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl UnitValue {
    /// Starts building the AVPs of a Unit-Value.
    pub fn builder() -> UnitValueBuilder {
        UnitValueBuilder::new()
    }
}

impl Group for UnitValue {}

static GRAMMAR: Grammar = Grammar {
    name: "Unit-Value",
    items: &[
        Item::required(avp::VALUE_DIGITS.description()),
        Item::optional(avp::EXPONENT.description()),
    ],
};

impl Contents for UnitValue {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            value_digits: unread.value(),
            exponent: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 447) => received.one(0, 0, &mut self.value_digits),
            (0, 429) => received.optional(1, &mut self.exponent),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::VALUE_DIGITS, &self.value_digits);
        encoder.optional(&avp::EXPONENT, &self.exponent);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`UnitValue`]. `build` exists once all that is required is set: Value-Digits.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UnitValueBuilder<R = (Unset,)> {
    required: R,
    optional: UnitValueOptional,
}

impl UnitValueBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> UnitValueBuilder<(A,)> {
    /// Sets Value-Digits (required).
    pub fn value_digits(self, value: i64) -> UnitValueBuilder<(Set<i64>,)> {
        let (_,) = self.required;
        UnitValueBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UnitValue
    where
        A: required::ValueDigits<i64>,
    {
        let (a,) = self.required;
        UnitValue {
            value_digits: a.value(),
            exponent: self.optional.exponent,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Unit-Value may carry but need not.
#[derive(Clone, Debug, Default)]
struct UnitValueOptional {
    exponent: Option<i32>,
}

impl<R> UnitValueBuilder<R> {
    /// Sets Exponent.
    pub fn exponent(mut self, value: i32) -> Self {
        self.optional.exponent = Some(value);
        self
    }
}
