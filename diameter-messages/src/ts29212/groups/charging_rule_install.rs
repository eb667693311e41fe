// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Time, Utf8String};
use crate::ts29212::{
    ChargingCorrelationIndicator, ChargingRuleDefinition, IpCanType,
    ResourceAllocationNotification, avp,
};

/// Activates charging rules: predefined ones by name, others with their definition.
///
/// ```text
/// Charging-Rule-Install ::= < AVP Header: 1001 10415 >
///                         * [ Charging-Rule-Definition ]
///                         * [ Charging-Rule-Name ]
///                         * [ Charging-Rule-Base-Name ]
///                           [ Bearer-Identifier ]
///                           [ Monitoring-Flags ]
///                           [ Rule-Activation-Time ]
///                           [ Rule-Deactivation-Time ]
///                           [ Resource-Allocation-Notification ]
///                           [ Charging-Correlation-Indicator ]
///                           [ IP-CAN-Type ]
///                         * [ AVP ]
/// ```
///
/// AVP code 1001 of vendor 10415, 3GPP TS 29.212, 5.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChargingRuleInstall {
    /// Charging-Rule-Definition (1003/10415), Grouped; 3GPP TS 29.212, 5.3.4.
    pub charging_rule_definition: Vec<ChargingRuleDefinition>,
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    /// The name of a charging rule, within the session for dynamic rules.
    pub charging_rule_name: Vec<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: Option<OctetString>,
    /// Monitoring-Flags (2828/10415), Unsigned32; 3GPP TS 29.212, 5.3.115.
    /// A bit mask: bit 0, usage of the rule is not counted for the session.
    pub monitoring_flags: Option<u32>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    /// When the rule becomes active.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
    /// When the rule ceases to be active.
    pub rule_deactivation_time: Option<Time>,
    /// Resource-Allocation-Notification (1063/10415), Enumerated; 3GPP TS 29.212, 5.3.50.
    pub resource_allocation_notification: Option<ResourceAllocationNotification>,
    /// Charging-Correlation-Indicator (1073/10415), Enumerated; 3GPP TS 29.212, 5.3.67.
    pub charging_correlation_indicator: Option<ChargingCorrelationIndicator>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChargingRuleInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "Charging-Rule-Install",
    items: &[
        Item::repeated(avp::CHARGING_RULE_DEFINITION.description()),
        Item::repeated(avp::CHARGING_RULE_NAME.description()),
        Item::repeated(avp::CHARGING_RULE_BASE_NAME.description()),
        Item::optional(avp::BEARER_IDENTIFIER.description()),
        Item::optional(avp::MONITORING_FLAGS.description()),
        Item::optional(avp::RULE_ACTIVATION_TIME.description()),
        Item::optional(avp::RULE_DEACTIVATION_TIME.description()),
        Item::optional(avp::RESOURCE_ALLOCATION_NOTIFICATION.description()),
        Item::optional(avp::CHARGING_CORRELATION_INDICATOR.description()),
        Item::optional(avp::IP_CAN_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for ChargingRuleInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1003) => received.many(0, &mut self.charging_rule_definition),
            (10415, 1005) => received.many(1, &mut self.charging_rule_name),
            (10415, 1004) => received.many(2, &mut self.charging_rule_base_name),
            (10415, 1020) => received.optional(3, &mut self.bearer_identifier),
            (10415, 2828) => received.optional(4, &mut self.monitoring_flags),
            (10415, 1043) => received.optional(5, &mut self.rule_activation_time),
            (10415, 1044) => received.optional(6, &mut self.rule_deactivation_time),
            (10415, 1063) => {
                received.optional(7, &mut self.resource_allocation_notification)
            }
            (10415, 1073) => {
                received.optional(8, &mut self.charging_correlation_indicator)
            }
            (10415, 1027) => received.optional(9, &mut self.ip_can_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::CHARGING_RULE_DEFINITION, &self.charging_rule_definition);
        avps.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        avps.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        avps.optional(&avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&avp::MONITORING_FLAGS, &self.monitoring_flags);
        avps.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        avps.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        avps.optional(
            &avp::RESOURCE_ALLOCATION_NOTIFICATION,
            &self.resource_allocation_notification,
        );
        avps.optional(
            &avp::CHARGING_CORRELATION_INDICATOR,
            &self.charging_correlation_indicator,
        );
        avps.optional(&avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChargingRuleInstallBuilder builds group ChargingRuleInstall in ChargingRuleInstall, with additional_avps;
    optional bearer_identifier: IntoField<OctetString, Option<OctetString>>, "Bearer-Identifier";
    optional monitoring_flags: IntoField<u32, Option<u32>>, "Monitoring-Flags";
    optional rule_activation_time: IntoTime<Option<Time>>, "Rule-Activation-Time";
    optional rule_deactivation_time: IntoTime<Option<Time>>, "Rule-Deactivation-Time";
    optional resource_allocation_notification: IntoField<ResourceAllocationNotification, Option<ResourceAllocationNotification>>, "Resource-Allocation-Notification";
    optional charging_correlation_indicator: IntoField<ChargingCorrelationIndicator, Option<ChargingCorrelationIndicator>>, "Charging-Correlation-Indicator";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    repeated charging_rule_name, charging_rule_names: IntoField<OctetString>, "Charging-Rule-Name";
    repeated charging_rule_base_name, charging_rule_base_names: IntoField<Utf8String>, "Charging-Rule-Base-Name";
    large charging_rule_definition, charging_rule_definitions: IntoField<ChargingRuleDefinition, Vec<ChargingRuleDefinition>>, IntoField<ChargingRuleDefinition>, "Charging-Rule-Definition";
}
