// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29212::{RoutingRuleDefinition, avp};

/// Routing rules to install, for the mobility of flows.
///
/// ```text
/// Routing-Rule-Install ::= < AVP Header: 1081 10415 >
///                        * [ Routing-Rule-Definition ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1081 of vendor 10415, 3GPP TS 29.212, 5.3.68.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingRuleInstall {
    /// Routing-Rule-Definition (1076/10415), Grouped; 3GPP TS 29.212, 5.3.70.
    pub routing_rule_definition: Vec<RoutingRuleDefinition>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RoutingRuleInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Install",
    items: &[Item::repeated(avp::ROUTING_RULE_DEFINITION.description()), Item::any()],
};

impl Contents for RoutingRuleInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1076) => received.many(0, &mut self.routing_rule_definition),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ROUTING_RULE_DEFINITION, &self.routing_rule_definition);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RoutingRuleInstallBuilder builds group RoutingRuleInstall in RoutingRuleInstall, with additional_avps;
    repeated routing_rule_definition, routing_rule_definitions: IntoField<RoutingRuleDefinition>, "Routing-Rule-Definition";
}
