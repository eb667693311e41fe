// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
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
#[non_exhaustive]
pub struct AaAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Option<u32>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Vec<ApnConfiguration>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
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
    /// A number that selects a dedicated core network; 0 to 127 are standardised, 128 to 255 the
    /// operator's.
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
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            auth_request_type: unread.value(),
            result_code: unread.value(),
            experimental_result: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            session_timeout: None,
            acct_interim_interval: None,
            context_identifier: None,
            apn_oi_replacement: None,
            apn_configuration: Vec::new(),
            three_gpp_charging_characteristics: None,
            trace_info: None,
            subscription_id: None,
            oc_supported_features: None,
            oc_olr: None,
            ue_usage_type: None,
            emergency_info: None,
            load: Vec::new(),
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 274) => received.one(3, 2, &mut self.auth_request_type),
            (0, 268) => received.one(4, 3, &mut self.result_code),
            (0, 297) => received.optional(5, &mut self.experimental_result),
            (0, 264) => received.one(6, 4, &mut self.origin_host),
            (0, 296) => received.one(7, 5, &mut self.origin_realm),
            (0, 27) => received.optional(8, &mut self.session_timeout),
            (0, 85) => received.optional(9, &mut self.acct_interim_interval),
            (10415, 1423) => received.optional(10, &mut self.context_identifier),
            (10415, 1427) => received.optional(11, &mut self.apn_oi_replacement),
            (10415, 1430) => received.many(12, &mut self.apn_configuration),
            (10415, 13) => {
                received.optional(13, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1505) => received.optional(14, &mut self.trace_info),
            (0, 443) => received.optional(15, &mut self.subscription_id),
            (0, 621) => received.optional(16, &mut self.oc_supported_features),
            (0, 623) => received.optional(17, &mut self.oc_olr),
            (10415, 1680) => received.optional(18, &mut self.ue_usage_type),
            (10415, 1687) => received.optional(19, &mut self.emergency_info),
            (0, 650) => received.many(20, &mut self.load),
            (0, 284) => received.many(21, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.many(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        avps.optional(&avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.optional(&ts29272::avp::UE_USAGE_TYPE, &self.ue_usage_type);
        avps.optional(&ts29272::avp::EMERGENCY_INFO, &self.emergency_info);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaAnswer in Box<AaAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777250, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    optional context_identifier: IntoField<u32, Option<u32>>, "Context-Identifier";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional ue_usage_type: IntoField<u32, Option<u32>>, "UE-Usage-Type";
    optional emergency_info: IntoField<EmergencyInfo, Option<EmergencyInfo>>, "Emergency-Info";
    repeated apn_configuration, apn_configurations: IntoField<ApnConfiguration>, "APN-Configuration";
    repeated load, loads: IntoField<Load>, "Load";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
