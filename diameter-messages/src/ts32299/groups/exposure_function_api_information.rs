// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Time, UnlistedAvps,
    Unread, Utf8String,
};
use crate::ts29229;
use crate::ts29229::SupportedFeatures;
use crate::ts32299::{ApiDirection, ApiNetworkServiceNode, avp};
use diameter_core::builder::append;

/// A call of an exposure function's API.
///
/// ```text
/// Exposure-Function-API-Information ::= < AVP Header: 1316 10415 >
///                                     * [ Supported-Features ]
///                                       [ API-Content ]
///                                       [ API-Direction ]
///                                       [ API-Identifier ]
///                                       [ API-Invocation-Timestamp ]
///                                       [ API-Network-Service-Node ]
///                                       [ API-Result-Code ]
///                                       [ API-Size ]
/// ```
///
/// AVP code 1316 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExposureFunctionApiInformation {
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// API-Content (1309/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub api_content: Option<Utf8String>,
    /// API-Direction (1310/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub api_direction: Option<ApiDirection>,
    /// API-Identifier (1311/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub api_identifier: Option<OctetString>,
    /// API-Invocation-Timestamp (1312/10415), Time; 3GPP TS 32.299, 7.2.
    pub api_invocation_timestamp: Option<Time>,
    /// API-Network-Service-Node (1315/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub api_network_service_node: Option<ApiNetworkServiceNode>,
    /// API-Result-Code (1313/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub api_result_code: Option<u32>,
    /// API-Size (1314/10415), Unsigned64; 3GPP TS 32.299, 7.2.
    pub api_size: Option<u64>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl ExposureFunctionApiInformation {
    /// Starts building the AVPs of an Exposure-Function-API-Information.
    pub fn builder() -> ExposureFunctionApiInformationBuilder {
        ExposureFunctionApiInformationBuilder::new()
    }
}

impl Group for ExposureFunctionApiInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Exposure-Function-API-Information",
    items: &[
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(avp::API_CONTENT.description()),
        Item::optional(avp::API_DIRECTION.description()),
        Item::optional(avp::API_IDENTIFIER.description()),
        Item::optional(avp::API_INVOCATION_TIMESTAMP.description()),
        Item::optional(avp::API_NETWORK_SERVICE_NODE.description()),
        Item::optional(avp::API_RESULT_CODE.description()),
        Item::optional(avp::API_SIZE.description()),
    ],
};

impl Contents for ExposureFunctionApiInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 628) => received.many(0, &mut self.supported_features),
            (10415, 1309) => received.optional(1, &mut self.api_content),
            (10415, 1310) => received.optional(2, &mut self.api_direction),
            (10415, 1311) => received.optional(3, &mut self.api_identifier),
            (10415, 1312) => received.optional(4, &mut self.api_invocation_timestamp),
            (10415, 1315) => received.optional(5, &mut self.api_network_service_node),
            (10415, 1313) => received.optional(6, &mut self.api_result_code),
            (10415, 1314) => received.optional(7, &mut self.api_size),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&avp::API_CONTENT, &self.api_content);
        encoder.optional(&avp::API_DIRECTION, &self.api_direction);
        encoder.optional(&avp::API_IDENTIFIER, &self.api_identifier);
        encoder.optional(&avp::API_INVOCATION_TIMESTAMP, &self.api_invocation_timestamp);
        encoder.optional(&avp::API_NETWORK_SERVICE_NODE, &self.api_network_service_node);
        encoder.optional(&avp::API_RESULT_CODE, &self.api_result_code);
        encoder.optional(&avp::API_SIZE, &self.api_size);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`ExposureFunctionApiInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ExposureFunctionApiInformationBuilder {
    contents: ExposureFunctionApiInformation,
}

impl ExposureFunctionApiInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.contents.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.contents.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets API-Content.
    pub fn api_content(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.api_content = Some(value.into());
        self
    }

    /// Sets API-Direction.
    pub fn api_direction(mut self, value: impl Into<ApiDirection>) -> Self {
        self.contents.api_direction = Some(value.into());
        self
    }

    /// Sets API-Identifier.
    pub fn api_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.api_identifier = Some(value.into());
        self
    }

    /// Sets API-Invocation-Timestamp.
    pub fn api_invocation_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.api_invocation_timestamp = Some(value.into());
        self
    }

    /// Sets API-Network-Service-Node.
    pub fn api_network_service_node(
        mut self,
        value: impl Into<ApiNetworkServiceNode>,
    ) -> Self {
        self.contents.api_network_service_node = Some(value.into());
        self
    }

    /// Sets API-Result-Code.
    pub fn api_result_code(mut self, value: u32) -> Self {
        self.contents.api_result_code = Some(value);
        self
    }

    /// Sets API-Size.
    pub fn api_size(mut self, value: u64) -> Self {
        self.contents.api_size = Some(value);
        self
    }

    /// The finished value.
    pub fn build(self) -> ExposureFunctionApiInformation {
        self.contents
    }
}
