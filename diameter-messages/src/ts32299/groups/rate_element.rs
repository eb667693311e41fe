// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::credit_control;
use crate::credit_control::{CcUnitType, UnitValue};
use crate::ts32299::{ChargeReasonCode, UnitCost, avp};

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
#[non_exhaustive]
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
    /// Service-specific units left in a quota at which the client asks again, while service goes on.
    pub unit_quota_threshold: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&credit_control::avp::CC_UNIT_TYPE, &self.cc_unit_type);
        avps.optional(&avp::CHARGE_REASON_CODE, &self.charge_reason_code);
        avps.optional(&credit_control::avp::UNIT_VALUE, &self.unit_value);
        avps.optional(&avp::UNIT_COST, &self.unit_cost);
        avps.optional(&avp::UNIT_QUOTA_THRESHOLD, &self.unit_quota_threshold);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RateElementBuilder<(A,) = (Unset,), (Set,)> builds group RateElement in RateElement;
    required cc_unit_type: IntoField<CcUnitType>, "CC-Unit-Type" => (Set,), A: required::CcUnitType;
    optional charge_reason_code: IntoField<ChargeReasonCode, Option<ChargeReasonCode>>, "Charge-Reason-Code";
    optional unit_value: IntoField<UnitValue, Option<UnitValue>>, "Unit-Value";
    optional unit_cost: IntoField<UnitCost, Option<UnitCost>>, "Unit-Cost";
    optional unit_quota_threshold: IntoField<u32, Option<u32>>, "Unit-Quota-Threshold";
}
