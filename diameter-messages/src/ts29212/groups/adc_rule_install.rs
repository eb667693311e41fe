// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Time,
    Unread, Utf8String,
};
use crate::ts29212::{AdcRuleDefinition, avp};
use diameter_core::builder::append;

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
pub struct AdcRuleInstall {
    /// ADC-Rule-Definition (1094/10415), Grouped; 3GPP TS 29.212, 5b.3.3.
    pub adc_rule_definition: Vec<AdcRuleDefinition>,
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    pub adc_rule_base_name: Vec<Utf8String>,
    /// Monitoring-Flags (2828/10415), Unsigned32; 3GPP TS 29.212, 5.3.115.
    pub monitoring_flags: Option<u32>,
    /// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
    pub rule_activation_time: Option<Time>,
    /// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
    pub rule_deactivation_time: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdcRuleInstall {
    /// Starts building the AVPs of an ADC-Rule-Install.
    pub fn builder() -> AdcRuleInstallBuilder {
        AdcRuleInstallBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::ADC_RULE_DEFINITION, &self.adc_rule_definition);
        encoder.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        encoder.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        encoder.optional(&avp::MONITORING_FLAGS, &self.monitoring_flags);
        encoder.optional(&avp::RULE_ACTIVATION_TIME, &self.rule_activation_time);
        encoder.optional(&avp::RULE_DEACTIVATION_TIME, &self.rule_deactivation_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AdcRuleInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdcRuleInstallBuilder {
    contents: AdcRuleInstall,
}

impl AdcRuleInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one ADC-Rule-Definition.
    pub fn adc_rule_definition(mut self, value: impl Into<AdcRuleDefinition>) -> Self {
        append(&mut self.contents.adc_rule_definition, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Definition.
    pub fn adc_rule_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdcRuleDefinition>>,
    ) -> Self {
        self.contents.adc_rule_definition.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ADC-Rule-Name.
    pub fn adc_rule_name(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.adc_rule_name, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Name.
    pub fn adc_rule_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.adc_rule_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ADC-Rule-Base-Name.
    pub fn adc_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.adc_rule_base_name, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Base-Name.
    pub fn adc_rule_base_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.adc_rule_base_name.extend(values.into_iter().map(Into::into));
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AdcRuleInstall {
        self.contents
    }
}
