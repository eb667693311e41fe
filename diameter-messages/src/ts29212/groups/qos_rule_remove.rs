// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29214;
use crate::ts29212::avp;
use crate::ts29214::RequiredAccessInfo;

/// Deactivates QoS rules.
///
/// ```text
/// QoS-Rule-Remove ::= < AVP Header: 1052 10415 >
///                   * [ QoS-Rule-Name ]
///                   * [ QoS-Rule-Base-Name ]
///                   * [ Required-Access-Info ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1052 of vendor 10415, 3GPP TS 29.212, 5a.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QosRuleRemove {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    /// The name of a QoS rule.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    /// The name of a group of QoS rules that is configured.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for QosRuleRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Rule-Remove",
    items: &[
        Item::repeated(avp::QOS_RULE_NAME.description()),
        Item::repeated(avp::QOS_RULE_BASE_NAME.description()),
        Item::repeated(ts29214::avp::REQUIRED_ACCESS_INFO.description()),
        Item::any(),
    ],
};

impl Contents for QosRuleRemove {
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
            (10415, 536) => received.many(2, &mut self.required_access_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        avps.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        avps.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosRuleRemoveBuilder builds group QosRuleRemove in QosRuleRemove, with additional_avps;
    repeated qos_rule_name, qos_rule_names: IntoField<OctetString>, "QoS-Rule-Name";
    repeated qos_rule_base_name, qos_rule_base_names: IntoField<Utf8String>, "QoS-Rule-Base-Name";
    repeated required_access_info, required_access_infos: IntoField<RequiredAccessInfo>, "Required-Access-Info";
}
