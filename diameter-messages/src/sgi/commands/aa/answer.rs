// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, IpFilterRule, Item, OctetString,
    Place, QosFilterRule, Utf8String, normalize,
};
use crate::base;
use crate::nasreq;
use crate::rfc4818;
use crate::ts29061;
use crate::ts29336;
use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, ProxyInfo, ReAuthRequestType,
    RedirectHostUsage, ResultCode,
};
use crate::nasreq::{
    FramedCompression, FramedProtocol, FramedRouting, LoginService, Prompt, ServiceType,
    Tunneling,
};
use super::answer_builder::{AaAnswerBuilder, AaAnswerOptional};

/// Authenticates and authorizes a user of the packet data network; the answer can assign an
/// address.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ Service-Type ]
///         * [ Class ]
///           [ Acct-Interim-Interval ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///           [ Idle-Timeout ]
///           [ Authorization-Lifetime ]
///           [ Auth-Grace-Period ]
///           [ Auth-Session-State ]
///           [ Re-Auth-Request-Type ]
///           [ Multi-Round-Time-Out ]
///           [ Session-Timeout ]
///         * [ Reply-Message ]
///           [ Origin-State-Id ]
///         * [ Filter-Id ]
///           [ Port-Limit ]
///           [ Prompt ]
///           [ Callback-Id ]
///           [ Callback-Number ]
///         * [ Framed-Compression ]
///           [ Framed-Interface-Id ]
///           [ Framed-IP-Address ]
///         * [ Framed-IPv6-Prefix ]
///           [ Framed-IPv6-Pool ]
///         * [ Framed-IPv6-Route ]
///         * [ Delegated-IPv6-Prefix ]
///           [ Framed-IP-Netmask ]
///         * [ Framed-Route ]
///           [ Framed-Pool ]
///           [ Framed-IPX-Network ]
///           [ Framed-MTU ]
///           [ Framed-Protocol ]
///           [ Framed-Routing ]
///         * [ Login-IP-Host ]
///         * [ Login-IPv6-Host ]
///           [ Login-LAT-Group ]
///           [ Login-LAT-Node ]
///           [ Login-LAT-Port ]
///           [ Login-LAT-Service ]
///           [ Login-Service ]
///           [ Login-TCP-Port ]
///         * [ NAS-Filter-Rule ]
///         * [ QoS-Filter-Rule ]
///         * [ Tunneling ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///           [ 3GPP-IPv6-DNS-Servers ]
///         * [ External-Identifier ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.061, 16a.4.1/16a.4.2.
#[doc(alias = "AAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct AaAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    pub class: Vec<OctetString>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    pub acct_interim_interval: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Idle-Timeout (28), Unsigned32; RFC 7155, 4.4.4.
    pub idle_timeout: Option<u32>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
    pub auth_grace_period: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: Option<ReAuthRequestType>,
    /// Multi-Round-Time-Out (272), Unsigned32; RFC 6733, 8.19.
    pub multi_round_time_out: Option<u32>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    pub session_timeout: Option<u32>,
    /// Reply-Message (18), UTF8String; RFC 7155, 4.2.9.
    pub reply_message: Vec<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    pub filter_id: Vec<Utf8String>,
    /// Port-Limit (62), Unsigned32; RFC 7155, 4.4.5.
    pub port_limit: Option<u32>,
    /// Prompt (76), Enumerated; RFC 7155, 4.3.3.
    pub prompt: Option<Prompt>,
    /// Callback-Id (20), UTF8String; RFC 7155, 4.4.3.
    pub callback_id: Option<Utf8String>,
    /// Callback-Number (19), UTF8String; RFC 7155, 4.4.2.
    pub callback_number: Option<Utf8String>,
    /// Framed-Compression (13), Enumerated; RFC 7155, 4.4.10.4.
    pub framed_compression: Vec<FramedCompression>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    pub framed_interface_id: Option<u64>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    pub framed_ipv6_prefix: Vec<OctetString>,
    /// Framed-IPv6-Pool (100), OctetString; RFC 7155, 4.4.10.5.8.
    pub framed_ipv6_pool: Option<OctetString>,
    /// Framed-IPv6-Route (99), UTF8String; RFC 7155, 4.4.10.5.7.
    pub framed_ipv6_route: Vec<Utf8String>,
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    pub delegated_ipv6_prefix: Vec<OctetString>,
    /// Framed-IP-Netmask (9), OctetString; RFC 7155, 4.4.10.5.2.
    pub framed_ip_netmask: Option<OctetString>,
    /// Framed-Route (22), UTF8String; RFC 7155, 4.4.10.5.3.
    pub framed_route: Vec<Utf8String>,
    /// Framed-Pool (88), OctetString; RFC 7155, 4.4.10.5.4.
    pub framed_pool: Option<OctetString>,
    /// Framed-IPX-Network (23), Unsigned32; RFC 7155, 4.4.10.6.1.
    pub framed_ipx_network: Option<u32>,
    /// Framed-MTU (12), Unsigned32; RFC 7155, 4.4.10.3.
    pub framed_mtu: Option<u32>,
    /// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
    pub framed_protocol: Option<FramedProtocol>,
    /// Framed-Routing (10), Enumerated; RFC 7155, 4.4.10.2.
    pub framed_routing: Option<FramedRouting>,
    /// Login-IP-Host (14), OctetString; RFC 7155, 4.4.11.1.
    pub login_ip_host: Vec<OctetString>,
    /// Login-IPv6-Host (98), OctetString; RFC 7155, 4.4.11.2.
    pub login_ipv6_host: Vec<OctetString>,
    /// Login-LAT-Group (36), OctetString; RFC 7155, 4.4.11.5.3.
    pub login_lat_group: Option<OctetString>,
    /// Login-LAT-Node (35), OctetString; RFC 7155, 4.4.11.5.2.
    pub login_lat_node: Option<OctetString>,
    /// Login-LAT-Port (63), OctetString; RFC 7155, 4.4.11.5.4.
    pub login_lat_port: Option<OctetString>,
    /// Login-LAT-Service (34), OctetString; RFC 7155, 4.4.11.5.1.
    pub login_lat_service: Option<OctetString>,
    /// Login-Service (15), Enumerated; RFC 7155, 4.4.11.3.
    pub login_service: Option<LoginService>,
    /// Login-TCP-Port (16), Unsigned32; RFC 7155, 4.4.11.4.1.
    pub login_tcp_port: Option<u32>,
    /// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
    pub nas_filter_rule: Vec<IpFilterRule>,
    /// QoS-Filter-Rule (407), QoSFilterRule; RFC 7155, 4.4.9.
    pub qos_filter_rule: Vec<QosFilterRule>,
    /// Tunneling (401), Grouped; RFC 7155, 4.5.1.
    pub tunneling: Vec<Tunneling>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// 3GPP-IPv6-DNS-Servers (17/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ipv6_dns_servers: Option<OctetString>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    pub external_identifier: Vec<Utf8String>,
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
            auth_application_id,
            auth_request_type,
            result_code,
            origin_host,
            origin_realm,
            user_name: optional.user_name,
            service_type: optional.service_type,
            class: optional.class,
            acct_interim_interval: optional.acct_interim_interval,
            error_message: optional.error_message,
            error_reporting_host: optional.error_reporting_host,
            failed_avp: optional.failed_avp,
            idle_timeout: optional.idle_timeout,
            authorization_lifetime: optional.authorization_lifetime,
            auth_grace_period: optional.auth_grace_period,
            auth_session_state: optional.auth_session_state,
            re_auth_request_type: optional.re_auth_request_type,
            multi_round_time_out: optional.multi_round_time_out,
            session_timeout: optional.session_timeout,
            reply_message: optional.reply_message,
            origin_state_id: optional.origin_state_id,
            filter_id: optional.filter_id,
            port_limit: optional.port_limit,
            prompt: optional.prompt,
            callback_id: optional.callback_id,
            callback_number: optional.callback_number,
            framed_compression: optional.framed_compression,
            framed_interface_id: optional.framed_interface_id,
            framed_ip_address: optional.framed_ip_address,
            framed_ipv6_prefix: optional.framed_ipv6_prefix,
            framed_ipv6_pool: optional.framed_ipv6_pool,
            framed_ipv6_route: optional.framed_ipv6_route,
            delegated_ipv6_prefix: optional.delegated_ipv6_prefix,
            framed_ip_netmask: optional.framed_ip_netmask,
            framed_route: optional.framed_route,
            framed_pool: optional.framed_pool,
            framed_ipx_network: optional.framed_ipx_network,
            framed_mtu: optional.framed_mtu,
            framed_protocol: optional.framed_protocol,
            framed_routing: optional.framed_routing,
            login_ip_host: optional.login_ip_host,
            login_ipv6_host: optional.login_ipv6_host,
            login_lat_group: optional.login_lat_group,
            login_lat_node: optional.login_lat_node,
            login_lat_port: optional.login_lat_port,
            login_lat_service: optional.login_lat_service,
            login_service: optional.login_service,
            login_tcp_port: optional.login_tcp_port,
            nas_filter_rule: optional.nas_filter_rule,
            qos_filter_rule: optional.qos_filter_rule,
            tunneling: optional.tunneling,
            redirect_host: optional.redirect_host,
            redirect_host_usage: optional.redirect_host_usage,
            redirect_max_cache_time: optional.redirect_max_cache_time,
            proxy_info: optional.proxy_info,
            three_gpp_ipv6_dns_servers: optional.three_gpp_ipv6_dns_servers,
            external_identifier: optional.external_identifier,
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
    application_id: 1,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sgi::DICTIONARY,
    answer: None,
    normalize: normalize::<AaAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(nasreq::avp::SERVICE_TYPE.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(nasreq::avp::IDLE_TIMEOUT.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_GRACE_PERIOD.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::MULTI_ROUND_TIME_OUT.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::repeated(nasreq::avp::REPLY_MESSAGE.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(nasreq::avp::FILTER_ID.description()),
        Item::optional(nasreq::avp::PORT_LIMIT.description()),
        Item::optional(nasreq::avp::PROMPT.description()),
        Item::optional(nasreq::avp::CALLBACK_ID.description()),
        Item::optional(nasreq::avp::CALLBACK_NUMBER.description()),
        Item::repeated(nasreq::avp::FRAMED_COMPRESSION.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::repeated(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_POOL.description()),
        Item::repeated(nasreq::avp::FRAMED_IPV6_ROUTE.description()),
        Item::repeated(rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_IP_NETMASK.description()),
        Item::repeated(nasreq::avp::FRAMED_ROUTE.description()),
        Item::optional(nasreq::avp::FRAMED_POOL.description()),
        Item::optional(nasreq::avp::FRAMED_IPX_NETWORK.description()),
        Item::optional(nasreq::avp::FRAMED_MTU.description()),
        Item::optional(nasreq::avp::FRAMED_PROTOCOL.description()),
        Item::optional(nasreq::avp::FRAMED_ROUTING.description()),
        Item::repeated(nasreq::avp::LOGIN_IP_HOST.description()),
        Item::repeated(nasreq::avp::LOGIN_IPV6_HOST.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_GROUP.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_NODE.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_PORT.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_SERVICE.description()),
        Item::optional(nasreq::avp::LOGIN_SERVICE.description()),
        Item::optional(nasreq::avp::LOGIN_TCP_PORT.description()),
        Item::repeated(nasreq::avp::NAS_FILTER_RULE.description()),
        Item::repeated(nasreq::avp::QOS_FILTER_RULE.description()),
        Item::repeated(nasreq::avp::TUNNELING.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_IPV6_DNS_SERVERS.description()),
        Item::repeated(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
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
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 274) => received.one(2, &mut auth_request_type),
                (0, 268) => received.one(3, &mut result_code),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 1) => received.one(6, &mut optional.user_name),
                (0, 6) => received.one(7, &mut optional.service_type),
                (0, 25) => received.many(8, &mut optional.class),
                (0, 85) => received.one(9, &mut optional.acct_interim_interval),
                (0, 281) => received.one(10, &mut optional.error_message),
                (0, 294) => received.one(11, &mut optional.error_reporting_host),
                (0, 279) => received.one(12, &mut optional.failed_avp),
                (0, 28) => received.one(13, &mut optional.idle_timeout),
                (0, 291) => received.one(14, &mut optional.authorization_lifetime),
                (0, 276) => received.one(15, &mut optional.auth_grace_period),
                (0, 277) => received.one(16, &mut optional.auth_session_state),
                (0, 285) => received.one(17, &mut optional.re_auth_request_type),
                (0, 272) => received.one(18, &mut optional.multi_round_time_out),
                (0, 27) => received.one(19, &mut optional.session_timeout),
                (0, 18) => received.many(20, &mut optional.reply_message),
                (0, 278) => received.one(21, &mut optional.origin_state_id),
                (0, 11) => received.many(22, &mut optional.filter_id),
                (0, 62) => received.one(23, &mut optional.port_limit),
                (0, 76) => received.one(24, &mut optional.prompt),
                (0, 20) => received.one(25, &mut optional.callback_id),
                (0, 19) => received.one(26, &mut optional.callback_number),
                (0, 13) => received.many(27, &mut optional.framed_compression),
                (0, 96) => received.one(28, &mut optional.framed_interface_id),
                (0, 8) => received.one(29, &mut optional.framed_ip_address),
                (0, 97) => received.many(30, &mut optional.framed_ipv6_prefix),
                (0, 100) => received.one(31, &mut optional.framed_ipv6_pool),
                (0, 99) => received.many(32, &mut optional.framed_ipv6_route),
                (0, 123) => received.many(33, &mut optional.delegated_ipv6_prefix),
                (0, 9) => received.one(34, &mut optional.framed_ip_netmask),
                (0, 22) => received.many(35, &mut optional.framed_route),
                (0, 88) => received.one(36, &mut optional.framed_pool),
                (0, 23) => received.one(37, &mut optional.framed_ipx_network),
                (0, 12) => received.one(38, &mut optional.framed_mtu),
                (0, 7) => received.one(39, &mut optional.framed_protocol),
                (0, 10) => received.one(40, &mut optional.framed_routing),
                (0, 14) => received.many(41, &mut optional.login_ip_host),
                (0, 98) => received.many(42, &mut optional.login_ipv6_host),
                (0, 36) => received.one(43, &mut optional.login_lat_group),
                (0, 35) => received.one(44, &mut optional.login_lat_node),
                (0, 63) => received.one(45, &mut optional.login_lat_port),
                (0, 34) => received.one(46, &mut optional.login_lat_service),
                (0, 15) => received.one(47, &mut optional.login_service),
                (0, 16) => received.one(48, &mut optional.login_tcp_port),
                (0, 400) => received.many(49, &mut optional.nas_filter_rule),
                (0, 407) => received.many(50, &mut optional.qos_filter_rule),
                (0, 401) => received.many(51, &mut optional.tunneling),
                (0, 292) => received.many(52, &mut optional.redirect_host),
                (0, 261) => received.one(53, &mut optional.redirect_host_usage),
                (0, 262) => received.one(54, &mut optional.redirect_max_cache_time),
                (0, 284) => received.many(55, &mut optional.proxy_info),
                (10415, 17) => received.one(56, &mut optional.three_gpp_ipv6_dns_servers),
                (10415, 3111) => received.many(57, &mut optional.external_identifier),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &auth_request_type);
        received.required(3, &result_code);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
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
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&nasreq::avp::SERVICE_TYPE, &self.service_type);
        encoder.many(&base::avp::CLASS, &self.class);
        encoder.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.optional(&nasreq::avp::IDLE_TIMEOUT, &self.idle_timeout);
        encoder
            .optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        encoder.optional(&base::avp::AUTH_GRACE_PERIOD, &self.auth_grace_period);
        encoder.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.optional(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        encoder.optional(&base::avp::MULTI_ROUND_TIME_OUT, &self.multi_round_time_out);
        encoder.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        encoder.many(&nasreq::avp::REPLY_MESSAGE, &self.reply_message);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        encoder.optional(&nasreq::avp::PORT_LIMIT, &self.port_limit);
        encoder.optional(&nasreq::avp::PROMPT, &self.prompt);
        encoder.optional(&nasreq::avp::CALLBACK_ID, &self.callback_id);
        encoder.optional(&nasreq::avp::CALLBACK_NUMBER, &self.callback_number);
        encoder.many(&nasreq::avp::FRAMED_COMPRESSION, &self.framed_compression);
        encoder.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        encoder.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        encoder.many(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        encoder.optional(&nasreq::avp::FRAMED_IPV6_POOL, &self.framed_ipv6_pool);
        encoder.many(&nasreq::avp::FRAMED_IPV6_ROUTE, &self.framed_ipv6_route);
        encoder.many(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        encoder.optional(&nasreq::avp::FRAMED_IP_NETMASK, &self.framed_ip_netmask);
        encoder.many(&nasreq::avp::FRAMED_ROUTE, &self.framed_route);
        encoder.optional(&nasreq::avp::FRAMED_POOL, &self.framed_pool);
        encoder.optional(&nasreq::avp::FRAMED_IPX_NETWORK, &self.framed_ipx_network);
        encoder.optional(&nasreq::avp::FRAMED_MTU, &self.framed_mtu);
        encoder.optional(&nasreq::avp::FRAMED_PROTOCOL, &self.framed_protocol);
        encoder.optional(&nasreq::avp::FRAMED_ROUTING, &self.framed_routing);
        encoder.many(&nasreq::avp::LOGIN_IP_HOST, &self.login_ip_host);
        encoder.many(&nasreq::avp::LOGIN_IPV6_HOST, &self.login_ipv6_host);
        encoder.optional(&nasreq::avp::LOGIN_LAT_GROUP, &self.login_lat_group);
        encoder.optional(&nasreq::avp::LOGIN_LAT_NODE, &self.login_lat_node);
        encoder.optional(&nasreq::avp::LOGIN_LAT_PORT, &self.login_lat_port);
        encoder.optional(&nasreq::avp::LOGIN_LAT_SERVICE, &self.login_lat_service);
        encoder.optional(&nasreq::avp::LOGIN_SERVICE, &self.login_service);
        encoder.optional(&nasreq::avp::LOGIN_TCP_PORT, &self.login_tcp_port);
        encoder.many(&nasreq::avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        encoder.many(&nasreq::avp::QOS_FILTER_RULE, &self.qos_filter_rule);
        encoder.many(&nasreq::avp::TUNNELING, &self.tunneling);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        encoder
            .optional(
                &base::avp::REDIRECT_MAX_CACHE_TIME,
                &self.redirect_max_cache_time,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_IPV6_DNS_SERVERS,
                &self.three_gpp_ipv6_dns_servers,
            );
        encoder.many(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
