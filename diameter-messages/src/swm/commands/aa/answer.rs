// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29061;
use crate::ts29212;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29272::ApnConfiguration;
use crate::ts29273::{AccessNetworkInfo, TraceInfo};

/// The ePDG asks for authorization of a further connection, or for an updated one after RAR.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY, 16777264 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ APN-OI-Replacement ]
///           [ APN-Configuration ]
///           [ Trace-Info ]
///           [ Subscription-Id ]
///           [ 3GPP-Charging-Characteristics ]
///           [ Session-Timeout ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///           [ Access-Network-Info ]
///           [ User-Location-Info-Time ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.273, 7.2.2.1.3/7.2.2.1.4.
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
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Option<Box<ApnConfiguration>>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Option<SubscriptionId>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Access-Network-Info (1526/10415), Grouped; 3GPP TS 29.273, 5.2.3.24.
    pub access_network_info: Option<AccessNetworkInfo>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
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
    application_id: 16777264,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::swm::DICTIONARY,
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
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29272::avp::APN_OI_REPLACEMENT.description()),
        Item::optional(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::optional(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::optional(ts29273::avp::ACCESS_NETWORK_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
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
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: None,
            apn_oi_replacement: None,
            apn_configuration: None,
            trace_info: None,
            subscription_id: None,
            three_gpp_charging_characteristics: None,
            session_timeout: None,
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            access_network_info: None,
            user_location_info_time: None,
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
            (0, 264) => received.one(5, 4, &mut self.origin_host),
            (0, 296) => received.one(6, 5, &mut self.origin_realm),
            (0, 1) => received.optional(7, &mut self.user_name),
            (10415, 1427) => received.optional(8, &mut self.apn_oi_replacement),
            (10415, 1430) => received.optional_boxed(9, &mut self.apn_configuration),
            (10415, 1505) => received.optional(10, &mut self.trace_info),
            (0, 443) => received.optional(11, &mut self.subscription_id),
            (10415, 13) => {
                received.optional(12, &mut self.three_gpp_charging_characteristics)
            }
            (0, 27) => received.optional(13, &mut self.session_timeout),
            (0, 621) => received.optional(14, &mut self.oc_supported_features),
            (0, 623) => received.optional(15, &mut self.oc_olr),
            (0, 650) => received.many(16, &mut self.load),
            (10415, 1526) => received.optional(17, &mut self.access_network_info),
            (10415, 2812) => received.optional(18, &mut self.user_location_info_time),
            (0, 284) => received.many(19, &mut self.proxy_info),
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
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.optional_boxed(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        avps.optional(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.optional(&ts29273::avp::ACCESS_NETWORK_INFO, &self.access_network_info);
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaAnswer in Box<AaAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777264, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional apn_configuration: IntoField<ApnConfiguration, Option<Box<ApnConfiguration>>>, "APN-Configuration";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional access_network_info: IntoField<AccessNetworkInfo, Option<AccessNetworkInfo>>, "Access-Network-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    repeated load, loads: IntoField<Load>, "Load";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
