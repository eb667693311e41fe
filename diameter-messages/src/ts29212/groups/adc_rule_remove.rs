// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29212::avp;
use diameter_core::builder::append;

/// Deactivates rules for the detection and control of applications.
///
/// ```text
/// ADC-Rule-Remove ::= < AVP Header: 1093 10415 >
///                   * [ ADC-Rule-Name ]
///                   * [ ADC-Rule-Base-Name ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1093 of vendor 10415, 3GPP TS 29.212, 5b.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AdcRuleRemove {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    pub adc_rule_base_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdcRuleRemove {
    /// Starts building the AVPs of an ADC-Rule-Remove.
    pub fn builder() -> AdcRuleRemoveBuilder {
        AdcRuleRemoveBuilder::new()
    }
}

impl Group for AdcRuleRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "ADC-Rule-Remove",
    items: &[
        Item::repeated(avp::ADC_RULE_NAME.description()),
        Item::repeated(avp::ADC_RULE_BASE_NAME.description()),
        Item::any(),
    ],
};

impl Contents for AdcRuleRemove {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1096) => received.many(0, &mut self.adc_rule_name),
            (10415, 1095) => received.many(1, &mut self.adc_rule_base_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        encoder.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AdcRuleRemove`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdcRuleRemoveBuilder {
    contents: AdcRuleRemove,
}

impl AdcRuleRemoveBuilder {
    pub(super) fn new() -> Self {
        Self::default()
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AdcRuleRemove {
        self.contents
    }
}
