// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29212::{PccRuleStatus, avp};

/// What became of routing rules.
///
/// ```text
/// Routing-Rule-Report ::= < AVP Header: 2835 10415 >
///                       * [ Routing-Rule-Identifier ]
///                         [ PCC-Rule-Status ]
///                         [ Routing-Rule-Failure-Code ]
///                       * [ AVP ]
/// ```
///
/// AVP code 2835 of vendor 10415, 3GPP TS 29.212, 5.3.118.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleReport {
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    /// Identifies a routing rule.
    pub routing_rule_identifier: Vec<OctetString>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Routing-Rule-Failure-Code (2834/10415), Unsigned32; 3GPP TS 29.212, 5.3.119.
    pub routing_rule_failure_code: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RoutingRuleReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Report",
    items: &[
        Item::repeated(avp::ROUTING_RULE_IDENTIFIER.description()),
        Item::optional(avp::PCC_RULE_STATUS.description()),
        Item::optional(avp::ROUTING_RULE_FAILURE_CODE.description()),
        Item::any(),
    ],
};

impl Contents for RoutingRuleReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1077) => received.many(0, &mut self.routing_rule_identifier),
            (10415, 1019) => received.optional(1, &mut self.pcc_rule_status),
            (10415, 2834) => received.optional(2, &mut self.routing_rule_failure_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        avps.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        avps.optional(&avp::ROUTING_RULE_FAILURE_CODE, &self.routing_rule_failure_code);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RoutingRuleReportBuilder builds group RoutingRuleReport in RoutingRuleReport, with additional_avps;
    optional pcc_rule_status: IntoField<PccRuleStatus, Option<PccRuleStatus>>, "PCC-Rule-Status";
    optional routing_rule_failure_code: IntoField<u32, Option<u32>>, "Routing-Rule-Failure-Code";
    repeated routing_rule_identifier, routing_rule_identifiers: IntoField<OctetString>, "Routing-Rule-Identifier";
}
