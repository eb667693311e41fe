// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
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
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl RateElement {
    /// Starts building the AVPs of a Rate-Element.
    pub fn builder() -> RateElementBuilder {
        RateElementBuilder::new()
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            cc_unit_type: unread.value(),
            charge_reason_code: None,
            unit_value: None,
            unit_cost: None,
            unit_quota_threshold: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 454) => received.one(0, 0, &mut self.cc_unit_type),
            (10415, 2118) => received.optional(1, &mut self.charge_reason_code),
            (0, 445) => received.optional(2, &mut self.unit_value),
            (10415, 2061) => received.optional(3, &mut self.unit_cost),
            (10415, 1226) => received.optional(4, &mut self.unit_quota_threshold),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&credit_control::avp::CC_UNIT_TYPE, &self.cc_unit_type);
        encoder.optional(&avp::CHARGE_REASON_CODE, &self.charge_reason_code);
        encoder.optional(&credit_control::avp::UNIT_VALUE, &self.unit_value);
        encoder.optional(&avp::UNIT_COST, &self.unit_cost);
        encoder.optional(&avp::UNIT_QUOTA_THRESHOLD, &self.unit_quota_threshold);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
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
        RateElement {
            cc_unit_type: a.value(),
            charge_reason_code: self.optional.charge_reason_code,
            unit_value: self.optional.unit_value,
            unit_cost: self.optional.unit_cost,
            unit_quota_threshold: self.optional.unit_quota_threshold,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Rate-Element may carry but need not.
#[derive(Clone, Debug, Default)]
struct RateElementOptional {
    charge_reason_code: Option<ChargeReasonCode>,
    unit_value: Option<UnitValue>,
    unit_cost: Option<UnitCost>,
    unit_quota_threshold: Option<u32>,
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
