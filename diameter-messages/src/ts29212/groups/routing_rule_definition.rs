// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29212::{IpCanType, RoutingFilter, avp};

/// A routing rule.
///
/// ```text
/// Routing-Rule-Definition ::= < AVP Header: 1076 10415 >
///                             { Routing-Rule-Identifier }
///                           * [ Routing-Filter ]
///                             [ Precedence ]
///                             [ Routing-IP-Address ]
///                             [ IP-CAN-Type ]
///                           * [ AVP ]
/// ```
///
/// AVP code 1076 of vendor 10415, 3GPP TS 29.212, 5.3.70.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoutingRuleDefinition {
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    /// Identifies a routing rule.
    pub routing_rule_identifier: OctetString,
    /// Routing-Filter (1078/10415), Grouped; 3GPP TS 29.212, 5.3.72.
    pub routing_filter: Vec<RoutingFilter>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    /// The order in which rules are tried, lowest first.
    pub precedence: Option<u32>,
    /// Routing-IP-Address (1079/10415), Address; 3GPP TS 29.212, 5.3.73.
    /// The address that routed flows go to.
    pub routing_ip_address: Option<Address>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RoutingRuleDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Definition",
    items: &[
        Item::required(avp::ROUTING_RULE_IDENTIFIER.description()),
        Item::repeated(avp::ROUTING_FILTER.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::optional(avp::ROUTING_IP_ADDRESS.description()),
        Item::optional(avp::IP_CAN_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for RoutingRuleDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            routing_rule_identifier: unread.value(),
            routing_filter: Vec::new(),
            precedence: None,
            routing_ip_address: None,
            ip_can_type: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1077) => received.one(0, 0, &mut self.routing_rule_identifier),
            (10415, 1078) => received.many(1, &mut self.routing_filter),
            (10415, 1010) => received.optional(2, &mut self.precedence),
            (10415, 1079) => received.optional(3, &mut self.routing_ip_address),
            (10415, 1027) => received.optional(4, &mut self.ip_can_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        avps.many(&avp::ROUTING_FILTER, &self.routing_filter);
        avps.optional(&avp::PRECEDENCE, &self.precedence);
        avps.optional(&avp::ROUTING_IP_ADDRESS, &self.routing_ip_address);
        avps.optional(&avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RoutingRuleDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group RoutingRuleDefinition in RoutingRuleDefinition, with additional_avps;
    required routing_rule_identifier: IntoField<OctetString>, "Routing-Rule-Identifier" => (Set,), A: required::RoutingRuleIdentifier;
    optional precedence: IntoField<u32, Option<u32>>, "Precedence";
    optional routing_ip_address: IntoField<Address, Option<Address>>, "Routing-IP-Address";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    repeated routing_filter, routing_filters: IntoField<RoutingFilter>, "Routing-Filter";
}
