// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::credit_control;
use crate::ts32299::required;
use diameter_core::builder::{Set, Unset};

/// The price of one unit, in decimal notation.
///
/// ```text
/// Incremental-Cost ::= < AVP Header: 2062 10415 >
///                      { Value-Digits }
///                      [ Exponent ]
/// ```
///
/// AVP code 2062 of vendor 10415, 3GPP TS 32.299, 7.2.70.
#[derive(Clone, Debug, PartialEq)]
pub struct IncrementalCost {
    /// Value-Digits (447), Integer64; RFC 8506, 8.10.
    pub value_digits: i64,
    /// Exponent (429), Integer32; RFC 8506, 8.9.
    pub exponent: Option<i32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl IncrementalCost {
    /// Starts building the AVPs of an Incremental-Cost.
    pub fn builder() -> IncrementalCostBuilder {
        IncrementalCostBuilder::new()
    }
}

impl Group for IncrementalCost {}

static GRAMMAR: Grammar = Grammar {
    name: "Incremental-Cost",
    items: &[
        Item::required(credit_control::avp::VALUE_DIGITS.description()),
        Item::optional(credit_control::avp::EXPONENT.description()),
    ],
};

impl Contents for IncrementalCost {
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
        encoder.one(&credit_control::avp::VALUE_DIGITS, &self.value_digits);
        encoder.optional(&credit_control::avp::EXPONENT, &self.exponent);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`IncrementalCost`]. `build` exists once all that is required is set: Value-Digits.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct IncrementalCostBuilder<R = (Unset,)> {
    required: R,
    optional: IncrementalCostOptional,
}

impl IncrementalCostBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> IncrementalCostBuilder<(A,)> {
    /// Sets Value-Digits (required).
    pub fn value_digits(self, value: i64) -> IncrementalCostBuilder<(Set<i64>,)> {
        let (_,) = self.required;
        IncrementalCostBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> IncrementalCost
    where
        A: required::ValueDigits<i64>,
    {
        let (a,) = self.required;
        IncrementalCost {
            value_digits: a.value(),
            exponent: self.optional.exponent,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an Incremental-Cost may carry but need not.
#[derive(Clone, Debug, Default)]
struct IncrementalCostOptional {
    exponent: Option<i32>,
}

impl<R> IncrementalCostBuilder<R> {
    /// Sets Exponent.
    pub fn exponent(mut self, value: i32) -> Self {
        self.optional.exponent = Some(value);
        self
    }
}
