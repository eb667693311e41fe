// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, List, OctetString, Time, Utf8String,
};
use crate::ts29061;
use crate::ts29214;
use crate::ts29212::{
    QosRuleDefinition, ResourceAllocationNotification, TunnelInformation, avp,
};

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
#[non_exhaustive]
pub struct QosRuleInstall {
    /// QoS-Rule-Definition (1053/10415), Grouped; 3GPP TS 29.212, 5a.3.3.
    pub qos_rule_definition: Vec<QosRuleDefinition>,
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    /// The name of a QoS rule.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    /// The name of a group of QoS rules that is configured.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// Tunnel-Information (1038/10415), Grouped; 3GPP TS 29.212, 5.3.36.
    pub tunnel_information: Option<TunnelInformation>,
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    /// The charging identifier, in octets of the access network.
    pub access_network_charging_identifier_value: Option<OctetString>,
    /// Resource-Allocation-Notification (1063/10415), Enumerated; 3GPP TS 29.212, 5.3.50.
    pub resource_allocation_notification: Option<ResourceAllocationNotification>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    /// When the rule becomes active.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
    /// When the rule ceases to be active.
    pub rule_deactivation_time: Option<Time>,
    /// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; GGSN-Address (847) has one.
    pub three_gpp_ggsn_address: Option<OctetString>,
    /// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_ggsn_ipv6_address: Option<OctetString>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::QOS_RULE_DEFINITION, &self.qos_rule_definition);
        avps.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        avps.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        avps.optional(&avp::TUNNEL_INFORMATION, &self.tunnel_information);
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
            &self.access_network_charging_identifier_value,
        );
        avps.optional(
            &avp::RESOURCE_ALLOCATION_NOTIFICATION,
            &self.resource_allocation_notification,
        );
        avps.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        avps.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_ADDRESS,
            &self.three_gpp_ggsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS,
            &self.three_gpp_ggsn_ipv6_address,
        );
        avps.many(&avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosRuleInstallBuilder builds group QosRuleInstall in Single<QosRuleInstall>, with additional_avps;
    optional tunnel_information: IntoField<TunnelInformation, Option<TunnelInformation>>, "Tunnel-Information";
    optional access_network_charging_identifier_value: IntoField<OctetString, Option<OctetString>>, "Access-Network-Charging-Identifier-Value";
    optional resource_allocation_notification: IntoField<ResourceAllocationNotification, Option<ResourceAllocationNotification>>, "Resource-Allocation-Notification";
    optional rule_activation_time: IntoTime<Option<Time>>, "Rule-Activation-Time";
    optional rule_deactivation_time: IntoTime<Option<Time>>, "Rule-Deactivation-Time";
    optional three_gpp_ggsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-Address";
    optional three_gpp_ggsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-IPv6-Address";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    repeated qos_rule_definition, qos_rule_definitions: IntoField<QosRuleDefinition>, "QoS-Rule-Definition";
    repeated qos_rule_name, qos_rule_names: IntoField<OctetString>, "QoS-Rule-Name";
    repeated qos_rule_base_name, qos_rule_base_names: IntoField<Utf8String>, "QoS-Rule-Base-Name";
}
