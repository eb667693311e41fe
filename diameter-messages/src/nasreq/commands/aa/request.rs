// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::nasreq::{
    AaAnswer, AaAnswerBuilder, ChapAuth, FramedCompression, FramedProtocol, NasPortType,
    OriginAaaProtocol, ServiceType, Tunneling, avp,
};

/// Authenticates and authorizes a user; the answer says what the access server has to provide.
///
/// ```text
/// <AAR> ::= < Diameter Header: 265, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           [ Destination-Host ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port ]
///           [ NAS-Port-Id ]
///           [ NAS-Port-Type ]
///           [ Origin-AAA-Protocol ]
///           [ Origin-State-Id ]
///           [ Port-Limit ]
///           [ User-Name ]
///           [ User-Password ]
///           [ Service-Type ]
///           [ State ]
///           [ Authorization-Lifetime ]
///           [ Auth-Grace-Period ]
///           [ Auth-Session-State ]
///           [ Callback-Number ]
///           [ Called-Station-Id ]
///           [ Calling-Station-Id ]
///           [ Originating-Line-Info ]
///           [ Connect-Info ]
///           [ CHAP-Auth ]
///           [ CHAP-Challenge ]
///         * [ Framed-Compression ]
///           [ Framed-Interface-Id ]
///           [ Framed-IP-Address ]
///         * [ Framed-IPv6-Prefix ]
///           [ Framed-IP-Netmask ]
///           [ Framed-MTU ]
///           [ Framed-Protocol ]
///           [ ARAP-Password ]
///           [ ARAP-Security ]
///         * [ ARAP-Security-Data ]
///         * [ Login-IP-Host ]
///         * [ Login-IPv6-Host ]
///           [ Login-LAT-Group ]
///           [ Login-LAT-Node ]
///           [ Login-LAT-Port ]
///           [ Login-LAT-Service ]
///         * [ Tunneling ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 265, RFC 7155, 3.1/3.2.
#[doc(alias = "AAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    /// The name of the access server, for translation agents only: Diameter has Origin-Host.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    /// 4 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    /// 16 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port (5), Unsigned32; RFC 7155, 4.2.2.
    /// The physical port number of the access server.
    pub nas_port: Option<u32>,
    /// NAS-Port-Id (87), UTF8String; RFC 7155, 4.2.3.
    /// The port as text, where a number does not do.
    pub nas_port_id: Option<Utf8String>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// Origin-AAA-Protocol (408), Enumerated; RFC 4005, 9.3.6.
    pub origin_aaa_protocol: Option<OriginAaaProtocol>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Port-Limit (62), Unsigned32; RFC 7155, 4.4.5.
    /// How many ports the user may have.
    pub port_limit: Option<u32>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// User-Password (2), OctetString; RFC 7155, 4.3.1.
    /// The password, unlike in RADIUS not hidden: keep it out of logs and send it over protected
    /// connections only.
    pub user_password: Option<OctetString>,
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// State (24), OctetString; RFC 4005, 9.3.4.
    /// State of a RADIUS server, which a translation agent passes on.
    pub state: Option<OctetString>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
    /// Seconds a server keeps a session's state after Authorization-Lifetime has run out.
    pub auth_grace_period: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Callback-Number (19), UTF8String; RFC 7155, 4.4.2.
    /// The number to call back.
    pub callback_number: Option<Utf8String>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// Originating-Line-Info (94), OctetString; RFC 7155, 4.2.8.
    /// Two octets: the kind of line the call came from.
    pub originating_line_info: Option<OctetString>,
    /// Connect-Info (77), UTF8String; RFC 7155, 4.2.7.
    /// What the access server knows of the connection, such as its speed.
    pub connect_info: Option<Utf8String>,
    /// CHAP-Auth (402), Grouped; RFC 7155, 4.3.4.
    pub chap_auth: Option<ChapAuth>,
    /// CHAP-Challenge (60), OctetString; RFC 7155, 4.3.8.
    /// The CHAP challenge.
    pub chap_challenge: Option<OctetString>,
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
    /// Framed-IP-Netmask (9), OctetString; RFC 7155, 4.4.10.5.2.
    /// 4 octets without an address family.
    pub framed_ip_netmask: Option<OctetString>,
    /// Framed-MTU (12), Unsigned32; RFC 7155, 4.4.10.3.
    /// The maximum transmission unit in octets.
    pub framed_mtu: Option<u32>,
    /// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
    pub framed_protocol: Option<FramedProtocol>,
    /// ARAP-Password (70), OctetString; RFC 7155, 4.3.9.
    /// The response to an ARAP challenge, 16 octets.
    pub arap_password: Option<OctetString>,
    /// ARAP-Security (73), Unsigned32; RFC 7155, 4.3.11.
    pub arap_security: Option<u32>,
    /// ARAP-Security-Data (74), OctetString; RFC 7155, 4.3.12.
    pub arap_security_data: Vec<OctetString>,
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
    /// Tunneling (401), Grouped; RFC 7155, 4.5.1.
    pub tunneling: Vec<Tunneling>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for AaRequest {
    type Answer = AaAnswer;
}

