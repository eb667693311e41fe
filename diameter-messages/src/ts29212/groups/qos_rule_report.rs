// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29214;
use crate::ts29212::{PccRuleStatus, RuleFailureCode, avp};

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
#[non_exhaustive]
pub struct QosRuleReport {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    /// The name of a QoS rule.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    /// The name of a group of QoS rules that is configured.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Rule-Failure-Code (1031/10415), Enumerated; 3GPP TS 29.212, 5.3.38.
    pub rule_failure_code: Option<RuleFailureCode>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Vec<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        avps.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        avps.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        avps.optional(&avp::RULE_FAILURE_CODE, &self.rule_failure_code);
        avps.many(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosRuleReportBuilder builds group QosRuleReport in QosRuleReport, with additional_avps;
    optional pcc_rule_status: IntoField<PccRuleStatus, Option<PccRuleStatus>>, "PCC-Rule-Status";
    optional rule_failure_code: IntoField<RuleFailureCode, Option<RuleFailureCode>>, "Rule-Failure-Code";
    repeated qos_rule_name, qos_rule_names: IntoField<OctetString>, "QoS-Rule-Name";
    repeated qos_rule_base_name, qos_rule_base_names: IntoField<Utf8String>, "QoS-Rule-Base-Name";
    repeated content_version, content_versions: IntoField<u64>, "Content-Version";
}
