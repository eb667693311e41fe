// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item,
    OctetString, Unread,
};
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
pub struct PacketFilterInformation {
    /// Packet-Filter-Identifier (1060/10415), OctetString; 3GPP TS 29.212, 5.3.55.
    pub packet_filter_identifier: Option<OctetString>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    pub precedence: Option<u32>,
    /// Packet-Filter-Content (1059/10415), IPFilterRule; 3GPP TS 29.212, 5.3.54.
    pub packet_filter_content: Option<IpFilterRule>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    pub tos_traffic_class: Option<OctetString>,
    /// Security-Parameter-Index (1056/10415), OctetString; 3GPP TS 29.212, 5.3.51.
    pub security_parameter_index: Option<OctetString>,
    /// Flow-Label (1057/10415), OctetString; 3GPP TS 29.212, 5.3.52.
    pub flow_label: Option<OctetString>,
    /// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
    pub flow_direction: Option<FlowDirection>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PacketFilterInformation {
    /// Starts building the AVPs of a Packet-Filter-Information.
    pub fn builder() -> PacketFilterInformationBuilder {
        PacketFilterInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::PACKET_FILTER_IDENTIFIER, &self.packet_filter_identifier);
        encoder.optional(&avp::PRECEDENCE, &self.precedence);
        encoder.optional(&avp::PACKET_FILTER_CONTENT, &self.packet_filter_content);
        encoder.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        encoder.optional(&avp::SECURITY_PARAMETER_INDEX, &self.security_parameter_index);
        encoder.optional(&avp::FLOW_LABEL, &self.flow_label);
        encoder.optional(&avp::FLOW_DIRECTION, &self.flow_direction);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PacketFilterInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PacketFilterInformationBuilder {
    contents: PacketFilterInformation,
}

impl PacketFilterInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Packet-Filter-Identifier.
    pub fn packet_filter_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.packet_filter_identifier = Some(value.into());
        self
    }

    /// Sets Precedence.
    pub fn precedence(mut self, value: u32) -> Self {
        self.contents.precedence = Some(value);
        self
    }

    /// Sets Packet-Filter-Content.
    pub fn packet_filter_content(mut self, value: impl Into<IpFilterRule>) -> Self {
        self.contents.packet_filter_content = Some(value.into());
        self
    }

    /// Sets ToS-Traffic-Class.
    pub fn tos_traffic_class(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.tos_traffic_class = Some(value.into());
        self
    }

    /// Sets Security-Parameter-Index.
    pub fn security_parameter_index(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.security_parameter_index = Some(value.into());
        self
    }

    /// Sets Flow-Label.
    pub fn flow_label(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.flow_label = Some(value.into());
        self
    }

    /// Sets Flow-Direction.
    pub fn flow_direction(mut self, value: impl Into<FlowDirection>) -> Self {
        self.contents.flow_direction = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> PacketFilterInformation {
        self.contents
    }
}
