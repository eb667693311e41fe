// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Time,
    Unread, Utf8String,
};
use crate::ts29212::{
    ChargingCorrelationIndicator, ChargingRuleDefinition, IpCanType,
    ResourceAllocationNotification, avp,
};
use diameter_core::builder::append;

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
pub struct ChargingRuleInstall {
    /// Charging-Rule-Definition (1003/10415), Grouped; 3GPP TS 29.212, 5.3.4.
    pub charging_rule_definition: Vec<ChargingRuleDefinition>,
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    pub charging_rule_name: Vec<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    pub bearer_identifier: Option<OctetString>,
    /// Monitoring-Flags (2828/10415), Unsigned32; 3GPP TS 29.212, 5.3.115.
    pub monitoring_flags: Option<u32>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
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

impl ChargingRuleInstall {
    /// Starts building the AVPs of a Charging-Rule-Install.
    pub fn builder() -> ChargingRuleInstallBuilder {
        ChargingRuleInstallBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::CHARGING_RULE_DEFINITION, &self.charging_rule_definition);
        encoder.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        encoder.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        encoder.optional(&avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        encoder.optional(&avp::MONITORING_FLAGS, &self.monitoring_flags);
        encoder.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        encoder.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        encoder
            .optional(
                &avp::RESOURCE_ALLOCATION_NOTIFICATION,
                &self.resource_allocation_notification,
            );
        encoder
            .optional(
                &avp::CHARGING_CORRELATION_INDICATOR,
                &self.charging_correlation_indicator,
            );
        encoder.optional(&avp::IP_CAN_TYPE, &self.ip_can_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ChargingRuleInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChargingRuleInstallBuilder {
    contents: ChargingRuleInstall,
}

impl ChargingRuleInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Charging-Rule-Definition.
    pub fn charging_rule_definition(
        mut self,
        value: impl Into<ChargingRuleDefinition>,
    ) -> Self {
        append(&mut self.contents.charging_rule_definition, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Definition.
    pub fn charging_rule_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChargingRuleDefinition>>,
    ) -> Self {
        self.contents
            .charging_rule_definition
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Name.
    pub fn charging_rule_name(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.charging_rule_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Name.
    pub fn charging_rule_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.charging_rule_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Base-Name.
    pub fn charging_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.charging_rule_base_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Base-Name.
    pub fn charging_rule_base_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.charging_rule_base_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Bearer-Identifier.
    pub fn bearer_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.bearer_identifier = Some(value.into());
        self
    }

    /// Sets Monitoring-Flags.
    pub fn monitoring_flags(mut self, value: u32) -> Self {
        self.contents.monitoring_flags = Some(value);
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

    /// Sets Resource-Allocation-Notification.
    pub fn resource_allocation_notification(
        mut self,
        value: impl Into<ResourceAllocationNotification>,
    ) -> Self {
        self.contents.resource_allocation_notification = Some(value.into());
        self
    }

    /// Sets Charging-Correlation-Indicator.
    pub fn charging_correlation_indicator(
        mut self,
        value: impl Into<ChargingCorrelationIndicator>,
    ) -> Self {
        self.contents.charging_correlation_indicator = Some(value.into());
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.contents.ip_can_type = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ChargingRuleInstall {
        self.contents
    }
}
