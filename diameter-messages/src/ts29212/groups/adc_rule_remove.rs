// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29212::avp;

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
#[non_exhaustive]
pub struct AdcRuleRemove {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    /// The name of a rule for an application.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    /// The name of a group of rules for applications that is configured.
    pub adc_rule_base_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        avps.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdcRuleRemoveBuilder builds group AdcRuleRemove in AdcRuleRemove, with additional_avps;
    repeated adc_rule_name, adc_rule_names: IntoField<OctetString>, "ADC-Rule-Name";
    repeated adc_rule_base_name, adc_rule_base_names: IntoField<Utf8String>, "ADC-Rule-Base-Name";
}
