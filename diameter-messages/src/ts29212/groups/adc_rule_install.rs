// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Time, Utf8String};
use crate::ts29212::{AdcRuleDefinition, avp};

/// Activates rules for the detection and control of applications.
///
/// ```text
/// ADC-Rule-Install ::= < AVP Header: 1092 10415 >
///                    * [ ADC-Rule-Definition ]
///                    * [ ADC-Rule-Name ]
///                    * [ ADC-Rule-Base-Name ]
///                      [ Monitoring-Flags ]
///                      [ Rule-Activation-Time ]
///                      [ Rule-Deactivation-Time ]
///                    * [ AVP ]
/// ```
///
/// AVP code 1092 of vendor 10415, 3GPP TS 29.212, 5b.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdcRuleInstall {
    /// ADC-Rule-Definition (1094/10415), Grouped; 3GPP TS 29.212, 5b.3.3.
    pub adc_rule_definition: Vec<AdcRuleDefinition>,
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    /// The name of a rule for an application.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    /// The name of a group of rules for applications that is configured.
    pub adc_rule_base_name: Vec<Utf8String>,
    /// Monitoring-Flags (2828/10415), Unsigned32; 3GPP TS 29.212, 5.3.115.
    /// A bit mask: bit 0, usage of the rule is not counted for the session.
    pub monitoring_flags: Option<u32>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    /// When the rule becomes active.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
    /// When the rule ceases to be active.
    pub rule_deactivation_time: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdcRuleInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "ADC-Rule-Install",
    items: &[
        Item::repeated(avp::ADC_RULE_DEFINITION.description()),
        Item::repeated(avp::ADC_RULE_NAME.description()),
        Item::repeated(avp::ADC_RULE_BASE_NAME.description()),
        Item::optional(avp::MONITORING_FLAGS.description()),
        Item::optional(avp::RULE_ACTIVATION_TIME.description()),
        Item::optional(avp::RULE_DEACTIVATION_TIME.description()),
        Item::any(),
    ],
};

impl Contents for AdcRuleInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1094) => received.many(0, &mut self.adc_rule_definition),
            (10415, 1096) => received.many(1, &mut self.adc_rule_name),
            (10415, 1095) => received.many(2, &mut self.adc_rule_base_name),
            (10415, 2828) => received.optional(3, &mut self.monitoring_flags),
            (10415, 1043) => received.optional(4, &mut self.rule_activation_time),
            (10415, 1044) => received.optional(5, &mut self.rule_deactivation_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ADC_RULE_DEFINITION, &self.adc_rule_definition);
        avps.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        avps.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        avps.optional(&avp::MONITORING_FLAGS, &self.monitoring_flags);
        avps.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        avps.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdcRuleInstallBuilder builds group AdcRuleInstall in AdcRuleInstall, with additional_avps;
    optional monitoring_flags: IntoField<u32, Option<u32>>, "Monitoring-Flags";
    optional rule_activation_time: IntoTime<Option<Time>>, "Rule-Activation-Time";
    optional rule_deactivation_time: IntoTime<Option<Time>>, "Rule-Deactivation-Time";
    repeated adc_rule_name, adc_rule_names: IntoField<OctetString>, "ADC-Rule-Name";
    repeated adc_rule_base_name, adc_rule_base_names: IntoField<Utf8String>, "ADC-Rule-Base-Name";
    large adc_rule_definition, adc_rule_definitions: IntoField<AdcRuleDefinition, Vec<AdcRuleDefinition>>, IntoField<AdcRuleDefinition>, "ADC-Rule-Definition";
}