impl Command for AaRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Request",
    abbreviation: "AAR",
    code: Some(265),
    application_id: 1,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nasreq::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(avp::NAS_IDENTIFIER.description()),
        Item::optional(avp::NAS_IP_ADDRESS.description()),
        Item::optional(avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(avp::NAS_PORT.description()),
        Item::optional(avp::NAS_PORT_ID.description()),
        Item::optional(avp::NAS_PORT_TYPE.description()),
        Item::optional(avp::ORIGIN_AAA_PROTOCOL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::PORT_LIMIT.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::USER_PASSWORD.description()),
        Item::optional(avp::SERVICE_TYPE.description()),
        Item::optional(avp::STATE.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_GRACE_PERIOD.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(avp::CALLBACK_NUMBER.description()),
        Item::optional(avp::CALLED_STATION_ID.description()),
        Item::optional(avp::CALLING_STATION_ID.description()),
        Item::optional(avp::ORIGINATING_LINE_INFO.description()),
        Item::optional(avp::CONNECT_INFO.description()),
        Item::optional(avp::CHAP_AUTH.description()),
        Item::optional(avp::CHAP_CHALLENGE.description()),
        Item::repeated(avp::FRAMED_COMPRESSION.description()),
        Item::optional(avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(avp::FRAMED_IP_ADDRESS.description()),
        Item::repeated(avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(avp::FRAMED_IP_NETMASK.description()),
        Item::optional(avp::FRAMED_MTU.description()),
        Item::optional(avp::FRAMED_PROTOCOL.description()),
        Item::optional(avp::ARAP_PASSWORD.description()),
        Item::optional(avp::ARAP_SECURITY.description()),
        Item::repeated(avp::ARAP_SECURITY_DATA.description()),
        Item::repeated(avp::LOGIN_IP_HOST.description()),
        Item::repeated(avp::LOGIN_IPV6_HOST.description()),
        Item::optional(avp::LOGIN_LAT_GROUP.description()),
        Item::optional(avp::LOGIN_LAT_NODE.description()),
        Item::optional(avp::LOGIN_LAT_PORT.description()),
        Item::optional(avp::LOGIN_LAT_SERVICE.description()),
        Item::repeated(avp::TUNNELING.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AaRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            destination_host: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port: None,
            nas_port_id: None,
            nas_port_type: None,
            origin_aaa_protocol: None,
            origin_state_id: None,
            port_limit: None,
            user_name: None,
            user_password: None,
            service_type: None,
            state: None,
            authorization_lifetime: None,
            auth_grace_period: None,
            auth_session_state: None,
            callback_number: None,
            called_station_id: None,
            calling_station_id: None,
            originating_line_info: None,
            connect_info: None,
            chap_auth: None,
            chap_challenge: None,
            framed_compression: Vec::new(),
            framed_interface_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: Vec::new(),
            framed_ip_netmask: None,
            framed_mtu: None,
            framed_protocol: None,
            arap_password: None,
            arap_security: None,
            arap_security_data: Vec::new(),
            login_ip_host: Vec::new(),
            login_ipv6_host: Vec::new(),
            login_lat_group: None,
            login_lat_node: None,
            login_lat_port: None,
            login_lat_service: None,
            tunneling: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 283) => received.one(4, 4, &mut self.destination_realm),
            (0, 274) => received.one(5, 5, &mut self.auth_request_type),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 32) => received.optional(7, &mut self.nas_identifier),
            (0, 4) => received.optional(8, &mut self.nas_ip_address),
            (0, 95) => received.optional(9, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(10, &mut self.nas_port),
            (0, 87) => received.optional(11, &mut self.nas_port_id),
            (0, 61) => received.optional(12, &mut self.nas_port_type),
            (0, 408) => received.optional(13, &mut self.origin_aaa_protocol),
            (0, 278) => received.optional(14, &mut self.origin_state_id),
            (0, 62) => received.optional(15, &mut self.port_limit),
            (0, 1) => received.optional(16, &mut self.user_name),
            (0, 2) => received.optional(17, &mut self.user_password),
            (0, 6) => received.optional(18, &mut self.service_type),
            (0, 24) => received.optional(19, &mut self.state),
            (0, 291) => received.optional(20, &mut self.authorization_lifetime),
            (0, 276) => received.optional(21, &mut self.auth_grace_period),
            (0, 277) => received.optional(22, &mut self.auth_session_state),
            (0, 19) => received.optional(23, &mut self.callback_number),
            (0, 30) => received.optional(24, &mut self.called_station_id),
            (0, 31) => received.optional(25, &mut self.calling_station_id),
            (0, 94) => received.optional(26, &mut self.originating_line_info),
            (0, 77) => received.optional(27, &mut self.connect_info),
            (0, 402) => received.optional(28, &mut self.chap_auth),
            (0, 60) => received.optional(29, &mut self.chap_challenge),
            (0, 13) => received.many(30, &mut self.framed_compression),
            (0, 96) => received.optional(31, &mut self.framed_interface_id),
            (0, 8) => received.optional(32, &mut self.framed_ip_address),
            (0, 97) => received.many(33, &mut self.framed_ipv6_prefix),
            (0, 9) => received.optional(34, &mut self.framed_ip_netmask),
            (0, 12) => received.optional(35, &mut self.framed_mtu),
            (0, 7) => received.optional(36, &mut self.framed_protocol),
            (0, 70) => received.optional(37, &mut self.arap_password),
            (0, 73) => received.optional(38, &mut self.arap_security),
            (0, 74) => received.many(39, &mut self.arap_security_data),
            (0, 14) => received.many(40, &mut self.login_ip_host),
            (0, 98) => received.many(41, &mut self.login_ipv6_host),
            (0, 36) => received.optional(42, &mut self.login_lat_group),
            (0, 35) => received.optional(43, &mut self.login_lat_node),
            (0, 63) => received.optional(44, &mut self.login_lat_port),
            (0, 34) => received.optional(45, &mut self.login_lat_service),
            (0, 401) => received.many(46, &mut self.tunneling),
            (0, 284) => received.many(47, &mut self.proxy_info),
            (0, 282) => received.many(48, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&avp::NAS_PORT, &self.nas_port);
        avps.optional(&avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&avp::ORIGIN_AAA_PROTOCOL, &self.origin_aaa_protocol);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::PORT_LIMIT, &self.port_limit);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&avp::USER_PASSWORD, &self.user_password);
        avps.optional(&avp::SERVICE_TYPE, &self.service_type);
        avps.optional(&avp::STATE, &self.state);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_GRACE_PERIOD, &self.auth_grace_period);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&avp::CALLBACK_NUMBER, &self.callback_number);
        avps.optional(&avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.optional(&avp::ORIGINATING_LINE_INFO, &self.originating_line_info);
        avps.optional(&avp::CONNECT_INFO, &self.connect_info);
        avps.optional(&avp::CHAP_AUTH, &self.chap_auth);
        avps.optional(&avp::CHAP_CHALLENGE, &self.chap_challenge);
        avps.many(&avp::FRAMED_COMPRESSION, &self.framed_compression);
        avps.optional(&avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.many(&avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&avp::FRAMED_IP_NETMASK, &self.framed_ip_netmask);
        avps.optional(&avp::FRAMED_MTU, &self.framed_mtu);
        avps.optional(&avp::FRAMED_PROTOCOL, &self.framed_protocol);
        avps.optional(&avp::ARAP_PASSWORD, &self.arap_password);
        avps.optional(&avp::ARAP_SECURITY, &self.arap_security);
        avps.many(&avp::ARAP_SECURITY_DATA, &self.arap_security_data);
        avps.many(&avp::LOGIN_IP_HOST, &self.login_ip_host);
        avps.many(&avp::LOGIN_IPV6_HOST, &self.login_ipv6_host);
        avps.optional(&avp::LOGIN_LAT_GROUP, &self.login_lat_group);
        avps.optional(&avp::LOGIN_LAT_NODE, &self.login_lat_node);
        avps.optional(&avp::LOGIN_LAT_PORT, &self.login_lat_port);
        avps.optional(&avp::LOGIN_LAT_SERVICE, &self.login_lat_service);
        avps.many(&avp::TUNNELING, &self.tunneling);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AaRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AaAnswerBuilder<(Set, Set, Set, Unset, Set, Set)> {
        let mut builder = AaAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    AaRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaRequest in Box<AaRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 1, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port: IntoField<u32, Option<u32>>, "NAS-Port";
    optional nas_port_id: IntoField<Utf8String, Option<Utf8String>>, "NAS-Port-Id";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional origin_aaa_protocol: IntoField<OriginAaaProtocol, Option<OriginAaaProtocol>>, "Origin-AAA-Protocol";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional port_limit: IntoField<u32, Option<u32>>, "Port-Limit";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional user_password: IntoField<OctetString, Option<OctetString>>, "User-Password";
    optional service_type: IntoField<ServiceType, Option<ServiceType>>, "Service-Type";
    optional state: IntoField<OctetString, Option<OctetString>>, "State";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_grace_period: IntoField<u32, Option<u32>>, "Auth-Grace-Period";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional callback_number: IntoField<Utf8String, Option<Utf8String>>, "Callback-Number";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional originating_line_info: IntoField<OctetString, Option<OctetString>>, "Originating-Line-Info";
    optional connect_info: IntoField<Utf8String, Option<Utf8String>>, "Connect-Info";
    optional chap_auth: IntoField<ChapAuth, Option<ChapAuth>>, "CHAP-Auth";
    optional chap_challenge: IntoField<OctetString, Option<OctetString>>, "CHAP-Challenge";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ip_netmask: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Netmask";
    optional framed_mtu: IntoField<u32, Option<u32>>, "Framed-MTU";
    optional framed_protocol: IntoField<FramedProtocol, Option<FramedProtocol>>, "Framed-Protocol";
    optional arap_password: IntoField<OctetString, Option<OctetString>>, "ARAP-Password";
    optional arap_security: IntoField<u32, Option<u32>>, "ARAP-Security";
    optional login_lat_group: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Group";
    optional login_lat_node: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Node";
    optional login_lat_port: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Port";
    optional login_lat_service: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Service";
    repeated framed_compression, framed_compressions: IntoField<FramedCompression>, "Framed-Compression";
    repeated framed_ipv6_prefix, framed_ipv6_prefixes: IntoField<OctetString>, "Framed-IPv6-Prefix";
    repeated arap_security_data, arap_security_datas: IntoField<OctetString>, "ARAP-Security-Data";
    repeated login_ip_host, login_ip_hosts: IntoField<OctetString>, "Login-IP-Host";
    repeated login_ipv6_host, login_ipv6_hosts: IntoField<OctetString>, "Login-IPv6-Host";
    repeated tunneling, tunnelings: IntoField<Tunneling>, "Tunneling";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
