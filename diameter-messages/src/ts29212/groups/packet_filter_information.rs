// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item, OctetString};
use crate::ts29212::{FlowDirection, avp};

/// A packet filter that the terminal asked for.
///
/// ```text
/// Packet-Filter-Information ::= < AVP Header: 1061 10415 >
///                               [ Packet-Filter-Identifier ]
///                               [ Precedence ]
///                               [ Packet-Filter-Content ]
///                               [ ToS-Traffic-Class ]
///                               [ Security-Parameter-Index ]
///                               [ Flow-Label ]
///                               [ Flow-Direction ]
///                             * [ AVP ]
/// ```
///
/// AVP code 1061 of vendor 10415, 3GPP TS 29.212, 5.3.56.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PacketFilterInformation {
    /// Packet-Filter-Identifier (1060/10415), OctetString; 3GPP TS 29.212, 5.3.55.
    /// Identifies a packet filter of the terminal.
    pub packet_filter_identifier: Option<OctetString>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    /// The order in which rules are tried, lowest first.
    pub precedence: Option<u32>,
    /// Packet-Filter-Content (1059/10415), IPFilterRule; 3GPP TS 29.212, 5.3.54.
    /// A filter in the form of RFC 6733, 4.3.1, as the terminal asked for it.
    pub packet_filter_content: Option<IpFilterRule>,
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
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PacketFilterInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Packet-Filter-Information",
    items: &[
        Item::optional(avp::PACKET_FILTER_IDENTIFIER.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::optional(avp::PACKET_FILTER_CONTENT.description()),
        Item::optional(avp::TOS_TRAFFIC_CLASS.description()),
        Item::optional(avp::SECURITY_PARAMETER_INDEX.description()),
        Item::optional(avp::FLOW_LABEL.description()),
        Item::optional(avp::FLOW_DIRECTION.description()),
        Item::any(),
    ],
};

impl Contents for PacketFilterInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1060) => received.optional(0, &mut self.packet_filter_identifier),
            (10415, 1010) => received.optional(1, &mut self.precedence),
            (10415, 1059) => received.optional(2, &mut self.packet_filter_content),
            (10415, 1014) => received.optional(3, &mut self.tos_traffic_class),
            (10415, 1056) => received.optional(4, &mut self.security_parameter_index),
            (10415, 1057) => received.optional(5, &mut self.flow_label),
            (10415, 1080) => received.optional(6, &mut self.flow_direction),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::PACKET_FILTER_IDENTIFIER, &self.packet_filter_identifier);
        avps.optional(&avp::PRECEDENCE, &self.precedence);
        avps.optional(&avp::PACKET_FILTER_CONTENT, &self.packet_filter_content);
        avps.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        avps.optional(&avp::SECURITY_PARAMETER_INDEX, &self.security_parameter_index);
        avps.optional(&avp::FLOW_LABEL, &self.flow_label);
        avps.optional(&avp::FLOW_DIRECTION, &self.flow_direction);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PacketFilterInformationBuilder builds group PacketFilterInformation in PacketFilterInformation, with additional_avps;
    optional packet_filter_identifier: IntoField<OctetString, Option<OctetString>>, "Packet-Filter-Identifier";
    optional precedence: IntoField<u32, Option<u32>>, "Precedence";
    optional packet_filter_content: IntoField<IpFilterRule, Option<IpFilterRule>>, "Packet-Filter-Content";
    optional tos_traffic_class: IntoField<OctetString, Option<OctetString>>, "ToS-Traffic-Class";
    optional security_parameter_index: IntoField<OctetString, Option<OctetString>>, "Security-Parameter-Index";
    optional flow_label: IntoField<OctetString, Option<OctetString>>, "Flow-Label";
    optional flow_direction: IntoField<FlowDirection, Option<FlowDirection>>, "Flow-Direction";
}
