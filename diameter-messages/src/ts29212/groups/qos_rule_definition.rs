// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29214;
use crate::ts29212::{FlowInformation, QosInformation, avp, required};
use crate::ts29214::RequiredAccessInfo;
use diameter_core::builder::{append, Set, Unset};

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
pub struct QosRuleDefinition {
    /// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
    pub qos_rule_name: OctetString,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    pub precedence: Option<u32>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Sharing-Key-DL (539/10415), Unsigned32; 3GPP TS 29.214, 5.3.37.
    pub sharing_key_dl: Option<u32>,
    /// Sharing-Key-UL (540/10415), Unsigned32; 3GPP TS 29.214, 5.3.38.
    pub sharing_key_ul: Option<u32>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    pub content_version: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosRuleDefinition {
    /// Starts building the AVPs of a QoS-Rule-Definition.
    pub fn builder() -> QosRuleDefinitionBuilder {
        QosRuleDefinitionBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::QOS_RULE_NAME, &self.qos_rule_name);
        encoder.many(&avp::FLOW_INFORMATION, &self.flow_information);
        encoder.optional_boxed(&avp::QOS_INFORMATION, &self.qos_information);
        encoder.optional(&avp::PRECEDENCE, &self.precedence);
        encoder.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        encoder.optional(&ts29214::avp::SHARING_KEY_DL, &self.sharing_key_dl);
        encoder.optional(&ts29214::avp::SHARING_KEY_UL, &self.sharing_key_ul);
        encoder.optional(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosRuleDefinition`]. `build` exists once all that is required is set: QoS-Rule-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosRuleDefinitionBuilder<R = (Unset,)> {
    required: R,
    optional: QosRuleDefinitionOptional,
}

impl QosRuleDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> QosRuleDefinitionBuilder<(A,)> {
    /// Sets QoS-Rule-Name (required).
    pub fn qos_rule_name(
        self,
        value: impl Into<OctetString>,
    ) -> QosRuleDefinitionBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        QosRuleDefinitionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosRuleDefinition
    where
        A: required::QosRuleName<OctetString>,
    {
        let (a,) = self.required;
        QosRuleDefinition {
            qos_rule_name: a.value(),
            flow_information: self.optional.flow_information,
            qos_information: self.optional.qos_information,
            precedence: self.optional.precedence,
            required_access_info: self.optional.required_access_info,
            sharing_key_dl: self.optional.sharing_key_dl,
            sharing_key_ul: self.optional.sharing_key_ul,
            content_version: self.optional.content_version,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Rule-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosRuleDefinitionOptional {
    flow_information: Vec<FlowInformation>,
    qos_information: Option<Box<QosInformation>>,
    precedence: Option<u32>,
    required_access_info: Vec<RequiredAccessInfo>,
    sharing_key_dl: Option<u32>,
    sharing_key_ul: Option<u32>,
    content_version: Option<u64>,
    additional_avps: AdditionalAvps,
}

impl<R> QosRuleDefinitionBuilder<R> {
    /// Adds one Flow-Information.
    pub fn flow_information(mut self, value: impl Into<FlowInformation>) -> Self {
        append(&mut self.optional.flow_information, value.into());
        self
    }

    /// Adds any number of Flow-Information.
    pub fn flow_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<FlowInformation>>,
    ) -> Self {
        self.optional.flow_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets Precedence.
    pub fn precedence(mut self, value: u32) -> Self {
        self.optional.precedence = Some(value);
        self
    }

    /// Adds one Required-Access-Info.
    pub fn required_access_info(mut self, value: impl Into<RequiredAccessInfo>) -> Self {
        append(&mut self.optional.required_access_info, value.into());
        self
    }

    /// Adds any number of Required-Access-Info.
    pub fn required_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RequiredAccessInfo>>,
    ) -> Self {
        self.optional.required_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Sharing-Key-DL.
    pub fn sharing_key_dl(mut self, value: u32) -> Self {
        self.optional.sharing_key_dl = Some(value);
        self
    }

    /// Sets Sharing-Key-UL.
    pub fn sharing_key_ul(mut self, value: u32) -> Self {
        self.optional.sharing_key_ul = Some(value);
        self
    }

    /// Sets Content-Version.
    pub fn content_version(mut self, value: u64) -> Self {
        self.optional.content_version = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
