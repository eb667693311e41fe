// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String};
use crate::ts29229;
use crate::ts29229::SupportedFeatures;
use crate::ts32299::{ApiDirection, ApiNetworkServiceNode, avp};

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
#[non_exhaustive]
pub struct ExposureFunctionApiInformation {
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// API-Content (1309/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// What the API call was about.
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
    /// The result of the API call, an HTTP status code.
    pub api_result_code: Option<u32>,
    /// API-Size (1314/10415), Unsigned64; 3GPP TS 32.299, 7.2.
    /// The size of an API call's payload, in octets.
    pub api_size: Option<u64>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&avp::API_CONTENT, &self.api_content);
        avps.optional(&avp::API_DIRECTION, &self.api_direction);
        avps.optional(&avp::API_IDENTIFIER, &self.api_identifier);
        avps.optional(&avp::API_INVOCATION_TIMESTAMP, &self.api_invocation_timestamp);
        avps.optional(&avp::API_NETWORK_SERVICE_NODE, &self.api_network_service_node);
        avps.optional(&avp::API_RESULT_CODE, &self.api_result_code);
        avps.optional(&avp::API_SIZE, &self.api_size);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ExposureFunctionApiInformationBuilder builds group ExposureFunctionApiInformation in ExposureFunctionApiInformation;
    optional api_content: IntoField<Utf8String, Option<Utf8String>>, "API-Content";
    optional api_direction: IntoField<ApiDirection, Option<ApiDirection>>, "API-Direction";
    optional api_identifier: IntoField<OctetString, Option<OctetString>>, "API-Identifier";
    optional api_invocation_timestamp: IntoTime<Option<Time>>, "API-Invocation-Timestamp";
    optional api_network_service_node: IntoField<ApiNetworkServiceNode, Option<ApiNetworkServiceNode>>, "API-Network-Service-Node";
    optional api_result_code: IntoField<u32, Option<u32>>, "API-Result-Code";
    optional api_size: IntoField<u64, Option<u64>>, "API-Size";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
}
