// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
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
}

impl UnitValue {
    /// Starts building the AVPs of a Unit-Value.
    pub fn builder() -> UnitValueBuilder {
        UnitValueBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (value_digits,): (i64,),
        optional: UnitValueOptional,
    ) -> Self {
        Self {
            value_digits,
            exponent: optional.exponent,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut value_digits = None;
        let mut optional = UnitValueOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 447) => received.one(0, &mut value_digits),
                (0, 429) => received.one(1, &mut optional.exponent),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &value_digits);
        let required = (value_digits?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::VALUE_DIGITS, &self.value_digits);
        encoder.optional(&avp::EXPONENT, &self.exponent);
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
        UnitValue::assemble((a.value(),), self.optional)
    }
}

/// What a Unit-Value may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct UnitValueOptional {
    pub(super) exponent: Option<i32>,
}

impl<R> UnitValueBuilder<R> {
    /// Sets Exponent.
    pub fn exponent(mut self, value: i32) -> Self {
        self.optional.exponent = Some(value);
        self
    }
}
