// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
use crate::credit_control;
use crate::credit_control::{CcUnitType, UnitValue};
use crate::ts32299::{ChargeReasonCode, UnitCost, avp, required};
use diameter_core::builder::{Set, Unset};

/// The price of one kind of unit in a tariff.
///
/// ```text
/// Rate-Element ::= < AVP Header: 2058 10415 >
///                  { CC-Unit-Type }
///                  [ Charge-Reason-Code ]
///                  [ Unit-Value ]
///                  [ Unit-Cost ]
///                  [ Unit-Quota-Threshold ]
/// ```
///
/// AVP code 2058 of vendor 10415, 3GPP TS 32.299, 7.2.161.
#[derive(Clone, Debug, PartialEq)]
pub struct RateElement {
    /// CC-Unit-Type (454), Enumerated; RFC 8506, 8.32.
    pub cc_unit_type: CcUnitType,
    /// Charge-Reason-Code (2118/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub charge_reason_code: Option<ChargeReasonCode>,
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: Option<UnitValue>,
    /// Unit-Cost (2061/10415), Grouped; 3GPP TS 32.299, 7.2.239.
    pub unit_cost: Option<UnitCost>,
    /// Unit-Quota-Threshold (1226/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub unit_quota_threshold: Option<u32>,
}

impl RateElement {
    /// Starts building the AVPs of a Rate-Element.
    pub fn builder() -> RateElementBuilder {
        RateElementBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (cc_unit_type,): (CcUnitType,),
        optional: RateElementOptional,
    ) -> Self {
        Self {
            cc_unit_type,
            charge_reason_code: optional.charge_reason_code,
            unit_value: optional.unit_value,
            unit_cost: optional.unit_cost,
            unit_quota_threshold: optional.unit_quota_threshold,
        }
    }
}

impl Group for RateElement {}

static GRAMMAR: Grammar = Grammar {
    name: "Rate-Element",
    items: &[
        Item::required(credit_control::avp::CC_UNIT_TYPE.description()),
        Item::optional(avp::CHARGE_REASON_CODE.description()),
        Item::optional(credit_control::avp::UNIT_VALUE.description()),
        Item::optional(avp::UNIT_COST.description()),
        Item::optional(avp::UNIT_QUOTA_THRESHOLD.description()),
    ],
};

impl Contents for RateElement {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut cc_unit_type = None;
        let mut optional = RateElementOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 454) => received.one(0, &mut cc_unit_type),
                (10415, 2118) => received.one(1, &mut optional.charge_reason_code),
                (0, 445) => received.one(2, &mut optional.unit_value),
                (10415, 2061) => received.one(3, &mut optional.unit_cost),
                (10415, 1226) => received.one(4, &mut optional.unit_quota_threshold),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &cc_unit_type);
        let required = (cc_unit_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&credit_control::avp::CC_UNIT_TYPE, &self.cc_unit_type);
        encoder.optional(&avp::CHARGE_REASON_CODE, &self.charge_reason_code);
        encoder.optional(&credit_control::avp::UNIT_VALUE, &self.unit_value);
        encoder.optional(&avp::UNIT_COST, &self.unit_cost);
        encoder.optional(&avp::UNIT_QUOTA_THRESHOLD, &self.unit_quota_threshold);
    }
}

/// Builds [`RateElement`]. `build` exists once all that is required is set: CC-Unit-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RateElementBuilder<R = (Unset,)> {
    required: R,
    optional: RateElementOptional,
}

impl RateElementBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> RateElementBuilder<(A,)> {
    /// Sets CC-Unit-Type (required).
    pub fn cc_unit_type(
        self,
        value: impl Into<CcUnitType>,
    ) -> RateElementBuilder<(Set<CcUnitType>,)> {
        let (_,) = self.required;
        RateElementBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RateElement
    where
        A: required::CcUnitType<CcUnitType>,
    {
        let (a,) = self.required;
        RateElement::assemble((a.value(),), self.optional)
    }
}

/// What a Rate-Element may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct RateElementOptional {
    pub(super) charge_reason_code: Option<ChargeReasonCode>,
    pub(super) unit_value: Option<UnitValue>,
    pub(super) unit_cost: Option<UnitCost>,
    pub(super) unit_quota_threshold: Option<u32>,
}

impl<R> RateElementBuilder<R> {
    /// Sets Charge-Reason-Code.
    pub fn charge_reason_code(mut self, value: impl Into<ChargeReasonCode>) -> Self {
        self.optional.charge_reason_code = Some(value.into());
        self
    }

    /// Sets Unit-Value.
    pub fn unit_value(mut self, value: impl Into<UnitValue>) -> Self {
        self.optional.unit_value = Some(value.into());
        self
    }

    /// Sets Unit-Cost.
    pub fn unit_cost(mut self, value: impl Into<UnitCost>) -> Self {
        self.optional.unit_cost = Some(value.into());
        self
    }

    /// Sets Unit-Quota-Threshold.
    pub fn unit_quota_threshold(mut self, value: u32) -> Self {
        self.optional.unit_quota_threshold = Some(value);
        self
    }
}
