// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::credit_control;
use crate::credit_control::FinalUnitIndication;
use crate::ts29212::{PccRuleStatus, RuleFailureCode, avp};

/// What became of rules for the detection and control of applications.
///
/// ```text
/// ADC-Rule-Report ::= < AVP Header: 1097 10415 >
///                   * [ ADC-Rule-Name ]
///                   * [ ADC-Rule-Base-Name ]
///                     [ PCC-Rule-Status ]
///                     [ Rule-Failure-Code ]
///                     [ Final-Unit-Indication ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1097 of vendor 10415, 3GPP TS 29.212, 5b.3.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdcRuleReport {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    /// The name of a rule for an application.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    /// The name of a group of rules for applications that is configured.
    pub adc_rule_base_name: Vec<Utf8String>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Rule-Failure-Code (1031/10415), Enumerated; 3GPP TS 29.212, 5.3.38.
    pub rule_failure_code: Option<RuleFailureCode>,
    /// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
    pub final_unit_indication: Option<Box<FinalUnitIndication>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdcRuleReport {}

static GRAMMAR: Grammar = Grammar {
    name: "ADC-Rule-Report",
    items: &[
        Item::repeated(avp::ADC_RULE_NAME.description()),
        Item::repeated(avp::ADC_RULE_BASE_NAME.description()),
        Item::optional(avp::PCC_RULE_STATUS.description()),
        Item::optional(avp::RULE_FAILURE_CODE.description()),
        Item::optional(credit_control::avp::FINAL_UNIT_INDICATION.description()),
        Item::any(),
    ],
};

impl Contents for AdcRuleReport {
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
            (10415, 1019) => received.optional(2, &mut self.pcc_rule_status),
            (10415, 1031) => received.optional(3, &mut self.rule_failure_code),
            (0, 430) => received.optional_boxed(4, &mut self.final_unit_indication),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        avps.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        avps.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        avps.optional(&avp::RULE_FAILURE_CODE, &self.rule_failure_code);
        avps.optional_boxed(
            &credit_control::avp::FINAL_UNIT_INDICATION,
            &self.final_unit_indication,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdcRuleReportBuilder builds group AdcRuleReport in AdcRuleReport, with additional_avps;
    optional pcc_rule_status: IntoField<PccRuleStatus, Option<PccRuleStatus>>, "PCC-Rule-Status";
    optional rule_failure_code: IntoField<RuleFailureCode, Option<RuleFailureCode>>, "Rule-Failure-Code";
    optional final_unit_indication: IntoField<FinalUnitIndication, Option<Box<FinalUnitIndication>>>, "Final-Unit-Indication";
    repeated adc_rule_name, adc_rule_names: IntoField<OctetString>, "ADC-Rule-Name";
    repeated adc_rule_base_name, adc_rule_base_names: IntoField<Utf8String>, "ADC-Rule-Base-Name";
}
