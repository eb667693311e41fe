// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::credit_control;
use crate::credit_control::FinalUnitIndication;
use crate::ts29212::{PccRuleStatus, RuleFailureCode, avp};
use diameter_core::builder::append;

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
pub struct AdcRuleReport {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    pub adc_rule_name: Vec<OctetString>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
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

impl AdcRuleReport {
    /// Starts building the AVPs of an ADC-Rule-Report.
    pub fn builder() -> AdcRuleReportBuilder {
        AdcRuleReportBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        encoder.many(&avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        encoder.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        encoder.optional(&avp::RULE_FAILURE_CODE, &self.rule_failure_code);
        encoder
            .optional_boxed(
                &credit_control::avp::FINAL_UNIT_INDICATION,
                &self.final_unit_indication,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AdcRuleReport`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdcRuleReportBuilder {
    contents: AdcRuleReport,
}

impl AdcRuleReportBuilder {
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

    /// Sets PCC-Rule-Status.
    pub fn pcc_rule_status(mut self, value: impl Into<PccRuleStatus>) -> Self {
        self.contents.pcc_rule_status = Some(value.into());
        self
    }

    /// Sets Rule-Failure-Code.
    pub fn rule_failure_code(mut self, value: impl Into<RuleFailureCode>) -> Self {
        self.contents.rule_failure_code = Some(value.into());
        self
    }

    /// Sets Final-Unit-Indication.
    pub fn final_unit_indication(
        mut self,
        value: impl Into<Box<FinalUnitIndication>>,
    ) -> Self {
        self.contents.final_unit_indication = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AdcRuleReport {
        self.contents
    }
}
