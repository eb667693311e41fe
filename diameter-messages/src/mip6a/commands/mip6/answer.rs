// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, DiameterUri, Grammar, Item, List, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::mobile_ipv4;
use crate::rfc4372;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, ProxyInfo, ReAuthRequestType,
    RedirectHostUsage, ResultCode,
};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;
use crate::rfc5778::MipMnHaMsa;

/// Asks for the authentication of a mobile node by its binding update, and for authorization.
///
/// ```text
/// <MIA> ::= < Diameter Header: 325, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Request-Type }
///           [ User-Name ]
///           [ Authorization-Lifetime ]
///           [ Auth-Session-State ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Re-Auth-Request-Type ]
///           [ MIP6-Feature-Vector ]
///           [ MIP6-Agent-Info ]
///        *2 [ MIP-Mobile-Node-Address ]
///           [ MIP-MN-HA-MSA ]
///         * [ QoS-Resources ]
///           [ Chargeable-User-Identity ]
///           [ Service-Selection ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Failed-AVP ]
///         * [ AVP ]
/// ```
///
/// Command code 325, RFC 5778, 5.2.1/5.2.2.
#[doc(alias = "MIA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mip6Answer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: Option<ReAuthRequestType>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: List<Address, 0, 2>,
    /// MIP-MN-HA-MSA (492), Grouped; RFC 5778, 6.12.
    pub mip_mn_ha_msa: Option<MipMnHaMsa>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    /// An identity to charge that need not tell who the user is.
    pub chargeable_user_identity: Option<OctetString>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    /// How long a redirection may be cached, in seconds.
    pub redirect_max_cache_time: Option<u32>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for Mip6Answer {}

impl Command for Mip6Answer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "MIP6-Answer",
    abbreviation: "MIA",
    code: Some(325),
    application_id: 8,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mip6a::DICTIONARY,
    answer: None,
    normalize: normalize::<Mip6Answer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "MIP6-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(rfc5778::avp::MIP_MN_HA_MSA.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::FAILED_AVP.description()),
        Item::any(),
    ],
};

impl Contents for Mip6Answer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            auth_request_type: unread.value(),
            user_name: None,
            authorization_lifetime: None,
            auth_session_state: None,
            error_message: None,
            error_reporting_host: None,
            re_auth_request_type: None,
            mip6_feature_vector: None,
            mip6_agent_info: None,
            mip_mobile_node_address: Default::default(),
            mip_mn_ha_msa: None,
            qos_resources: Vec::new(),
            chargeable_user_identity: None,
            service_selection: None,
            origin_state_id: None,
            proxy_info: Vec::new(),
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            failed_avp: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 268) => received.one(2, 2, &mut self.result_code),
            (0, 264) => received.one(3, 3, &mut self.origin_host),
            (0, 296) => received.one(4, 4, &mut self.origin_realm),
            (0, 274) => received.one(5, 5, &mut self.auth_request_type),
            (0, 1) => received.optional(6, &mut self.user_name),
            (0, 291) => received.optional(7, &mut self.authorization_lifetime),
            (0, 277) => received.optional(8, &mut self.auth_session_state),
            (0, 281) => received.optional(9, &mut self.error_message),
            (0, 294) => received.optional(10, &mut self.error_reporting_host),
            (0, 285) => received.optional(11, &mut self.re_auth_request_type),
            (0, 124) => received.optional(12, &mut self.mip6_feature_vector),
            (0, 486) => received.optional(13, &mut self.mip6_agent_info),
            (0, 333) => received.up_to(14, &mut self.mip_mobile_node_address),
            (0, 492) => received.optional(15, &mut self.mip_mn_ha_msa),
            (0, 508) => received.many(16, &mut self.qos_resources),
            (0, 89) => received.optional(17, &mut self.chargeable_user_identity),
            (0, 493) => received.optional(18, &mut self.service_selection),
            (0, 278) => received.optional(19, &mut self.origin_state_id),
            (0, 284) => received.many(20, &mut self.proxy_info),
            (0, 292) => received.many(21, &mut self.redirect_host),
            (0, 261) => received.optional(22, &mut self.redirect_host_usage),
            (0, 262) => received.optional(23, &mut self.redirect_max_cache_time),
            (0, 279) => received.many(24, &mut self.failed_avp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.many(
            &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
            &self.mip_mobile_node_address,
        );
        avps.optional(&rfc5778::avp::MIP_MN_HA_MSA, &self.mip_mn_ha_msa);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(
            &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
            &self.chargeable_user_identity,
        );
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Mip6AnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command Mip6Answer in Box<Mip6Answer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 8, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set, D, E, F), C: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F), E: required::OriginRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional re_auth_request_type: IntoField<ReAuthRequestType, Option<ReAuthRequestType>>, "Re-Auth-Request-Type";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional mip_mobile_node_address: IntoField<Address, List<Address, 0, 2>>, "MIP-Mobile-Node-Address";
    optional mip_mn_ha_msa: IntoField<MipMnHaMsa, Option<MipMnHaMsa>>, "MIP-MN-HA-MSA";
    optional chargeable_user_identity: IntoField<OctetString, Option<OctetString>>, "Chargeable-User-Identity";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated failed_avp, failed_avps: IntoField<FailedAvp>, "Failed-AVP";
}
