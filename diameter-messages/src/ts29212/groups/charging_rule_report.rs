// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::credit_control;
use crate::ts29214;
use crate::credit_control::FinalUnitIndication;
use crate::ts29212::{PccRuleStatus, RuleFailureCode, avp};

/// What became of charging rules.
///
/// ```text
/// Charging-Rule-Report ::= < AVP Header: 1018 10415 >
///                        * [ Charging-Rule-Name ]
///                        * [ Charging-Rule-Base-Name ]
///                          [ Bearer-Identifier ]
///                          [ PCC-Rule-Status ]
///                          [ Rule-Failure-Code ]
///                          [ Final-Unit-Indication ]
///                        * [ RAN-NAS-Release-Cause ]
///                        * [ Content-Version ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1018 of vendor 10415, 3GPP TS 29.212, 5.3.18.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChargingRuleReport {
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    /// The name of a charging rule, within the session for dynamic rules.
    pub charging_rule_name: Vec<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: Option<OctetString>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Rule-Failure-Code (1031/10415), Enumerated; 3GPP TS 29.212, 5.3.38.
    pub rule_failure_code: Option<RuleFailureCode>,
    /// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
    pub final_unit_indication: Option<Box<FinalUnitIndication>>,
    /// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
    /// A release cause of the radio or core network, in octets.
    pub ran_nas_release_cause: Vec<OctetString>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Vec<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChargingRuleReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Charging-Rule-Report",
    items: &[
        Item::repeated(avp::CHARGING_RULE_NAME.description()),
        Item::repeated(avp::CHARGING_RULE_BASE_NAME.description()),
        Item::optional(avp::BEARER_IDENTIFIER.description()),
        Item::optional(avp::PCC_RULE_STATUS.description()),
        Item::optional(avp::RULE_FAILURE_CODE.description()),
        Item::optional(credit_control::avp::FINAL_UNIT_INDICATION.description()),
        Item::repeated(avp::RAN_NAS_RELEASE_CAUSE.description()),
        Item::repeated(ts29214::avp::CONTENT_VERSION.description()),
        Item::any(),
    ],
};

impl Contents for ChargingRuleReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1005) => received.many(0, &mut self.charging_rule_name),
            (10415, 1004) => received.many(1, &mut self.charging_rule_base_name),
            (10415, 1020) => received.optional(2, &mut self.bearer_identifier),
            (10415, 1019) => received.optional(3, &mut self.pcc_rule_status),
            (10415, 1031) => received.optional(4, &mut self.rule_failure_code),
            (0, 430) => received.optional_boxed(5, &mut self.final_unit_indication),
            (10415, 2819) => received.many(6, &mut self.ran_nas_release_cause),
            (10415, 552) => received.many(7, &mut self.content_version),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        avps.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        avps.optional(&avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        avps.optional(&avp::RULE_FAILURE_CODE, &self.rule_failure_code);
        avps.optional_boxed(
            &credit_control::avp::FINAL_UNIT_INDICATION,
            &self.final_unit_indication,
        );
        avps.many(&avp::RAN_NAS_RELEASE_CAUSE, &self.ran_nas_release_cause);
        avps.many(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChargingRuleReportBuilder builds group ChargingRuleReport in ChargingRuleReport, with additional_avps;
    optional bearer_identifier: IntoField<OctetString, Option<OctetString>>, "Bearer-Identifier";
    optional pcc_rule_status: IntoField<PccRuleStatus, Option<PccRuleStatus>>, "PCC-Rule-Status";
    optional rule_failure_code: IntoField<RuleFailureCode, Option<RuleFailureCode>>, "Rule-Failure-Code";
    optional final_unit_indication: IntoField<FinalUnitIndication, Option<Box<FinalUnitIndication>>>, "Final-Unit-Indication";
    repeated charging_rule_name, charging_rule_names: IntoField<OctetString>, "Charging-Rule-Name";
    repeated charging_rule_base_name, charging_rule_base_names: IntoField<Utf8String>, "Charging-Rule-Base-Name";
    repeated ran_nas_release_cause, ran_nas_release_causes: IntoField<OctetString>, "RAN-NAS-Release-Cause";
    repeated content_version, content_versions: IntoField<u64>, "Content-Version";
}
