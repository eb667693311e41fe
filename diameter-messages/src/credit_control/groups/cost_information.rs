// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::credit_control::{UnitValue, avp, required};
use diameter_core::builder::{Set, Unset};

/// What a service costs, as a text or tariff for the user; nothing is reserved.
///
/// ```text
/// Cost-Information ::= < AVP Header: 423 >
///                      { Unit-Value }
///                      { Currency-Code }
///                      [ Cost-Unit ]
/// ```
///
/// AVP code 423, RFC 8506, 8.7.
#[derive(Clone, Debug, PartialEq)]
pub struct CostInformation {
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    pub currency_code: u32,
    /// Cost-Unit (424), UTF8String; RFC 8506, 8.12.
    pub cost_unit: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl CostInformation {
    /// Starts building the AVPs of a Cost-Information.
    pub fn builder() -> CostInformationBuilder {
        CostInformationBuilder::new()
    }
}

impl Group for CostInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Cost-Information",
    items: &[
        Item::required(avp::UNIT_VALUE.description()),
        Item::required(avp::CURRENCY_CODE.description()),
        Item::optional(avp::COST_UNIT.description()),
    ],
};

impl Contents for CostInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            unit_value: unread.value(),
            currency_code: unread.value(),
            cost_unit: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 445) => received.one(0, 0, &mut self.unit_value),
            (0, 425) => received.one(1, 1, &mut self.currency_code),
            (0, 424) => received.optional(2, &mut self.cost_unit),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::UNIT_VALUE, &self.unit_value);
        encoder.one(&avp::CURRENCY_CODE, &self.currency_code);
        encoder.optional(&avp::COST_UNIT, &self.cost_unit);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`CostInformation`]. `build` exists once all that is required is set: Unit-Value,
/// Currency-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CostInformationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: CostInformationOptional,
}

impl CostInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> CostInformationBuilder<(A, B)> {
    /// Sets Unit-Value (required).
    pub fn unit_value(
        self,
        value: impl Into<UnitValue>,
    ) -> CostInformationBuilder<(Set<UnitValue>, B)> {
        let (_, b) = self.required;
        CostInformationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Currency-Code (required).
    pub fn currency_code(self, value: u32) -> CostInformationBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        CostInformationBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CostInformation
    where
        A: required::UnitValue<UnitValue>,
        B: required::CurrencyCode<u32>,
    {
        let (a, b) = self.required;
        CostInformation {
            unit_value: a.value(),
            currency_code: b.value(),
            cost_unit: self.optional.cost_unit,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Cost-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct CostInformationOptional {
    cost_unit: Option<Utf8String>,
}

impl<R> CostInformationBuilder<R> {
    /// Sets Cost-Unit.
    pub fn cost_unit(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.cost_unit = Some(value.into());
        self
    }
}
