// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29214;
use crate::ts29212::{FlowInformation, QosInformation, avp};
use crate::ts29214::RequiredAccessInfo;

/// A QoS rule: its flows and their quality of service.
///
/// ```text
/// QoS-Rule-Definition ::= < AVP Header: 1053 10415 >
///                         { QoS-Rule-Name }
///                       * [ Flow-Information ]
///                         [ QoS-Information ]
///                         [ Precedence ]
///                       * [ Required-Access-Info ]
///                         [ Sharing-Key-DL ]
///                         [ Sharing-Key-UL ]
///                         [ Content-Version ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1053 of vendor 10415, 3GPP TS 29.212, 5a.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosRuleDefinition {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    /// The name of a QoS rule.
    pub qos_rule_name: OctetString,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    /// The order in which rules are tried, lowest first.
    pub precedence: Option<u32>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Sharing-Key-DL (539/10415), Unsigned32; 3GPP TS 29.214, 5.3.37.
    /// Media components with the same key share downlink resources.
    pub sharing_key_dl: Option<u32>,
    /// Sharing-Key-UL (540/10415), Unsigned32; 3GPP TS 29.214, 5.3.38.
    /// Media components with the same key share uplink resources.
    pub sharing_key_ul: Option<u32>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for QosRuleDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Rule-Definition",
    items: &[
        Item::required(avp::QOS_RULE_NAME.description()),
        Item::repeated(avp::FLOW_INFORMATION.description()),
        Item::optional(avp::QOS_INFORMATION.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::repeated(ts29214::avp::REQUIRED_ACCESS_INFO.description()),
        Item::optional(ts29214::avp::SHARING_KEY_DL.description()),
        Item::optional(ts29214::avp::SHARING_KEY_UL.description()),
        Item::optional(ts29214::avp::CONTENT_VERSION.description()),
        Item::any(),
    ],
};

impl Contents for QosRuleDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            qos_rule_name: unread.value(),
            flow_information: Vec::new(),
            qos_information: None,
            precedence: None,
            required_access_info: Vec::new(),
            sharing_key_dl: None,
            sharing_key_ul: None,
            content_version: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1054) => received.one(0, 0, &mut self.qos_rule_name),
            (10415, 1058) => received.many(1, &mut self.flow_information),
            (10415, 1016) => received.optional_boxed(2, &mut self.qos_information),
            (10415, 1010) => received.optional(3, &mut self.precedence),
            (10415, 536) => received.many(4, &mut self.required_access_info),
            (10415, 539) => received.optional(5, &mut self.sharing_key_dl),
            (10415, 540) => received.optional(6, &mut self.sharing_key_ul),
            (10415, 552) => received.optional(7, &mut self.content_version),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        avps.many(&avp::FLOW_INFORMATION, &self.flow_information);
        avps.optional_boxed(&avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&avp::PRECEDENCE, &self.precedence);
        avps.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        avps.optional(&ts29214::avp::SHARING_KEY_DL, &self.sharing_key_dl);
        avps.optional(&ts29214::avp::SHARING_KEY_UL, &self.sharing_key_ul);
        avps.optional(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosRuleDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group QosRuleDefinition in QosRuleDefinition, with additional_avps;
    required qos_rule_name: IntoField<OctetString>, "QoS-Rule-Name" => (Set,), A: required::QosRuleName;
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional precedence: IntoField<u32, Option<u32>>, "Precedence";
    optional sharing_key_dl: IntoField<u32, Option<u32>>, "Sharing-Key-DL";
    optional sharing_key_ul: IntoField<u32, Option<u32>>, "Sharing-Key-UL";
    optional content_version: IntoField<u64, Option<u64>>, "Content-Version";
    repeated flow_information, flow_informations: IntoField<FlowInformation>, "Flow-Information";
    repeated required_access_info, required_access_infos: IntoField<RequiredAccessInfo>, "Required-Access-Info";
}
