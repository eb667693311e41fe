// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item, OctetString};
use crate::ts29214;
use crate::ts29212::{FlowDirection, PacketFilterUsage, avp};

/// A flow: its filter, and how the terminal is told.
///
/// ```text
/// Flow-Information ::= < AVP Header: 1058 10415 >
///                      [ Flow-Description ]
///                      [ Packet-Filter-Identifier ]
///                      [ Packet-Filter-Usage ]
///                      [ ToS-Traffic-Class ]
///                      [ Security-Parameter-Index ]
///                      [ Flow-Label ]
///                      [ Flow-Direction ]
///                      [ Routing-Rule-Identifier ]
///                    * [ AVP ]
/// ```
///
/// AVP code 1058 of vendor 10415, 3GPP TS 29.212, 5.3.53.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowInformation {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    /// A filter in the form "permit in" or "permit out", with a protocol, a source and a destination.
    pub flow_description: Option<IpFilterRule>,
    /// Packet-Filter-Identifier (1060/10415), OctetString; 3GPP TS 29.212, 5.3.55.
    /// Identifies a packet filter of the terminal.
    pub packet_filter_identifier: Option<OctetString>,
    /// Packet-Filter-Usage (1072/10415), Enumerated; 3GPP TS 29.212, 5.3.66.
    pub packet_filter_usage: Option<PacketFilterUsage>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    /// 2 octets: the type of service or traffic class, and a mask.
    pub tos_traffic_class: Option<OctetString>,
    /// Security-Parameter-Index (1056/10415), OctetString; 3GPP TS 29.212, 5.3.51.
    /// 4 octets: the security parameter index of IPsec.
    pub security_parameter_index: Option<OctetString>,
    /// Flow-Label (1057/10415), OctetString; 3GPP TS 29.212, 5.3.52.
    /// 3 octets: the IPv6 flow label.
    pub flow_label: Option<OctetString>,
    /// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
    pub flow_direction: Option<FlowDirection>,
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    /// Identifies a routing rule.
    pub routing_rule_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FlowInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Flow-Information",
    items: &[
        Item::optional(ts29214::avp::FLOW_DESCRIPTION.description()),
        Item::optional(avp::PACKET_FILTER_IDENTIFIER.description()),
        Item::optional(avp::PACKET_FILTER_USAGE.description()),
        Item::optional(avp::TOS_TRAFFIC_CLASS.description()),
        Item::optional(avp::SECURITY_PARAMETER_INDEX.description()),
        Item::optional(avp::FLOW_LABEL.description()),
        Item::optional(avp::FLOW_DIRECTION.description()),
        Item::optional(avp::ROUTING_RULE_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for FlowInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.optional(0, &mut self.flow_description),
            (10415, 1060) => received.optional(1, &mut self.packet_filter_identifier),
            (10415, 1072) => received.optional(2, &mut self.packet_filter_usage),
            (10415, 1014) => received.optional(3, &mut self.tos_traffic_class),
            (10415, 1056) => received.optional(4, &mut self.security_parameter_index),
            (10415, 1057) => received.optional(5, &mut self.flow_label),
            (10415, 1080) => received.optional(6, &mut self.flow_direction),
            (10415, 1077) => received.optional(7, &mut self.routing_rule_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.optional(&avp::PACKET_FILTER_IDENTIFIER, &self.packet_filter_identifier);
        avps.optional(&avp::PACKET_FILTER_USAGE, &self.packet_filter_usage);
        avps.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        avps.optional(&avp::SECURITY_PARAMETER_INDEX, &self.security_parameter_index);
        avps.optional(&avp::FLOW_LABEL, &self.flow_label);
        avps.optional(&avp::FLOW_DIRECTION, &self.flow_direction);
        avps.optional(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FlowInformationBuilder builds group FlowInformation in FlowInformation, with additional_avps;
    optional flow_description: IntoField<IpFilterRule, Option<IpFilterRule>>, "Flow-Description";
    optional packet_filter_identifier: IntoField<OctetString, Option<OctetString>>, "Packet-Filter-Identifier";
    optional packet_filter_usage: IntoField<PacketFilterUsage, Option<PacketFilterUsage>>, "Packet-Filter-Usage";
    optional tos_traffic_class: IntoField<OctetString, Option<OctetString>>, "ToS-Traffic-Class";
    optional security_parameter_index: IntoField<OctetString, Option<OctetString>>, "Security-Parameter-Index";
    optional flow_label: IntoField<OctetString, Option<OctetString>>, "Flow-Label";
    optional flow_direction: IntoField<FlowDirection, Option<FlowDirection>>, "Flow-Direction";
    optional routing_rule_identifier: IntoField<OctetString, Option<OctetString>>, "Routing-Rule-Identifier";
}
