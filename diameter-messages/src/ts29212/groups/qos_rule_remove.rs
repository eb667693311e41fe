// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29214;
use crate::ts29212::avp;
use crate::ts29214::RequiredAccessInfo;
use diameter_core::builder::append;

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
pub struct QosRuleRemove {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    pub qos_rule_name: Vec<OctetString>,
    /// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
    pub qos_rule_base_name: Vec<Utf8String>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosRuleRemove {
    /// Starts building the AVPs of a QoS-Rule-Remove.
    pub fn builder() -> QosRuleRemoveBuilder {
        QosRuleRemoveBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        encoder.many(&avp::QOS_RULE_BASE_NAME, &self.qos_rule_base_name);
        encoder.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosRuleRemove`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosRuleRemoveBuilder {
    contents: QosRuleRemove,
}

impl QosRuleRemoveBuilder {
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

    /// Adds one Required-Access-Info.
    pub fn required_access_info(mut self, value: impl Into<RequiredAccessInfo>) -> Self {
        append(&mut self.contents.required_access_info, value.into());
        self
    }

    /// Adds any number of Required-Access-Info.
    pub fn required_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RequiredAccessInfo>>,
    ) -> Self {
        self.contents.required_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> QosRuleRemove {
        self.contents
    }
}
