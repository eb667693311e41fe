// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::mobile_ipv4;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5777::QosResources;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ApnConfiguration;
use crate::ts29273::{AnTrusted, TraceInfo};

/// The gateway asks for authorization of a PDN connection, and tells its own address.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY, 16777272 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///           [ MIP6-Feature-Vector ]
///           [ Session-Timeout ]
///           [ APN-Configuration ]
///           [ QoS-Resources ]
///           [ AN-Trusted ]
///         * [ Redirect-Host ]
///           [ Trace-Info ]
///         * [ Supported-Features ]
///           [ MIP-Session-Key ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.273, 9.2.2.2.1/9.2.2.2.2/9.2.2.5.1/9.2.2.5.2.
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
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Option<Box<ApnConfiguration>>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Option<QosResources>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    /// A session key in clear: protect the connection.
    pub mip_session_key: Option<OctetString>,
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
    application_id: 16777272,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::s6b::DICTIONARY,
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
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(mobile_ipv4::avp::MIP_SESSION_KEY.description()),
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
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            mip6_feature_vector: None,
            session_timeout: None,
            apn_configuration: None,
            qos_resources: None,
            an_trusted: None,
            redirect_host: Vec::new(),
            trace_info: None,
            supported_features: Vec::new(),
            mip_session_key: None,
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
            (0, 621) => received.optional(7, &mut self.oc_supported_features),
            (0, 623) => received.optional(8, &mut self.oc_olr),
            (0, 650) => received.many(9, &mut self.load),
            (0, 124) => received.optional(10, &mut self.mip6_feature_vector),
            (0, 27) => received.optional(11, &mut self.session_timeout),
            (10415, 1430) => received.optional_boxed(12, &mut self.apn_configuration),
            (0, 508) => received.optional(13, &mut self.qos_resources),
            (10415, 1503) => received.optional(14, &mut self.an_trusted),
            (0, 292) => received.many(15, &mut self.redirect_host),
            (10415, 1505) => received.optional(16, &mut self.trace_info),
            (10415, 628) => received.many(17, &mut self.supported_features),
            (0, 343) => received.optional(18, &mut self.mip_session_key),
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
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional_boxed(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&mobile_ipv4::avp::MIP_SESSION_KEY, &self.mip_session_key);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaAnswer in Box<AaAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777272, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional apn_configuration: IntoField<ApnConfiguration, Option<Box<ApnConfiguration>>>, "APN-Configuration";
    optional qos_resources: IntoField<QosResources, Option<QosResources>>, "QoS-Resources";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    optional mip_session_key: IntoField<OctetString, Option<OctetString>>, "MIP-Session-Key";
    repeated load, loads: IntoField<Load>, "Load";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
