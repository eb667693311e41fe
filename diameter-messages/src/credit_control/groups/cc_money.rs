// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::credit_control::{UnitValue, avp, required};
use diameter_core::builder::{Set, Unset};

/// An amount of money; without Currency-Code in the account's currency.
///
/// ```text
/// CC-Money ::= < AVP Header: 413 >
///              { Unit-Value }
///              [ Currency-Code ]
/// ```
///
/// AVP code 413, RFC 8506, 8.22.
#[derive(Clone, Debug, PartialEq)]
pub struct CcMoney {
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    pub currency_code: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl CcMoney {
    /// Starts building the AVPs of a CC-Money.
    pub fn builder() -> CcMoneyBuilder {
        CcMoneyBuilder::new()
    }
}

impl Group for CcMoney {}

static GRAMMAR: Grammar = Grammar {
    name: "CC-Money",
    items: &[
        Item::required(avp::UNIT_VALUE.description()),
        Item::optional(avp::CURRENCY_CODE.description()),
    ],
};

impl Contents for CcMoney {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            unit_value: unread.value(),
            currency_code: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 445) => received.one(0, 0, &mut self.unit_value),
            (0, 425) => received.optional(1, &mut self.currency_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::UNIT_VALUE, &self.unit_value);
        encoder.optional(&avp::CURRENCY_CODE, &self.currency_code);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`CcMoney`]. `build` exists once all that is required is set: Unit-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CcMoneyBuilder<R = (Unset,)> {
    required: R,
    optional: CcMoneyOptional,
}

impl CcMoneyBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> CcMoneyBuilder<(A,)> {
    /// Sets Unit-Value (required).
    pub fn unit_value(
        self,
        value: impl Into<UnitValue>,
    ) -> CcMoneyBuilder<(Set<UnitValue>,)> {
        let (_,) = self.required;
        CcMoneyBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CcMoney
    where
        A: required::UnitValue<UnitValue>,
    {
        let (a,) = self.required;
        CcMoney {
            unit_value: a.value(),
            currency_code: self.optional.currency_code,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a CC-Money may carry but need not.
#[derive(Clone, Debug, Default)]
struct CcMoneyOptional {
    currency_code: Option<u32>,
}

impl<R> CcMoneyBuilder<R> {
    /// Sets Currency-Code.
    pub fn currency_code(mut self, value: u32) -> Self {
        self.optional.currency_code = Some(value);
        self
    }
}
