// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29214;
use crate::ts29212::{PccRuleStatus, RuleFailureCode, avp};
use diameter_core::builder::append;

/// What became of QoS rules.
///
/// ```text
/// QoS-Rule-Report ::= < AVP Header: 1055 10415 >
///                   * [ QoS-Rule-Name ]
///                   * [ QoS-Rule-Base-Name ]
///                     [ PCC-Rule-Status ]
///                     [ Rule-Failure-Code ]
///                   * [ Content-Version ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1055 of vendor 10415, 3GPP TS 29.212, 5a.3.5.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QosRuleReport {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Rule-Failure-Code (1031/10415), Enumerated; 3GPP TS 29.212, 5.3.38.
    pub rule_failure_code: Option<RuleFailureCode>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    pub content_version: Vec<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosRuleReport {
    /// Starts building the AVPs of a QoS-Rule-Report.
    pub fn builder() -> QosRuleReportBuilder {
        QosRuleReportBuilder::new()
    }
}

impl Group for QosRuleReport {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Rule-Report",
    items: &[
        Item::repeated(avp::QOS_RULE_NAME.description()),
        Item::repeated(avp::QOS_RULE_BASE_NAME.description()),
        Item::optional(avp::PCC_RULE_STATUS.description()),
        Item::optional(avp::RULE_FAILURE_CODE.description()),
        Item::repeated(ts29214::avp::CONTENT_VERSION.description()),
        Item::any(),
    ],
};

impl Contents for QosRuleReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1054) => received.many(0, &mut self.qos_rule_name),
            (10415, 1074) => received.many(1, &mut self.qos_rule_base_name),
            (10415, 1019) => received.optional(2, &mut self.pcc_rule_status),
            (10415, 1031) => received.optional(3, &mut self.rule_failure_code),
            (10415, 552) => received.many(4, &mut self.content_version),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        encoder.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        encoder.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        encoder.optional(&avp::RULE_FAILURE_CODE, &self.rule_failure_code);
        encoder.many(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosRuleReport`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosRuleReportBuilder {
    contents: QosRuleReport,
}

impl QosRuleReportBuilder {
    pub(super) fn new() -> Self {
        Self::default()
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

    /// Adds one Content-Version.
    pub fn content_version(mut self, value: u64) -> Self {
        append(&mut self.contents.content_version, value);
        self
    }

    /// Adds any number of Content-Version.
    pub fn content_versions(mut self, values: impl IntoIterator<Item = u64>) -> Self {
        self.contents.content_version.extend(values);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> QosRuleReport {
        self.contents
    }
}
