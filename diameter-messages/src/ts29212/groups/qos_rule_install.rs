// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, List,
    OctetString, Time, Unread, Utf8String,
};
use crate::ts29061;
use crate::ts29214;
use crate::ts29212::{
    QosRuleDefinition, ResourceAllocationNotification, TunnelInformation, avp,
};
use diameter_core::builder::append;

/// Activates QoS rules.
///
/// ```text
/// QoS-Rule-Install ::= < AVP Header: 1051 10415 >
///                    * [ QoS-Rule-Definition ]
///                    * [ QoS-Rule-Name ]
///                    * [ QoS-Rule-Base-Name ]
///                      [ Tunnel-Information ]
///                      [ Access-Network-Charging-Identifier-Value ]
///                      [ Resource-Allocation-Notification ]
///                      [ Rule-Activation-Time ]
///                      [ Rule-Deactivation-Time ]
///                      [ 3GPP-GGSN-Address ]
///                      [ 3GPP-GGSN-IPv6-Address ]
///                   *2 [ AN-GW-Address ]
///                      [ UDP-Source-Port ]
///                    * [ AVP ]
/// ```
///
/// AVP code 1051 of vendor 10415, 3GPP TS 29.212, 5a.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QosRuleInstall {
    /// QoS-Rule-Definition (1053/10415), Grouped; 3GPP TS 29.212, 5a.3.3.
    pub qos_rule_definition: Vec<QosRuleDefinition>,
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// Tunnel-Information (1038/10415), Grouped; 3GPP TS 29.212, 5.3.36.
    pub tunnel_information: Option<TunnelInformation>,
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    pub access_network_charging_identifier_value: Option<OctetString>,
    /// Resource-Allocation-Notification (1063/10415), Enumerated; 3GPP TS 29.212, 5.3.50.
    pub resource_allocation_notification: Option<ResourceAllocationNotification>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
    pub rule_deactivation_time: Option<Time>,
    /// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ggsn_address: Option<OctetString>,
    /// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ggsn_ipv6_address: Option<OctetString>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    pub an_gw_address: List<Address, 0, 2>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    pub udp_source_port: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosRuleInstall {
    /// Starts building the AVPs of a QoS-Rule-Install.
    pub fn builder() -> QosRuleInstallBuilder {
        QosRuleInstallBuilder::new()
    }
}

impl Group for QosRuleInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Rule-Install",
    items: &[
        Item::repeated(avp::QOS_RULE_DEFINITION.description()),
        Item::repeated(avp::QOS_RULE_NAME.description()),
        Item::repeated(avp::QOS_RULE_BASE_NAME.description()),
        Item::optional(avp::TUNNEL_INFORMATION.description()),
        Item::optional(
            ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description(),
        ),
        Item::optional(avp::RESOURCE_ALLOCATION_NOTIFICATION.description()),
        Item::optional(avp::RULE_ACTIVATION_TIME.description()),
        Item::optional(avp::RULE_DEACTIVATION_TIME.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS.description()),
        Item::optional(avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::UDP_SOURCE_PORT.description()),
        Item::any(),
    ],
};

impl Contents for QosRuleInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1053) => received.many(0, &mut self.qos_rule_definition),
            (10415, 1054) => received.many(1, &mut self.qos_rule_name),
            (10415, 1074) => received.many(2, &mut self.qos_rule_base_name),
            (10415, 1038) => received.optional(3, &mut self.tunnel_information),
            (10415, 503) => {
                received.optional(4, &mut self.access_network_charging_identifier_value)
            }
            (10415, 1063) => {
                received.optional(5, &mut self.resource_allocation_notification)
            }
            (10415, 1043) => received.optional(6, &mut self.rule_activation_time),
            (10415, 1044) => received.optional(7, &mut self.rule_deactivation_time),
            (10415, 7) => received.optional(8, &mut self.three_gpp_ggsn_address),
            (10415, 16) => received.optional(9, &mut self.three_gpp_ggsn_ipv6_address),
            (10415, 1050) => received.up_to(10, &mut self.an_gw_address),
            (10415, 2806) => received.optional(11, &mut self.udp_source_port),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::QOS_RULE_DEFINITION, &self.qos_rule_definition);
        encoder.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        encoder.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        encoder.optional(&avp::TUNNEL_INFORMATION, &self.tunnel_information);
        encoder
            .optional(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
                &self.access_network_charging_identifier_value,
            );
        encoder
            .optional(
                &avp::RESOURCE_ALLOCATION_NOTIFICATION,
                &self.resource_allocation_notification,
            );
        encoder.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        encoder.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_GGSN_ADDRESS,
                &self.three_gpp_ggsn_address,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS,
                &self.three_gpp_ggsn_ipv6_address,
            );
        encoder.many(&avp::AN_GW_ADDRESS, &self.an_gw_address);
        encoder.optional(&avp::UDP_SOURCE_PORT, &self.udp_source_port);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosRuleInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosRuleInstallBuilder {
    contents: QosRuleInstall,
}

impl QosRuleInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one QoS-Rule-Definition.
    pub fn qos_rule_definition(mut self, value: impl Into<QosRuleDefinition>) -> Self {
        append(&mut self.contents.qos_rule_definition, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Definition.
    pub fn qos_rule_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleDefinition>>,
    ) -> Self {
        self.contents.qos_rule_definition.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one QoS-Rule-Name.
    pub fn qos_rule_name(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.qos_rule_name, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Name.
    pub fn qos_rule_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.qos_rule_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one QoS-Rule-Base-Name.
    pub fn qos_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.qos_rule_base_name, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Base-Name.
    pub fn qos_rule_base_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.qos_rule_base_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Tunnel-Information.
    pub fn tunnel_information(mut self, value: impl Into<TunnelInformation>) -> Self {
        self.contents.tunnel_information = Some(value.into());
        self
    }

    /// Sets Access-Network-Charging-Identifier-Value.
    pub fn access_network_charging_identifier_value(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.access_network_charging_identifier_value = Some(value.into());
        self
    }

    /// Sets Resource-Allocation-Notification.
    pub fn resource_allocation_notification(
        mut self,
        value: impl Into<ResourceAllocationNotification>,
    ) -> Self {
        self.contents.resource_allocation_notification = Some(value.into());
        self
    }

    /// Sets Rule-Activation-Time.
    pub fn rule_activation_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.rule_activation_time = Some(value.into());
        self
    }

    /// Sets Rule-Deactivation-Time.
    pub fn rule_deactivation_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.rule_deactivation_time = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-Address.
    pub fn three_gpp_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_ggsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-IPv6-Address.
    pub fn three_gpp_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.contents.an_gw_address = value.into();
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.contents.udp_source_port = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> QosRuleInstall {
        self.contents
    }
}
