// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
use crate::credit_control;
use crate::ts32299::required;
use diameter_core::builder::{Set, Unset};

/// The cost of the session so far, in decimal notation.
///
/// ```text
/// Accumulated-Cost ::= < AVP Header: 2052 10415 >
///                      { Value-Digits }
///                      [ Exponent ]
/// ```
///
/// AVP code 2052 of vendor 10415, 3GPP TS 32.299, 7.2.3.
#[derive(Clone, Debug, PartialEq)]
pub struct AccumulatedCost {
    /// Value-Digits (447), Integer64; RFC 8506, 8.10.
    pub value_digits: i64,
    /// Exponent (429), Integer32; RFC 8506, 8.9.
    pub exponent: Option<i32>,
}

impl AccumulatedCost {
    /// Starts building the AVPs of an Accumulated-Cost.
    pub fn builder() -> AccumulatedCostBuilder {
        AccumulatedCostBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (value_digits,): (i64,),
        optional: AccumulatedCostOptional,
    ) -> Self {
        Self {
            value_digits,
            exponent: optional.exponent,
        }
    }
}

impl Group for AccumulatedCost {}

static GRAMMAR: Grammar = Grammar {
    name: "Accumulated-Cost",
    items: &[
        Item::required(credit_control::avp::VALUE_DIGITS.description()),
        Item::optional(credit_control::avp::EXPONENT.description()),
    ],
};

impl Contents for AccumulatedCost {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut value_digits = None;
        let mut optional = AccumulatedCostOptional::default();
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
        encoder.one(&credit_control::avp::VALUE_DIGITS, &self.value_digits);
        encoder.optional(&credit_control::avp::EXPONENT, &self.exponent);
    }
}

/// Builds [`AccumulatedCost`]. `build` exists once all that is required is set: Value-Digits.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccumulatedCostBuilder<R = (Unset,)> {
    required: R,
    optional: AccumulatedCostOptional,
}

impl AccumulatedCostBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AccumulatedCostBuilder<(A,)> {
    /// Sets Value-Digits (required).
    pub fn value_digits(self, value: i64) -> AccumulatedCostBuilder<(Set<i64>,)> {
        let (_,) = self.required;
        AccumulatedCostBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccumulatedCost
    where
        A: required::ValueDigits<i64>,
    {
        let (a,) = self.required;
        AccumulatedCost::assemble((a.value(),), self.optional)
    }
}

/// What an Accumulated-Cost may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AccumulatedCostOptional {
    pub(super) exponent: Option<i32>,
}

impl<R> AccumulatedCostBuilder<R> {
    /// Sets Exponent.
    pub fn exponent(mut self, value: i32) -> Self {
        self.optional.exponent = Some(value);
        self
    }
}
