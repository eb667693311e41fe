// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5779;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ApnConfiguration;
use crate::ts29273::TraceInfo;

/// Carries an EAP packet, with DSMIPv6; the answer carries the next one, or the outcome with the
/// authorization.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY, 16777272 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ EAP-Payload ]
///           [ EAP-Master-Session-Key ]
///           [ Mobile-Node-Identifier ]
///           [ APN-Configuration ]
///           [ rfc5447:MIP6-Agent-Info ]
///           [ MIP6-Feature-Vector ]
///           [ 3GPP-Charging-Characteristics ]
///         * [ QoS-Resources ]
///         * [ Redirect-Host ]
///           [ Trace-Info ]
///         * [ Supported-Features ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 9.2.2.1.1/9.2.2.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapAnswer {
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
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: Option<OctetString>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    /// The key that EAP agreed on, in clear: protect the connection.
    pub eap_master_session_key: Option<OctetString>,
    /// Mobile-Node-Identifier (506), UTF8String; RFC 5779, 5.6.
    /// The mobile node, as a network access identifier.
    pub mobile_node_identifier: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Option<Box<ApnConfiguration>>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 16777272,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::s6b::DICTIONARY,
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
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(rfc5779::avp::MOBILE_NODE_IDENTIFIER.description()),
        Item::optional(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
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
            eap_payload: None,
            eap_master_session_key: None,
            mobile_node_identifier: None,
            apn_configuration: None,
            mip6_agent_info: None,
            mip6_feature_vector: None,
            three_gpp_charging_characteristics: None,
            qos_resources: Vec::new(),
            redirect_host: Vec::new(),
            trace_info: None,
            supported_features: Vec::new(),
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
            (0, 462) => received.optional(8, &mut self.eap_payload),
            (0, 464) => received.optional(9, &mut self.eap_master_session_key),
            (0, 506) => received.optional(10, &mut self.mobile_node_identifier),
            (10415, 1430) => received.optional_boxed(11, &mut self.apn_configuration),
            (0, 486) => received.optional(12, &mut self.mip6_agent_info),
            (0, 124) => received.optional(13, &mut self.mip6_feature_vector),
            (10415, 13) => {
                received.optional(14, &mut self.three_gpp_charging_characteristics)
            }
            (0, 508) => received.many(15, &mut self.qos_resources),
            (0, 292) => received.many(16, &mut self.redirect_host),
            (10415, 1505) => received.optional(17, &mut self.trace_info),
            (10415, 628) => received.many(18, &mut self.supported_features),
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
        avps.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        avps.optional(
            &rfc5779::avp::MOBILE_NODE_IDENTIFIER,
            &self.mobile_node_identifier,
        );
        avps.optional_boxed(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DiameterEapAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command DiameterEapAnswer in Box<DiameterEapAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777272, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional eap_payload: IntoField<OctetString, Option<OctetString>>, "EAP-Payload";
    optional eap_master_session_key: IntoField<OctetString, Option<OctetString>>, "EAP-Master-Session-Key";
    optional mobile_node_identifier: IntoField<Utf8String, Option<Utf8String>>, "Mobile-Node-Identifier";
    optional apn_configuration: IntoField<ApnConfiguration, Option<Box<ApnConfiguration>>>, "APN-Configuration";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
