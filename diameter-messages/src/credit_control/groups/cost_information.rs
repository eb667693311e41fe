// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
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
}

impl CostInformation {
    /// Starts building the AVPs of a Cost-Information.
    pub fn builder() -> CostInformationBuilder {
        CostInformationBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (unit_value, currency_code): (UnitValue, u32),
        optional: CostInformationOptional,
    ) -> Self {
        Self {
            unit_value,
            currency_code,
            cost_unit: optional.cost_unit,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut unit_value = None;
        let mut currency_code = None;
        let mut optional = CostInformationOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 445) => received.one(0, &mut unit_value),
                (0, 425) => received.one(1, &mut currency_code),
                (0, 424) => received.one(2, &mut optional.cost_unit),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &unit_value);
        received.required(1, &currency_code);
        let required = (unit_value?, currency_code?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::UNIT_VALUE, &self.unit_value);
        encoder.one(&avp::CURRENCY_CODE, &self.currency_code);
        encoder.optional(&avp::COST_UNIT, &self.cost_unit);
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
        CostInformation::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a Cost-Information may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct CostInformationOptional {
    pub(super) cost_unit: Option<Utf8String>,
}

impl<R> CostInformationBuilder<R> {
    /// Sets Cost-Unit.
    pub fn cost_unit(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.cost_unit = Some(value.into());
        self
    }
}
