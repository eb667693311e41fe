// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, Item, OctetString, Place, Time,
    Utf8String, normalize,
};
use crate::base;
use crate::credit_control;
use crate::eap;
use crate::rfc5447;
use crate::rfc5779;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29061;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{ApnConfiguration, EmergencyInfo};
use crate::ts29273::{AccessNetworkInfo, TraceInfo};
use super::answer_builder::{DiameterEapAnswerBuilder, DiameterEapAnswerOptional};

/// Carries an EAP packet of IKEv2; the answer carries the next one, or the outcome with the user's
/// authorization.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY, 16777264 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ EAP-Payload ]
///           [ User-Name ]
///           [ EAP-Master-Session-Key ]
///           [ APN-OI-Replacement ]
///           [ APN-Configuration ]
///           [ MIP6-Feature-Vector ]
///           [ Mobile-Node-Identifier ]
///           [ Trace-Info ]
///           [ Subscription-Id ]
///           [ Session-Timeout ]
///           [ MIP6-Agent-Info ]
///           [ 3GPP-Charging-Characteristics ]
///         * [ Redirect-Host ]
///         * [ Supported-Features ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///           [ Access-Network-Info ]
///           [ User-Location-Info-Time ]
///           [ UE-Usage-Type ]
///           [ Emergency-Info ]
///           [ Core-Network-Restrictions ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 7.2.2.1.1/7.2.2.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
pub struct DiameterEapAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    pub eap_payload: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    pub eap_master_session_key: Option<OctetString>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Option<Box<ApnConfiguration>>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    pub mip6_feature_vector: Option<u64>,
    /// Mobile-Node-Identifier (506), UTF8String; RFC 5779, 5.6.
    pub mobile_node_identifier: Option<Utf8String>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Option<SubscriptionId>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    pub session_timeout: Option<u32>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Access-Network-Info (1526/10415), Grouped; 3GPP TS 29.273, 5.2.3.24.
    pub access_network_info: Option<AccessNetworkInfo>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    pub user_location_info_time: Option<Time>,
    /// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
    pub ue_usage_type: Option<u32>,
    /// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
    pub emergency_info: Option<EmergencyInfo>,
    /// Core-Network-Restrictions (1704/10415), Unsigned32; 3GPP TS 29.272, 7.3.230.
    pub core_network_restrictions: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DiameterEapAnswer {
    /// Starts building the AVPs of a Diameter-EAP-Answer.
    pub fn builder() -> DiameterEapAnswerBuilder {
        DiameterEapAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            auth_request_type,
            result_code,
            origin_host,
            origin_realm,
        ): (
            Utf8String,
            u32,
            AuthRequestType,
            ResultCode,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: DiameterEapAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_application_id,
            auth_request_type,
            result_code,
            origin_host,
            origin_realm,
            eap_payload: optional.eap_payload,
            user_name: optional.user_name,
            eap_master_session_key: optional.eap_master_session_key,
            apn_oi_replacement: optional.apn_oi_replacement,
            apn_configuration: optional.apn_configuration,
            mip6_feature_vector: optional.mip6_feature_vector,
            mobile_node_identifier: optional.mobile_node_identifier,
            trace_info: optional.trace_info,
            subscription_id: optional.subscription_id,
            session_timeout: optional.session_timeout,
            mip6_agent_info: optional.mip6_agent_info,
            three_gpp_charging_characteristics: optional
                .three_gpp_charging_characteristics,
            redirect_host: optional.redirect_host,
            supported_features: optional.supported_features,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            load: optional.load,
            access_network_info: optional.access_network_info,
            user_location_info_time: optional.user_location_info_time,
            ue_usage_type: optional.ue_usage_type,
            emergency_info: optional.emergency_info,
            core_network_restrictions: optional.core_network_restrictions,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 16777264,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::swm::DICTIONARY,
    answer: None,
    normalize: normalize::<DiameterEapAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(ts29272::avp::APN_OI_REPLACEMENT.description()),
        Item::optional(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5779::avp::MOBILE_NODE_IDENTIFIER.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::optional(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::optional(ts29273::avp::ACCESS_NETWORK_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(ts29272::avp::UE_USAGE_TYPE.description()),
        Item::optional(ts29272::avp::EMERGENCY_INFO.description()),
        Item::optional(ts29272::avp::CORE_NETWORK_RESTRICTIONS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut auth_request_type = None;
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = DiameterEapAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 258) => received.one(2, &mut auth_application_id),
                (0, 274) => received.one(3, &mut auth_request_type),
                (0, 268) => received.one(4, &mut result_code),
                (0, 264) => received.one(5, &mut origin_host),
                (0, 296) => received.one(6, &mut origin_realm),
                (0, 462) => received.one(7, &mut optional.eap_payload),
                (0, 1) => received.one(8, &mut optional.user_name),
                (0, 464) => received.one(9, &mut optional.eap_master_session_key),
                (10415, 1427) => received.one(10, &mut optional.apn_oi_replacement),
                (10415, 1430) => received.one_boxed(11, &mut optional.apn_configuration),
                (0, 124) => received.one(12, &mut optional.mip6_feature_vector),
                (0, 506) => received.one(13, &mut optional.mobile_node_identifier),
                (10415, 1505) => received.one(14, &mut optional.trace_info),
                (0, 443) => received.one(15, &mut optional.subscription_id),
                (0, 27) => received.one(16, &mut optional.session_timeout),
                (0, 486) => received.one(17, &mut optional.mip6_agent_info),
                (10415, 13) => {
                    received.one(18, &mut optional.three_gpp_charging_characteristics)
                }
                (0, 292) => received.many(19, &mut optional.redirect_host),
                (10415, 628) => received.many(20, &mut optional.supported_features),
                (0, 621) => received.one(21, &mut optional.oc_supported_features),
                (0, 623) => received.one(22, &mut optional.oc_olr),
                (0, 650) => received.many(23, &mut optional.load),
                (10415, 1526) => received.one(24, &mut optional.access_network_info),
                (10415, 2812) => received.one(25, &mut optional.user_location_info_time),
                (10415, 1680) => received.one(26, &mut optional.ue_usage_type),
                (10415, 1687) => received.one(27, &mut optional.emergency_info),
                (10415, 1704) => {
                    received.one(28, &mut optional.core_network_restrictions)
                }
                (0, 284) => received.many(29, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_application_id);
        received.required(3, &auth_request_type);
        received.required(4, &result_code);
        received.required(5, &origin_host);
        received.required(6, &origin_realm);
        let required = (
            session_id?,
            auth_application_id?,
            auth_request_type?,
            result_code?,
            origin_host?,
            origin_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder
            .optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        encoder.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        encoder
            .optional_boxed(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        encoder.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        encoder
            .optional(
                &rfc5779::avp::MOBILE_NODE_IDENTIFIER,
                &self.mobile_node_identifier,
            );
        encoder.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        encoder.optional(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        encoder.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        encoder.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        encoder.many(&rfc8583::avp::LOAD, &self.load);
        encoder.optional(&ts29273::avp::ACCESS_NETWORK_INFO, &self.access_network_info);
        encoder
            .optional(
                &ts29212::avp::USER_LOCATION_INFO_TIME,
                &self.user_location_info_time,
            );
        encoder.optional(&ts29272::avp::UE_USAGE_TYPE, &self.ue_usage_type);
        encoder.optional(&ts29272::avp::EMERGENCY_INFO, &self.emergency_info);
        encoder
            .optional(
                &ts29272::avp::CORE_NETWORK_RESTRICTIONS,
                &self.core_network_restrictions,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
