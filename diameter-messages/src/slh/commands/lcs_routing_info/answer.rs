// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Answer, Avps, Command, CommandDescription, CommandFlags,
    Contents, DiameterIdentity, Encoder, Grammar, Item, OctetString, Place, Utf8String,
    normalize,
};
use crate::base;
use crate::ts29173;
use crate::ts29229;
use crate::ts29329;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::ts29173::{AdditionalServingNode, ServingNode};
use crate::ts29229::SupportedFeatures;
use super::answer_builder::{LcsRoutingInfoAnswerBuilder, LcsRoutingInfoAnswerOptional};

/// The GMLC asks for the nodes that serve a user.
///
/// ```text
/// <RIA> ::= < Diameter Header: 8388622, PXY, 16777291 >
///           < Session-Id >
///           [ Vendor-Specific-Application-Id ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///         * [ Supported-Features ]
///           [ User-Name ]
///           [ MSISDN ]
///           [ LMSI ]
///           [ Serving-Node ]
///         * [ Additional-Serving-Node ]
///           [ ts29173:GMLC-Address ]
///           [ PPR-Address ]
///           [ RIA-Flags ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388622, 3GPP TS 29.173, 6.2.3/6.2.4.
#[doc(alias = "RIA")]
#[derive(Clone, Debug, PartialEq)]
pub struct LcsRoutingInfoAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    pub msisdn: Option<OctetString>,
    /// LMSI (2400/10415), OctetString; 3GPP TS 29.173, 6.4.2.
    pub lmsi: Option<OctetString>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.173, 6.4.8.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
    pub gmlc_address: Option<Address>,
    /// PPR-Address (2407/10415), Address; 3GPP TS 29.173, 6.4.9.
    pub ppr_address: Option<Address>,
    /// RIA-Flags (2411/10415), Unsigned32; 3GPP TS 29.173, 6.4.15.
    pub ria_flags: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl LcsRoutingInfoAnswer {
    /// Starts building the AVPs of a LCS-Routing-Info-Answer.
    pub fn builder() -> LcsRoutingInfoAnswerBuilder {
        LcsRoutingInfoAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
        ): (Utf8String, AuthSessionState, DiameterIdentity, DiameterIdentity),
        optional: LcsRoutingInfoAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            auth_session_state,
            origin_host,
            origin_realm,
            supported_features: optional.supported_features,
            user_name: optional.user_name,
            msisdn: optional.msisdn,
            lmsi: optional.lmsi,
            serving_node: optional.serving_node,
            additional_serving_node: optional.additional_serving_node,
            gmlc_address: optional.gmlc_address,
            ppr_address: optional.ppr_address,
            ria_flags: optional.ria_flags,
            additional_avps: optional.additional_avps,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Answer for LcsRoutingInfoAnswer {}

impl Command for LcsRoutingInfoAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "LCS-Routing-Info-Answer",
    abbreviation: "RIA",
    code: Some(8388622),
    application_id: 16777291,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::slh::DICTIONARY,
    answer: None,
    normalize: normalize::<LcsRoutingInfoAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Routing-Info-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29173::avp::LMSI.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::repeated(ts29173::avp::ADDITIONAL_SERVING_NODE.description()),
        Item::optional(ts29173::avp::GMLC_ADDRESS.description()),
        Item::optional(ts29173::avp::PPR_ADDRESS.description()),
        Item::optional(ts29173::avp::RIA_FLAGS.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for LcsRoutingInfoAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = LcsRoutingInfoAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 260) => received.one(1, &mut optional.vendor_specific_application_id),
                (0, 268) => received.one(2, &mut optional.result_code),
                (0, 297) => received.one(3, &mut optional.experimental_result),
                (0, 277) => received.one(4, &mut auth_session_state),
                (0, 264) => received.one(5, &mut origin_host),
                (0, 296) => received.one(6, &mut origin_realm),
                (10415, 628) => received.many(7, &mut optional.supported_features),
                (0, 1) => received.one(8, &mut optional.user_name),
                (10415, 701) => received.one(9, &mut optional.msisdn),
                (10415, 2400) => received.one(10, &mut optional.lmsi),
                (10415, 2401) => received.one(11, &mut optional.serving_node),
                (10415, 2406) => received.many(12, &mut optional.additional_serving_node),
                (10415, 2405) => received.one(13, &mut optional.gmlc_address),
                (10415, 2407) => received.one(14, &mut optional.ppr_address),
                (10415, 2411) => received.one(15, &mut optional.ria_flags),
                (0, 279) => received.one(17, &mut optional.failed_avp),
                (0, 284) => received.many(18, &mut optional.proxy_info),
                (0, 282) => received.many(19, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(4, &auth_session_state);
        received.required(5, &origin_host);
        received.required(6, &origin_realm);
        let required = (session_id?, auth_session_state?, origin_host?, origin_realm?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&ts29329::avp::MSISDN, &self.msisdn);
        encoder.optional(&ts29173::avp::LMSI, &self.lmsi);
        encoder.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        encoder
            .many(&ts29173::avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        encoder.optional(&ts29173::avp::GMLC_ADDRESS, &self.gmlc_address);
        encoder.optional(&ts29173::avp::PPR_ADDRESS, &self.ppr_address);
        encoder.optional(&ts29173::avp::RIA_FLAGS, &self.ria_flags);
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
