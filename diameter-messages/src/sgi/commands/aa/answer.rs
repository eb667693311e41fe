// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, IpFilterRule, Item, OctetString, QosFilterRule, Utf8String,
};
use crate::required;
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
#[non_exhaustive]
pub struct AaAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
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
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Idle-Timeout (28), Unsigned32; RFC 7155, 4.4.4.
    /// Seconds without traffic after which the session ends.
    pub idle_timeout: Option<u32>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
    /// Seconds a server keeps a session's state after Authorization-Lifetime has run out.
    pub auth_grace_period: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: Option<ReAuthRequestType>,
    /// Multi-Round-Time-Out (272), Unsigned32; RFC 6733, 8.19.
    /// Seconds the user has for answering in a multi-round authentication.
    pub multi_round_time_out: Option<u32>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// Reply-Message (18), UTF8String; RFC 7155, 4.2.9.
    /// A text for the user.
    pub reply_message: Vec<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    /// The name of a filter that is configured in the access server.
    pub filter_id: Vec<Utf8String>,
    /// Port-Limit (62), Unsigned32; RFC 7155, 4.4.5.
    /// How many ports the user may have.
    pub port_limit: Option<u32>,
    /// Prompt (76), Enumerated; RFC 7155, 4.3.3.
    pub prompt: Option<Prompt>,
    /// Callback-Id (20), UTF8String; RFC 7155, 4.4.3.
    /// A name of a place to call back, which the access server looks up.
    pub callback_id: Option<Utf8String>,
    /// Callback-Number (19), UTF8String; RFC 7155, 4.4.2.
    /// The number to call back.
    pub callback_number: Option<Utf8String>,
    /// Framed-Compression (13), Enumerated; RFC 7155, 4.4.10.4.
    pub framed_compression: Vec<FramedCompression>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Vec<OctetString>,
    /// Framed-IPv6-Pool (100), OctetString; RFC 7155, 4.4.10.5.8.
    /// The name of a pool of IPv6 prefixes.
    pub framed_ipv6_pool: Option<OctetString>,
    /// Framed-IPv6-Route (99), UTF8String; RFC 7155, 4.4.10.5.7.
    /// An IPv6 route as text.
    pub framed_ipv6_route: Vec<Utf8String>,
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    /// A prefix to delegate to the user, in octets of RFC 4818.
    pub delegated_ipv6_prefix: Vec<OctetString>,
    /// Framed-IP-Netmask (9), OctetString; RFC 7155, 4.4.10.5.2.
    /// 4 octets without an address family.
    pub framed_ip_netmask: Option<OctetString>,
    /// Framed-Route (22), UTF8String; RFC 7155, 4.4.10.5.3.
    /// A route as text: destination with prefix length, gateway, metrics.
    pub framed_route: Vec<Utf8String>,
    /// Framed-Pool (88), OctetString; RFC 7155, 4.4.10.5.4.
    /// The name of an address pool.
    pub framed_pool: Option<OctetString>,
    /// Framed-IPX-Network (23), Unsigned32; RFC 7155, 4.4.10.6.1.
    /// The IPX network number.
    pub framed_ipx_network: Option<u32>,
    /// Framed-MTU (12), Unsigned32; RFC 7155, 4.4.10.3.
    /// The maximum transmission unit in octets.
    pub framed_mtu: Option<u32>,
    /// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
    pub framed_protocol: Option<FramedProtocol>,
    /// Framed-Routing (10), Enumerated; RFC 7155, 4.4.10.2.
    pub framed_routing: Option<FramedRouting>,
    /// Login-IP-Host (14), OctetString; RFC 7155, 4.4.11.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, 0 the access server choose.
    pub login_ip_host: Vec<OctetString>,
    /// Login-IPv6-Host (98), OctetString; RFC 7155, 4.4.11.2.
    /// 16 octets without an address family.
    pub login_ipv6_host: Vec<OctetString>,
    /// Login-LAT-Group (36), OctetString; RFC 7155, 4.4.11.5.3.
    /// 32 octets, a bit string of group codes.
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
    /// The TCP port on the login host.
    pub login_tcp_port: Option<u32>,
    /// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
    /// A filter for the user's traffic.
    pub nas_filter_rule: Vec<IpFilterRule>,
    /// QoS-Filter-Rule (407), QoSFilterRule; RFC 7155, 4.4.9.
    /// A filter that marks or meters traffic; RFC 5777 has a better way.
    pub qos_filter_rule: Vec<QosFilterRule>,
    /// Tunneling (401), Grouped; RFC 7155, 4.5.1.
    pub tunneling: Vec<Tunneling>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    /// How long a redirection may be cached, in seconds.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// 3GPP-IPv6-DNS-Servers (17/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The servers' addresses one after the other, 16 octets each.
    pub three_gpp_ipv6_dns_servers: Option<OctetString>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Vec<Utf8String>,
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
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            auth_request_type: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: None,
            service_type: None,
            class: Vec::new(),
            acct_interim_interval: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            idle_timeout: None,
            authorization_lifetime: None,
            auth_grace_period: None,
            auth_session_state: None,
            re_auth_request_type: None,
            multi_round_time_out: None,
            session_timeout: None,
            reply_message: Vec::new(),
            origin_state_id: None,
            filter_id: Vec::new(),
            port_limit: None,
            prompt: None,
            callback_id: None,
            callback_number: None,
            framed_compression: Vec::new(),
            framed_interface_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: Vec::new(),
            framed_ipv6_pool: None,
            framed_ipv6_route: Vec::new(),
            delegated_ipv6_prefix: Vec::new(),
            framed_ip_netmask: None,
            framed_route: Vec::new(),
            framed_pool: None,
            framed_ipx_network: None,
            framed_mtu: None,
            framed_protocol: None,
            framed_routing: None,
            login_ip_host: Vec::new(),
            login_ipv6_host: Vec::new(),
            login_lat_group: None,
            login_lat_node: None,
            login_lat_port: None,
            login_lat_service: None,
            login_service: None,
            login_tcp_port: None,
            nas_filter_rule: Vec::new(),
            qos_filter_rule: Vec::new(),
            tunneling: Vec::new(),
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            three_gpp_ipv6_dns_servers: None,
            external_identifier: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 274) => received.one(2, 2, &mut self.auth_request_type),
            (0, 268) => received.one(3, 3, &mut self.result_code),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 1) => received.optional(6, &mut self.user_name),
            (0, 6) => received.optional(7, &mut self.service_type),
            (0, 25) => received.many(8, &mut self.class),
            (0, 85) => received.optional(9, &mut self.acct_interim_interval),
            (0, 281) => received.optional(10, &mut self.error_message),
            (0, 294) => received.optional(11, &mut self.error_reporting_host),
            (0, 279) => received.optional(12, &mut self.failed_avp),
            (0, 28) => received.optional(13, &mut self.idle_timeout),
            (0, 291) => received.optional(14, &mut self.authorization_lifetime),
            (0, 276) => received.optional(15, &mut self.auth_grace_period),
            (0, 277) => received.optional(16, &mut self.auth_session_state),
            (0, 285) => received.optional(17, &mut self.re_auth_request_type),
            (0, 272) => received.optional(18, &mut self.multi_round_time_out),
            (0, 27) => received.optional(19, &mut self.session_timeout),
            (0, 18) => received.many(20, &mut self.reply_message),
            (0, 278) => received.optional(21, &mut self.origin_state_id),
            (0, 11) => received.many(22, &mut self.filter_id),
            (0, 62) => received.optional(23, &mut self.port_limit),
            (0, 76) => received.optional(24, &mut self.prompt),
            (0, 20) => received.optional(25, &mut self.callback_id),
            (0, 19) => received.optional(26, &mut self.callback_number),
            (0, 13) => received.many(27, &mut self.framed_compression),
            (0, 96) => received.optional(28, &mut self.framed_interface_id),
            (0, 8) => received.optional(29, &mut self.framed_ip_address),
            (0, 97) => received.many(30, &mut self.framed_ipv6_prefix),
            (0, 100) => received.optional(31, &mut self.framed_ipv6_pool),
            (0, 99) => received.many(32, &mut self.framed_ipv6_route),
            (0, 123) => received.many(33, &mut self.delegated_ipv6_prefix),
            (0, 9) => received.optional(34, &mut self.framed_ip_netmask),
            (0, 22) => received.many(35, &mut self.framed_route),
            (0, 88) => received.optional(36, &mut self.framed_pool),
            (0, 23) => received.optional(37, &mut self.framed_ipx_network),
            (0, 12) => received.optional(38, &mut self.framed_mtu),
            (0, 7) => received.optional(39, &mut self.framed_protocol),
            (0, 10) => received.optional(40, &mut self.framed_routing),
            (0, 14) => received.many(41, &mut self.login_ip_host),
            (0, 98) => received.many(42, &mut self.login_ipv6_host),
            (0, 36) => received.optional(43, &mut self.login_lat_group),
            (0, 35) => received.optional(44, &mut self.login_lat_node),
            (0, 63) => received.optional(45, &mut self.login_lat_port),
            (0, 34) => received.optional(46, &mut self.login_lat_service),
            (0, 15) => received.optional(47, &mut self.login_service),
            (0, 16) => received.optional(48, &mut self.login_tcp_port),
            (0, 400) => received.many(49, &mut self.nas_filter_rule),
            (0, 407) => received.many(50, &mut self.qos_filter_rule),
            (0, 401) => received.many(51, &mut self.tunneling),
            (0, 292) => received.many(52, &mut self.redirect_host),
            (0, 261) => received.optional(53, &mut self.redirect_host_usage),
            (0, 262) => received.optional(54, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(55, &mut self.proxy_info),
            (10415, 17) => received.optional(56, &mut self.three_gpp_ipv6_dns_servers),
            (10415, 3111) => received.many(57, &mut self.external_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&nasreq::avp::SERVICE_TYPE, &self.service_type);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional(&nasreq::avp::IDLE_TIMEOUT, &self.idle_timeout);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_GRACE_PERIOD, &self.auth_grace_period);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&base::avp::MULTI_ROUND_TIME_OUT, &self.multi_round_time_out);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.many(&nasreq::avp::REPLY_MESSAGE, &self.reply_message);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        avps.optional(&nasreq::avp::PORT_LIMIT, &self.port_limit);
        avps.optional(&nasreq::avp::PROMPT, &self.prompt);
        avps.optional(&nasreq::avp::CALLBACK_ID, &self.callback_id);
        avps.optional(&nasreq::avp::CALLBACK_NUMBER, &self.callback_number);
        avps.many(&nasreq::avp::FRAMED_COMPRESSION, &self.framed_compression);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.many(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_IPV6_POOL, &self.framed_ipv6_pool);
        avps.many(&nasreq::avp::FRAMED_IPV6_ROUTE, &self.framed_ipv6_route);
        avps.many(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_IP_NETMASK, &self.framed_ip_netmask);
        avps.many(&nasreq::avp::FRAMED_ROUTE, &self.framed_route);
        avps.optional(&nasreq::avp::FRAMED_POOL, &self.framed_pool);
        avps.optional(&nasreq::avp::FRAMED_IPX_NETWORK, &self.framed_ipx_network);
        avps.optional(&nasreq::avp::FRAMED_MTU, &self.framed_mtu);
        avps.optional(&nasreq::avp::FRAMED_PROTOCOL, &self.framed_protocol);
        avps.optional(&nasreq::avp::FRAMED_ROUTING, &self.framed_routing);
        avps.many(&nasreq::avp::LOGIN_IP_HOST, &self.login_ip_host);
        avps.many(&nasreq::avp::LOGIN_IPV6_HOST, &self.login_ipv6_host);
        avps.optional(&nasreq::avp::LOGIN_LAT_GROUP, &self.login_lat_group);
        avps.optional(&nasreq::avp::LOGIN_LAT_NODE, &self.login_lat_node);
        avps.optional(&nasreq::avp::LOGIN_LAT_PORT, &self.login_lat_port);
        avps.optional(&nasreq::avp::LOGIN_LAT_SERVICE, &self.login_lat_service);
        avps.optional(&nasreq::avp::LOGIN_SERVICE, &self.login_service);
        avps.optional(&nasreq::avp::LOGIN_TCP_PORT, &self.login_tcp_port);
        avps.many(&nasreq::avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        avps.many(&nasreq::avp::QOS_FILTER_RULE, &self.qos_filter_rule);
        avps.many(&nasreq::avp::TUNNELING, &self.tunneling);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.optional(
            &ts29061::avp::THREE_GPP_IPV6_DNS_SERVERS,
            &self.three_gpp_ipv6_dns_servers,
        );
        avps.many(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaAnswer in Box<AaAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 1, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional service_type: IntoField<ServiceType, Option<ServiceType>>, "Service-Type";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional idle_timeout: IntoField<u32, Option<u32>>, "Idle-Timeout";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_grace_period: IntoField<u32, Option<u32>>, "Auth-Grace-Period";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional re_auth_request_type: IntoField<ReAuthRequestType, Option<ReAuthRequestType>>, "Re-Auth-Request-Type";
    optional multi_round_time_out: IntoField<u32, Option<u32>>, "Multi-Round-Time-Out";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional port_limit: IntoField<u32, Option<u32>>, "Port-Limit";
    optional prompt: IntoField<Prompt, Option<Prompt>>, "Prompt";
    optional callback_id: IntoField<Utf8String, Option<Utf8String>>, "Callback-Id";
    optional callback_number: IntoField<Utf8String, Option<Utf8String>>, "Callback-Number";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_pool: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Pool";
    optional framed_ip_netmask: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Netmask";
    optional framed_pool: IntoField<OctetString, Option<OctetString>>, "Framed-Pool";
    optional framed_ipx_network: IntoField<u32, Option<u32>>, "Framed-IPX-Network";
    optional framed_mtu: IntoField<u32, Option<u32>>, "Framed-MTU";
    optional framed_protocol: IntoField<FramedProtocol, Option<FramedProtocol>>, "Framed-Protocol";
    optional framed_routing: IntoField<FramedRouting, Option<FramedRouting>>, "Framed-Routing";
    optional login_lat_group: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Group";
    optional login_lat_node: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Node";
    optional login_lat_port: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Port";
    optional login_lat_service: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Service";
    optional login_service: IntoField<LoginService, Option<LoginService>>, "Login-Service";
    optional login_tcp_port: IntoField<u32, Option<u32>>, "Login-TCP-Port";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    optional three_gpp_ipv6_dns_servers: IntoField<OctetString, Option<OctetString>>, "3GPP-IPv6-DNS-Servers";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated reply_message, reply_messages: IntoField<Utf8String>, "Reply-Message";
    repeated filter_id, filter_ids: IntoField<Utf8String>, "Filter-Id";
    repeated framed_compression, framed_compressions: IntoField<FramedCompression>, "Framed-Compression";
    repeated framed_ipv6_prefix, framed_ipv6_prefixes: IntoField<OctetString>, "Framed-IPv6-Prefix";
    repeated framed_ipv6_route, framed_ipv6_routes: IntoField<Utf8String>, "Framed-IPv6-Route";
    repeated delegated_ipv6_prefix, delegated_ipv6_prefixes: IntoField<OctetString>, "Delegated-IPv6-Prefix";
    repeated framed_route, framed_routes: IntoField<Utf8String>, "Framed-Route";
    repeated login_ip_host, login_ip_hosts: IntoField<OctetString>, "Login-IP-Host";
    repeated login_ipv6_host, login_ipv6_hosts: IntoField<OctetString>, "Login-IPv6-Host";
    repeated nas_filter_rule, nas_filter_rules: IntoField<IpFilterRule>, "NAS-Filter-Rule";
    repeated qos_filter_rule, qos_filter_rules: IntoField<QosFilterRule>, "QoS-Filter-Rule";
    repeated tunneling, tunnelings: IntoField<Tunneling>, "Tunneling";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated external_identifier, external_identifiers: IntoField<Utf8String>, "External-Identifier";
}
