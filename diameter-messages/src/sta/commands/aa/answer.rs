// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, Place, Utf8String, normalize,
};
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29061;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ExperimentalResult, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::sta::avp;
use crate::ts29272::{ApnConfiguration, EmergencyInfo};
use crate::ts29273::TraceInfo;
use super::answer_builder::{AaAnswerBuilder, AaAnswerOptional};

/// The access network asks for updated authorization, after RAR.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY, 16777250 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           [ Experimental-Result ]
///           { Origin-Host }
///           { Origin-Realm }
///           [ Session-Timeout ]
///           [ Acct-Interim-Interval ]
///           [ Context-Identifier ]
///           [ APN-OI-Replacement ]
///         * [ APN-Configuration ]
///           [ 3GPP-Charging-Characteristics ]
///           [ Trace-Info ]
///           [ Subscription-Id ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///           [ UE-Usage-Type ]
///           [ Emergency-Info ]
///         * [ Load ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.273, 5.2.2.3.3/5.2.2.3.4.
#[doc(alias = "AAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct AaAnswer {
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
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    pub session_timeout: Option<u32>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    pub acct_interim_interval: Option<u32>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    pub context_identifier: Option<u32>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Vec<ApnConfiguration>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Subscription-Id (443), Grouped; 3GPP TS 29.273, 5.2.3.1.
    pub subscription_id: Option<SubscriptionId>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
    pub ue_usage_type: Option<u32>,
    /// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
    pub emergency_info: Option<EmergencyInfo>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AaAnswer {
    /// Starts building the AVPs of an AA-Answer.
    pub fn builder() -> AaAnswerBuilder {
        AaAnswerBuilder::new()
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
        optional: AaAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_application_id,
            auth_request_type,
            result_code,
            experimental_result: optional.experimental_result,
            origin_host,
            origin_realm,
            session_timeout: optional.session_timeout,
            acct_interim_interval: optional.acct_interim_interval,
            context_identifier: optional.context_identifier,
            apn_oi_replacement: optional.apn_oi_replacement,
            apn_configuration: optional.apn_configuration,
            three_gpp_charging_characteristics: optional
                .three_gpp_charging_characteristics,
            trace_info: optional.trace_info,
            subscription_id: optional.subscription_id,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            ue_usage_type: optional.ue_usage_type,
            emergency_info: optional.emergency_info,
            load: optional.load,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for AaAnswer {}

impl Command for AaAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Answer",
    abbreviation: "AAA",
    code: Some(265),
    application_id: 16777250,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sta::DICTIONARY,
    answer: None,
    normalize: normalize::<AaAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::optional(ts29272::avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(ts29272::avp::APN_OI_REPLACEMENT.description()),
        Item::repeated(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::optional(avp::SUBSCRIPTION_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::optional(ts29272::avp::UE_USAGE_TYPE.description()),
        Item::optional(ts29272::avp::EMERGENCY_INFO.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AaAnswer {
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
        let mut optional = AaAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 258) => received.one(2, &mut auth_application_id),
                (0, 274) => received.one(3, &mut auth_request_type),
                (0, 268) => received.one(4, &mut result_code),
                (0, 297) => received.one(5, &mut optional.experimental_result),
                (0, 264) => received.one(6, &mut origin_host),
                (0, 296) => received.one(7, &mut origin_realm),
                (0, 27) => received.one(8, &mut optional.session_timeout),
                (0, 85) => received.one(9, &mut optional.acct_interim_interval),
                (10415, 1423) => received.one(10, &mut optional.context_identifier),
                (10415, 1427) => received.one(11, &mut optional.apn_oi_replacement),
                (10415, 1430) => received.many(12, &mut optional.apn_configuration),
                (10415, 13) => {
                    received.one(13, &mut optional.three_gpp_charging_characteristics)
                }
                (10415, 1505) => received.one(14, &mut optional.trace_info),
                (0, 443) => received.one(15, &mut optional.subscription_id),
                (0, 621) => received.one(16, &mut optional.oc_supported_features),
                (0, 623) => received.one(17, &mut optional.oc_olr),
                (10415, 1680) => received.one(18, &mut optional.ue_usage_type),
                (10415, 1687) => received.one(19, &mut optional.emergency_info),
                (0, 650) => received.many(20, &mut optional.load),
                (0, 284) => received.many(21, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_application_id);
        received.required(3, &auth_request_type);
        received.required(4, &result_code);
        received.required(6, &origin_host);
        received.required(7, &origin_realm);
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
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        encoder.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        encoder.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        encoder.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        encoder.many(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        encoder.optional(&avp::SUBSCRIPTION_ID, &self.subscription_id);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        encoder.optional(&ts29272::avp::UE_USAGE_TYPE, &self.ue_usage_type);
        encoder.optional(&ts29272::avp::EMERGENCY_INFO, &self.emergency_info);
        encoder.many(&rfc8583::avp::LOAD, &self.load);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
