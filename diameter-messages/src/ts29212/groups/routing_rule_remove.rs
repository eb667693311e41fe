// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29212::avp;

/// Routing rules to remove.
///
/// ```text
/// Routing-Rule-Remove ::= < AVP Header: 1075 10415 >
///                       * [ Routing-Rule-Identifier ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1075 of vendor 10415, 3GPP TS 29.212, 5.3.69.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleRemove {
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    /// Identifies a routing rule.
    pub routing_rule_identifier: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RoutingRuleRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Remove",
    items: &[Item::repeated(avp::ROUTING_RULE_IDENTIFIER.description()), Item::any()],
};

impl Contents for RoutingRuleRemove {
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
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RoutingRuleRemoveBuilder builds group RoutingRuleRemove in RoutingRuleRemove, with additional_avps;
    repeated routing_rule_identifier, routing_rule_identifiers: IntoField<OctetString>, "Routing-Rule-Identifier";
}
