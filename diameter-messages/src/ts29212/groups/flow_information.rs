// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item,
    OctetString, Unread,
};
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
pub struct FlowInformation {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    pub flow_description: Option<IpFilterRule>,
    /// Packet-Filter-Identifier (1060/10415), OctetString; 3GPP TS 29.212, 5.3.55.
    pub packet_filter_identifier: Option<OctetString>,
    /// Packet-Filter-Usage (1072/10415), Enumerated; 3GPP TS 29.212, 5.3.66.
    pub packet_filter_usage: Option<PacketFilterUsage>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    pub tos_traffic_class: Option<OctetString>,
    /// Security-Parameter-Index (1056/10415), OctetString; 3GPP TS 29.212, 5.3.51.
    pub security_parameter_index: Option<OctetString>,
    /// Flow-Label (1057/10415), OctetString; 3GPP TS 29.212, 5.3.52.
    pub flow_label: Option<OctetString>,
    /// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
    pub flow_direction: Option<FlowDirection>,
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    pub routing_rule_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl FlowInformation {
    /// Starts building the AVPs of a Flow-Information.
    pub fn builder() -> FlowInformationBuilder {
        FlowInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        encoder.optional(&avp::PACKET_FILTER_IDENTIFIER, &self.packet_filter_identifier);
        encoder.optional(&avp::PACKET_FILTER_USAGE, &self.packet_filter_usage);
        encoder.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        encoder.optional(&avp::SECURITY_PARAMETER_INDEX, &self.security_parameter_index);
        encoder.optional(&avp::FLOW_LABEL, &self.flow_label);
        encoder.optional(&avp::FLOW_DIRECTION, &self.flow_direction);
        encoder.optional(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`FlowInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct FlowInformationBuilder {
    contents: FlowInformation,
}

impl FlowInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Flow-Description.
    pub fn flow_description(mut self, value: impl Into<IpFilterRule>) -> Self {
        self.contents.flow_description = Some(value.into());
        self
    }

    /// Sets Packet-Filter-Identifier.
    pub fn packet_filter_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.packet_filter_identifier = Some(value.into());
        self
    }

    /// Sets Packet-Filter-Usage.
    pub fn packet_filter_usage(mut self, value: impl Into<PacketFilterUsage>) -> Self {
        self.contents.packet_filter_usage = Some(value.into());
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

    /// Sets Routing-Rule-Identifier.
    pub fn routing_rule_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.routing_rule_identifier = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> FlowInformation {
        self.contents
    }
}
