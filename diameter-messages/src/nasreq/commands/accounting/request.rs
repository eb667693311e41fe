// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, IpFilterRule, Item, OctetString, QosFilterRule, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, ProxyInfo, TerminationCause,
};
use crate::nasreq::{
    AccountingAnswer, AccountingAnswerBuilder, AccountingAuthMethod, AcctAuthentic,
    FramedCompression, FramedProtocol, FramedRouting, LoginService, NasPortType,
    OriginAaaProtocol, ServiceType, Tunneling, avp,
};

/// The access server reports the use of a session.
///
/// ```text
/// <ACR> ::= < Diameter Header: 271, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Accounting-Record-Type }
///           { Accounting-Record-Number }
///           { Acct-Application-Id }
///           [ User-Name ]
///           [ Accounting-Sub-Session-Id ]
///           [ Acct-Session-Id ]
///           [ Acct-Multi-Session-Id ]
///           [ Origin-AAA-Protocol ]
///           [ Origin-State-Id ]
///           [ Destination-Host ]
///           [ Event-Timestamp ]
///           [ Acct-Delay-Time ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port ]
///           [ NAS-Port-Id ]
///           [ NAS-Port-Type ]
///         * [ Class ]
///           [ Service-Type ]
///           [ Termination-Cause ]
///           [ Accounting-Input-Octets ]
///           [ Accounting-Input-Packets ]
///           [ Accounting-Output-Octets ]
///           [ Accounting-Output-Packets ]
///           [ Acct-Authentic ]
///           [ Accounting-Auth-Method ]
///           [ Acct-Link-Count ]
///           [ Acct-Session-Time ]
///           [ Acct-Tunnel-Connection ]
///           [ Acct-Tunnel-Packets-Lost ]
///           [ Callback-Id ]
///           [ Callback-Number ]
///           [ Called-Station-Id ]
///           [ Calling-Station-Id ]
///         * [ Connect-Info ]
///           [ Originating-Line-Info ]
///           [ Authorization-Lifetime ]
///           [ Session-Timeout ]
///           [ Idle-Timeout ]
///           [ Port-Limit ]
///           [ Accounting-Realtime-Required ]
///           [ Acct-Interim-Interval ]
///         * [ Filter-Id ]
///         * [ NAS-Filter-Rule ]
///         * [ QoS-Filter-Rule ]
///           [ Framed-Appletalk-Link ]
///           [ Framed-Appletalk-Network ]
///           [ Framed-Appletalk-Zone ]
///           [ Framed-Compression ]
///           [ Framed-Interface-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IP-Netmask ]
///         * [ Framed-IPv6-Prefix ]
///           [ Framed-IPv6-Pool ]
///         * [ Framed-IPv6-Route ]
///           [ Framed-IPX-Network ]
///           [ Framed-MTU ]
///           [ Framed-Pool ]
///           [ Framed-Protocol ]
///         * [ Framed-Route ]
///           [ Framed-Routing ]
///         * [ Login-IP-Host ]
///         * [ Login-IPv6-Host ]
///           [ Login-LAT-Group ]
///           [ Login-LAT-Node ]
///           [ Login-LAT-Port ]
///           [ Login-LAT-Service ]
///           [ Login-Service ]
///           [ Login-TCP-Port ]
///         * [ Tunneling ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 271, RFC 7155, 3.9/3.10.
#[doc(alias = "ACR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountingRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Accounting-Record-Type (480), Enumerated; RFC 6733, 9.8.1.
    pub accounting_record_type: AccountingRecordType,
    /// Accounting-Record-Number (485), Unsigned32; RFC 6733, 9.8.3.
    /// Numbers the records of a session, from 0 for the start or the event; with Session-Id it finds
    /// duplicates.
    pub accounting_record_number: u32,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    /// An application whose accounting part is supported or used.
    pub acct_application_id: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Accounting-Sub-Session-Id (287), Unsigned64; RFC 6733, 9.8.6.
    /// Numbers a part of an accounting session.
    pub accounting_sub_session_id: Option<u64>,
    /// Acct-Session-Id (44), OctetString; RFC 6733, 9.8.4.
    /// The session identifier of RADIUS accounting, for translation agents only.
    pub acct_session_id: Option<OctetString>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Origin-AAA-Protocol (408), Enumerated; RFC 4005, 9.3.6.
    pub origin_aaa_protocol: Option<OriginAaaProtocol>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// Acct-Delay-Time (41), Unsigned32; RFC 7155, 4.6.8.
    /// Seconds since the record should have been sent.
    pub acct_delay_time: Option<u32>,
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
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: Option<TerminationCause>,
    /// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
    /// Octets from the user, 64 bits wide: Acct-Input-Octets and -Gigawords of RADIUS in one.
    pub accounting_input_octets: Option<u64>,
    /// Accounting-Input-Packets (365), Unsigned64; RFC 7155, 4.6.3.
    /// Packets from the user, 64 bits wide.
    pub accounting_input_packets: Option<u64>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// Accounting-Output-Packets (366), Unsigned64; RFC 7155, 4.6.4.
    /// Packets to the user, 64 bits wide.
    pub accounting_output_packets: Option<u64>,
    /// Acct-Authentic (45), Enumerated; RFC 7155, 4.6.6.
    pub acct_authentic: Option<AcctAuthentic>,
    /// Accounting-Auth-Method (406), Enumerated; RFC 7155, 4.6.7.
    pub accounting_auth_method: Option<AccountingAuthMethod>,
    /// Acct-Link-Count (51), Unsigned32; RFC 7155, 4.6.9.
    /// How many links the multilink session had at the time of the record.
    pub acct_link_count: Option<u32>,
    /// Acct-Session-Time (46), Unsigned32; RFC 7155, 4.6.5.
    /// How long the session has lasted, in seconds.
    pub acct_session_time: Option<u32>,
    /// Acct-Tunnel-Connection (68), OctetString; RFC 7155, 4.6.10.
    pub acct_tunnel_connection: Option<OctetString>,
    /// Acct-Tunnel-Packets-Lost (86), Unsigned32; RFC 7155, 4.6.11.
    /// Packets lost on a link of the tunnel.
    pub acct_tunnel_packets_lost: Option<u32>,
    /// Callback-Id (20), UTF8String; RFC 7155, 4.4.3.
    /// A name of a place to call back, which the access server looks up.
    pub callback_id: Option<Utf8String>,
    /// Callback-Number (19), UTF8String; RFC 7155, 4.4.2.
    /// The number to call back.
    pub callback_number: Option<Utf8String>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// Connect-Info (77), UTF8String; RFC 7155, 4.2.7.
    /// What the access server knows of the connection, such as its speed.
    pub connect_info: Vec<Utf8String>,
    /// Originating-Line-Info (94), OctetString; RFC 7155, 4.2.8.
    /// Two octets: the kind of line the call came from.
    pub originating_line_info: Option<OctetString>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// Idle-Timeout (28), Unsigned32; RFC 7155, 4.4.4.
    /// Seconds without traffic after which the session ends.
    pub idle_timeout: Option<u32>,
    /// Port-Limit (62), Unsigned32; RFC 7155, 4.4.5.
    /// How many ports the user may have.
    pub port_limit: Option<u32>,
    /// Accounting-Realtime-Required (483), Enumerated; RFC 6733, 9.8.7.
    pub accounting_realtime_required: Option<AccountingRealtimeRequired>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    /// The name of a filter that is configured in the access server.
    pub filter_id: Vec<Utf8String>,
    /// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
    /// A filter for the user's traffic.
    pub nas_filter_rule: Vec<IpFilterRule>,
    /// QoS-Filter-Rule (407), QoSFilterRule; RFC 7155, 4.4.9.
    /// A filter that marks or meters traffic; RFC 5777 has a better way.
    pub qos_filter_rule: Vec<QosFilterRule>,
    /// Framed-Appletalk-Link (37), Unsigned32; RFC 7155, 4.4.10.7.1.
    pub framed_appletalk_link: Option<u32>,
    /// Framed-Appletalk-Network (38), Unsigned32; RFC 7155, 4.4.10.7.2.
    pub framed_appletalk_network: Option<u32>,
    /// Framed-Appletalk-Zone (39), OctetString; RFC 7155, 4.4.10.7.3.
    pub framed_appletalk_zone: Option<OctetString>,
    /// Framed-Compression (13), Enumerated; RFC 7155, 4.4.10.4.
    pub framed_compression: Option<FramedCompression>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IP-Netmask (9), OctetString; RFC 7155, 4.4.10.5.2.
    /// 4 octets without an address family.
    pub framed_ip_netmask: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Vec<OctetString>,
    /// Framed-IPv6-Pool (100), OctetString; RFC 7155, 4.4.10.5.8.
    /// The name of a pool of IPv6 prefixes.
    pub framed_ipv6_pool: Option<OctetString>,
    /// Framed-IPv6-Route (99), UTF8String; RFC 7155, 4.4.10.5.7.
    /// An IPv6 route as text.
    pub framed_ipv6_route: Vec<Utf8String>,
    /// Framed-IPX-Network (23), Unsigned32; RFC 7155, 4.4.10.6.1.
    /// The IPX network number.
    pub framed_ipx_network: Option<u32>,
    /// Framed-MTU (12), Unsigned32; RFC 7155, 4.4.10.3.
    /// The maximum transmission unit in octets.
    pub framed_mtu: Option<u32>,
    /// Framed-Pool (88), OctetString; RFC 7155, 4.4.10.5.4.
    /// The name of an address pool.
    pub framed_pool: Option<OctetString>,
    /// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
    pub framed_protocol: Option<FramedProtocol>,
    /// Framed-Route (22), UTF8String; RFC 7155, 4.4.10.5.3.
    /// A route as text: destination with prefix length, gateway, metrics.
    pub framed_route: Vec<Utf8String>,
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

impl Request for AccountingRequest {
    type Answer = AccountingAnswer;
}

impl Command for AccountingRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Accounting-Request",
    abbreviation: "ACR",
    code: Some(271),
    application_id: 1,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nasreq::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AccountingRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Accounting-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_TYPE.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_NUMBER.description()),
        Item::required(base::avp::ACCT_APPLICATION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::ACCOUNTING_SUB_SESSION_ID.description()),
        Item::optional(base::avp::ACCT_SESSION_ID.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(avp::ORIGIN_AAA_PROTOCOL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(avp::ACCT_DELAY_TIME.description()),
        Item::optional(avp::NAS_IDENTIFIER.description()),
        Item::optional(avp::NAS_IP_ADDRESS.description()),
        Item::optional(avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(avp::NAS_PORT.description()),
        Item::optional(avp::NAS_PORT_ID.description()),
        Item::optional(avp::NAS_PORT_TYPE.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(avp::SERVICE_TYPE.description()),
        Item::optional(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(avp::ACCOUNTING_INPUT_PACKETS.description()),
        Item::optional(avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(avp::ACCOUNTING_OUTPUT_PACKETS.description()),
        Item::optional(avp::ACCT_AUTHENTIC.description()),
        Item::optional(avp::ACCOUNTING_AUTH_METHOD.description()),
        Item::optional(avp::ACCT_LINK_COUNT.description()),
        Item::optional(avp::ACCT_SESSION_TIME.description()),
        Item::optional(avp::ACCT_TUNNEL_CONNECTION.description()),
        Item::optional(avp::ACCT_TUNNEL_PACKETS_LOST.description()),
        Item::optional(avp::CALLBACK_ID.description()),
        Item::optional(avp::CALLBACK_NUMBER.description()),
        Item::optional(avp::CALLED_STATION_ID.description()),
        Item::optional(avp::CALLING_STATION_ID.description()),
        Item::repeated(avp::CONNECT_INFO.description()),
        Item::optional(avp::ORIGINATING_LINE_INFO.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(avp::IDLE_TIMEOUT.description()),
        Item::optional(avp::PORT_LIMIT.description()),
        Item::optional(base::avp::ACCOUNTING_REALTIME_REQUIRED.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::repeated(avp::FILTER_ID.description()),
        Item::repeated(avp::NAS_FILTER_RULE.description()),
        Item::repeated(avp::QOS_FILTER_RULE.description()),
        Item::optional(avp::FRAMED_APPLETALK_LINK.description()),
        Item::optional(avp::FRAMED_APPLETALK_NETWORK.description()),
        Item::optional(avp::FRAMED_APPLETALK_ZONE.description()),
        Item::optional(avp::FRAMED_COMPRESSION.description()),
        Item::optional(avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(avp::FRAMED_IP_NETMASK.description()),
        Item::repeated(avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(avp::FRAMED_IPV6_POOL.description()),
        Item::repeated(avp::FRAMED_IPV6_ROUTE.description()),
        Item::optional(avp::FRAMED_IPX_NETWORK.description()),
        Item::optional(avp::FRAMED_MTU.description()),
        Item::optional(avp::FRAMED_POOL.description()),
        Item::optional(avp::FRAMED_PROTOCOL.description()),
        Item::repeated(avp::FRAMED_ROUTE.description()),
        Item::optional(avp::FRAMED_ROUTING.description()),
        Item::repeated(avp::LOGIN_IP_HOST.description()),
        Item::repeated(avp::LOGIN_IPV6_HOST.description()),
        Item::optional(avp::LOGIN_LAT_GROUP.description()),
        Item::optional(avp::LOGIN_LAT_NODE.description()),
        Item::optional(avp::LOGIN_LAT_PORT.description()),
        Item::optional(avp::LOGIN_LAT_SERVICE.description()),
        Item::optional(avp::LOGIN_SERVICE.description()),
        Item::optional(avp::LOGIN_TCP_PORT.description()),
        Item::repeated(avp::TUNNELING.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AccountingRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            accounting_record_type: unread.value(),
            accounting_record_number: unread.value(),
            acct_application_id: unread.value(),
            user_name: None,
            accounting_sub_session_id: None,
            acct_session_id: None,
            acct_multi_session_id: None,
            origin_aaa_protocol: None,
            origin_state_id: None,
            destination_host: None,
            event_timestamp: None,
            acct_delay_time: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port: None,
            nas_port_id: None,
            nas_port_type: None,
            class: Vec::new(),
            service_type: None,
            termination_cause: None,
            accounting_input_octets: None,
            accounting_input_packets: None,
            accounting_output_octets: None,
            accounting_output_packets: None,
            acct_authentic: None,
            accounting_auth_method: None,
            acct_link_count: None,
            acct_session_time: None,
            acct_tunnel_connection: None,
            acct_tunnel_packets_lost: None,
            callback_id: None,
            callback_number: None,
            called_station_id: None,
            calling_station_id: None,
            connect_info: Vec::new(),
            originating_line_info: None,
            authorization_lifetime: None,
            session_timeout: None,
            idle_timeout: None,
            port_limit: None,
            accounting_realtime_required: None,
            acct_interim_interval: None,
            filter_id: Vec::new(),
            nas_filter_rule: Vec::new(),
            qos_filter_rule: Vec::new(),
            framed_appletalk_link: None,
            framed_appletalk_network: None,
            framed_appletalk_zone: None,
            framed_compression: None,
            framed_interface_id: None,
            framed_ip_address: None,
            framed_ip_netmask: None,
            framed_ipv6_prefix: Vec::new(),
            framed_ipv6_pool: None,
            framed_ipv6_route: Vec::new(),
            framed_ipx_network: None,
            framed_mtu: None,
            framed_pool: None,
            framed_protocol: None,
            framed_route: Vec::new(),
            framed_routing: None,
            login_ip_host: Vec::new(),
            login_ipv6_host: Vec::new(),
            login_lat_group: None,
            login_lat_node: None,
            login_lat_port: None,
            login_lat_service: None,
            login_service: None,
            login_tcp_port: None,
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
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 480) => received.one(4, 4, &mut self.accounting_record_type),
            (0, 485) => received.one(5, 5, &mut self.accounting_record_number),
            (0, 259) => received.one(6, 6, &mut self.acct_application_id),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 287) => received.optional(8, &mut self.accounting_sub_session_id),
            (0, 44) => received.optional(9, &mut self.acct_session_id),
            (0, 50) => received.optional(10, &mut self.acct_multi_session_id),
            (0, 408) => received.optional(11, &mut self.origin_aaa_protocol),
            (0, 278) => received.optional(12, &mut self.origin_state_id),
            (0, 293) => received.optional(13, &mut self.destination_host),
            (0, 55) => received.optional(14, &mut self.event_timestamp),
            (0, 41) => received.optional(15, &mut self.acct_delay_time),
            (0, 32) => received.optional(16, &mut self.nas_identifier),
            (0, 4) => received.optional(17, &mut self.nas_ip_address),
            (0, 95) => received.optional(18, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(19, &mut self.nas_port),
            (0, 87) => received.optional(20, &mut self.nas_port_id),
            (0, 61) => received.optional(21, &mut self.nas_port_type),
            (0, 25) => received.many(22, &mut self.class),
            (0, 6) => received.optional(23, &mut self.service_type),
            (0, 295) => received.optional(24, &mut self.termination_cause),
            (0, 363) => received.optional(25, &mut self.accounting_input_octets),
            (0, 365) => received.optional(26, &mut self.accounting_input_packets),
            (0, 364) => received.optional(27, &mut self.accounting_output_octets),
            (0, 366) => received.optional(28, &mut self.accounting_output_packets),
            (0, 45) => received.optional(29, &mut self.acct_authentic),
            (0, 406) => received.optional(30, &mut self.accounting_auth_method),
            (0, 51) => received.optional(31, &mut self.acct_link_count),
            (0, 46) => received.optional(32, &mut self.acct_session_time),
            (0, 68) => received.optional(33, &mut self.acct_tunnel_connection),
            (0, 86) => received.optional(34, &mut self.acct_tunnel_packets_lost),
            (0, 20) => received.optional(35, &mut self.callback_id),
            (0, 19) => received.optional(36, &mut self.callback_number),
            (0, 30) => received.optional(37, &mut self.called_station_id),
            (0, 31) => received.optional(38, &mut self.calling_station_id),
            (0, 77) => received.many(39, &mut self.connect_info),
            (0, 94) => received.optional(40, &mut self.originating_line_info),
            (0, 291) => received.optional(41, &mut self.authorization_lifetime),
            (0, 27) => received.optional(42, &mut self.session_timeout),
            (0, 28) => received.optional(43, &mut self.idle_timeout),
            (0, 62) => received.optional(44, &mut self.port_limit),
            (0, 483) => received.optional(45, &mut self.accounting_realtime_required),
            (0, 85) => received.optional(46, &mut self.acct_interim_interval),
            (0, 11) => received.many(47, &mut self.filter_id),
            (0, 400) => received.many(48, &mut self.nas_filter_rule),
            (0, 407) => received.many(49, &mut self.qos_filter_rule),
            (0, 37) => received.optional(50, &mut self.framed_appletalk_link),
            (0, 38) => received.optional(51, &mut self.framed_appletalk_network),
            (0, 39) => received.optional(52, &mut self.framed_appletalk_zone),
            (0, 13) => received.optional(53, &mut self.framed_compression),
            (0, 96) => received.optional(54, &mut self.framed_interface_id),
            (0, 8) => received.optional(55, &mut self.framed_ip_address),
            (0, 9) => received.optional(56, &mut self.framed_ip_netmask),
            (0, 97) => received.many(57, &mut self.framed_ipv6_prefix),
            (0, 100) => received.optional(58, &mut self.framed_ipv6_pool),
            (0, 99) => received.many(59, &mut self.framed_ipv6_route),
            (0, 23) => received.optional(60, &mut self.framed_ipx_network),
            (0, 12) => received.optional(61, &mut self.framed_mtu),
            (0, 88) => received.optional(62, &mut self.framed_pool),
            (0, 7) => received.optional(63, &mut self.framed_protocol),
            (0, 22) => received.many(64, &mut self.framed_route),
            (0, 10) => received.optional(65, &mut self.framed_routing),
            (0, 14) => received.many(66, &mut self.login_ip_host),
            (0, 98) => received.many(67, &mut self.login_ipv6_host),
            (0, 36) => received.optional(68, &mut self.login_lat_group),
            (0, 35) => received.optional(69, &mut self.login_lat_node),
            (0, 63) => received.optional(70, &mut self.login_lat_port),
            (0, 34) => received.optional(71, &mut self.login_lat_service),
            (0, 15) => received.optional(72, &mut self.login_service),
            (0, 16) => received.optional(73, &mut self.login_tcp_port),
            (0, 401) => received.many(74, &mut self.tunneling),
            (0, 284) => received.many(75, &mut self.proxy_info),
            (0, 282) => received.many(76, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::ACCOUNTING_RECORD_TYPE, &self.accounting_record_type);
        avps.one(&base::avp::ACCOUNTING_RECORD_NUMBER, &self.accounting_record_number);
        avps.one(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(
            &base::avp::ACCOUNTING_SUB_SESSION_ID,
            &self.accounting_sub_session_id,
        );
        avps.optional(&base::avp::ACCT_SESSION_ID, &self.acct_session_id);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&avp::ORIGIN_AAA_PROTOCOL, &self.origin_aaa_protocol);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(&avp::ACCT_DELAY_TIME, &self.acct_delay_time);
        avps.optional(&avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&avp::NAS_PORT, &self.nas_port);
        avps.optional(&avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&avp::SERVICE_TYPE, &self.service_type);
        avps.optional(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        avps.optional(&avp::ACCOUNTING_INPUT_OCTETS, &self.accounting_input_octets);
        avps.optional(&avp::ACCOUNTING_INPUT_PACKETS, &self.accounting_input_packets);
        avps.optional(&avp::ACCOUNTING_OUTPUT_OCTETS, &self.accounting_output_octets);
        avps.optional(&avp::ACCOUNTING_OUTPUT_PACKETS, &self.accounting_output_packets);
        avps.optional(&avp::ACCT_AUTHENTIC, &self.acct_authentic);
        avps.optional(&avp::ACCOUNTING_AUTH_METHOD, &self.accounting_auth_method);
        avps.optional(&avp::ACCT_LINK_COUNT, &self.acct_link_count);
        avps.optional(&avp::ACCT_SESSION_TIME, &self.acct_session_time);
        avps.optional(&avp::ACCT_TUNNEL_CONNECTION, &self.acct_tunnel_connection);
        avps.optional(&avp::ACCT_TUNNEL_PACKETS_LOST, &self.acct_tunnel_packets_lost);
        avps.optional(&avp::CALLBACK_ID, &self.callback_id);
        avps.optional(&avp::CALLBACK_NUMBER, &self.callback_number);
        avps.optional(&avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.many(&avp::CONNECT_INFO, &self.connect_info);
        avps.optional(&avp::ORIGINATING_LINE_INFO, &self.originating_line_info);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&avp::IDLE_TIMEOUT, &self.idle_timeout);
        avps.optional(&avp::PORT_LIMIT, &self.port_limit);
        avps.optional(
            &base::avp::ACCOUNTING_REALTIME_REQUIRED,
            &self.accounting_realtime_required,
        );
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.many(&avp::FILTER_ID, &self.filter_id);
        avps.many(&avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        avps.many(&avp::QOS_FILTER_RULE, &self.qos_filter_rule);
        avps.optional(&avp::FRAMED_APPLETALK_LINK, &self.framed_appletalk_link);
        avps.optional(&avp::FRAMED_APPLETALK_NETWORK, &self.framed_appletalk_network);
        avps.optional(&avp::FRAMED_APPLETALK_ZONE, &self.framed_appletalk_zone);
        avps.optional(&avp::FRAMED_COMPRESSION, &self.framed_compression);
        avps.optional(&avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&avp::FRAMED_IP_NETMASK, &self.framed_ip_netmask);
        avps.many(&avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&avp::FRAMED_IPV6_POOL, &self.framed_ipv6_pool);
        avps.many(&avp::FRAMED_IPV6_ROUTE, &self.framed_ipv6_route);
        avps.optional(&avp::FRAMED_IPX_NETWORK, &self.framed_ipx_network);
        avps.optional(&avp::FRAMED_MTU, &self.framed_mtu);
        avps.optional(&avp::FRAMED_POOL, &self.framed_pool);
        avps.optional(&avp::FRAMED_PROTOCOL, &self.framed_protocol);
        avps.many(&avp::FRAMED_ROUTE, &self.framed_route);
        avps.optional(&avp::FRAMED_ROUTING, &self.framed_routing);
        avps.many(&avp::LOGIN_IP_HOST, &self.login_ip_host);
        avps.many(&avp::LOGIN_IPV6_HOST, &self.login_ipv6_host);
        avps.optional(&avp::LOGIN_LAT_GROUP, &self.login_lat_group);
        avps.optional(&avp::LOGIN_LAT_NODE, &self.login_lat_node);
        avps.optional(&avp::LOGIN_LAT_PORT, &self.login_lat_port);
        avps.optional(&avp::LOGIN_LAT_SERVICE, &self.login_lat_service);
        avps.optional(&avp::LOGIN_SERVICE, &self.login_service);
        avps.optional(&avp::LOGIN_TCP_PORT, &self.login_tcp_port);
        avps.many(&avp::TUNNELING, &self.tunneling);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AccountingRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Accounting-Record-Type, Accounting-Record-Number,
    /// Acct-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AccountingAnswerBuilder<(Set, Unset, Set, Set, Set, Set, Set)> {
        let mut builder = AccountingAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .accounting_record_type(self.accounting_record_type)
            .accounting_record_number(self.accounting_record_number)
            .acct_application_id(self.acct_application_id)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    AccountingRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Set), (Set, Set, Set, Set, Set, Set, Set)> builds command AccountingRequest in Box<AccountingRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required accounting_record_type: IntoField<AccountingRecordType>, "Accounting-Record-Type" => (A, B, C, D, Set, F, G), E: required::AccountingRecordType;
    required accounting_record_number: IntoField<u32>, "Accounting-Record-Number" => (A, B, C, D, E, Set, G), F: required::AccountingRecordNumber;
    required acct_application_id: IntoField<u32> = 1, "Acct-Application-Id" => (A, B, C, D, E, F, Set), G: required::AcctApplicationId;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional accounting_sub_session_id: IntoField<u64, Option<u64>>, "Accounting-Sub-Session-Id";
    optional acct_session_id: IntoField<OctetString, Option<OctetString>>, "Acct-Session-Id";
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional origin_aaa_protocol: IntoField<OriginAaaProtocol, Option<OriginAaaProtocol>>, "Origin-AAA-Protocol";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional acct_delay_time: IntoField<u32, Option<u32>>, "Acct-Delay-Time";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port: IntoField<u32, Option<u32>>, "NAS-Port";
    optional nas_port_id: IntoField<Utf8String, Option<Utf8String>>, "NAS-Port-Id";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional service_type: IntoField<ServiceType, Option<ServiceType>>, "Service-Type";
    optional termination_cause: IntoField<TerminationCause, Option<TerminationCause>>, "Termination-Cause";
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_input_packets: IntoField<u64, Option<u64>>, "Accounting-Input-Packets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional accounting_output_packets: IntoField<u64, Option<u64>>, "Accounting-Output-Packets";
    optional acct_authentic: IntoField<AcctAuthentic, Option<AcctAuthentic>>, "Acct-Authentic";
    optional accounting_auth_method: IntoField<AccountingAuthMethod, Option<AccountingAuthMethod>>, "Accounting-Auth-Method";
    optional acct_link_count: IntoField<u32, Option<u32>>, "Acct-Link-Count";
    optional acct_session_time: IntoField<u32, Option<u32>>, "Acct-Session-Time";
    optional acct_tunnel_connection: IntoField<OctetString, Option<OctetString>>, "Acct-Tunnel-Connection";
    optional acct_tunnel_packets_lost: IntoField<u32, Option<u32>>, "Acct-Tunnel-Packets-Lost";
    optional callback_id: IntoField<Utf8String, Option<Utf8String>>, "Callback-Id";
    optional callback_number: IntoField<Utf8String, Option<Utf8String>>, "Callback-Number";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional originating_line_info: IntoField<OctetString, Option<OctetString>>, "Originating-Line-Info";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional idle_timeout: IntoField<u32, Option<u32>>, "Idle-Timeout";
    optional port_limit: IntoField<u32, Option<u32>>, "Port-Limit";
    optional accounting_realtime_required: IntoField<AccountingRealtimeRequired, Option<AccountingRealtimeRequired>>, "Accounting-Realtime-Required";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    optional framed_appletalk_link: IntoField<u32, Option<u32>>, "Framed-Appletalk-Link";
    optional framed_appletalk_network: IntoField<u32, Option<u32>>, "Framed-Appletalk-Network";
    optional framed_appletalk_zone: IntoField<OctetString, Option<OctetString>>, "Framed-Appletalk-Zone";
    optional framed_compression: IntoField<FramedCompression, Option<FramedCompression>>, "Framed-Compression";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ip_netmask: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Netmask";
    optional framed_ipv6_pool: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Pool";
    optional framed_ipx_network: IntoField<u32, Option<u32>>, "Framed-IPX-Network";
    optional framed_mtu: IntoField<u32, Option<u32>>, "Framed-MTU";
    optional framed_pool: IntoField<OctetString, Option<OctetString>>, "Framed-Pool";
    optional framed_protocol: IntoField<FramedProtocol, Option<FramedProtocol>>, "Framed-Protocol";
    optional framed_routing: IntoField<FramedRouting, Option<FramedRouting>>, "Framed-Routing";
    optional login_lat_group: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Group";
    optional login_lat_node: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Node";
    optional login_lat_port: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Port";
    optional login_lat_service: IntoField<OctetString, Option<OctetString>>, "Login-LAT-Service";
    optional login_service: IntoField<LoginService, Option<LoginService>>, "Login-Service";
    optional login_tcp_port: IntoField<u32, Option<u32>>, "Login-TCP-Port";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated connect_info, connect_infos: IntoField<Utf8String>, "Connect-Info";
    repeated filter_id, filter_ids: IntoField<Utf8String>, "Filter-Id";
    repeated nas_filter_rule, nas_filter_rules: IntoField<IpFilterRule>, "NAS-Filter-Rule";
    repeated qos_filter_rule, qos_filter_rules: IntoField<QosFilterRule>, "QoS-Filter-Rule";
    repeated framed_ipv6_prefix, framed_ipv6_prefixes: IntoField<OctetString>, "Framed-IPv6-Prefix";
    repeated framed_ipv6_route, framed_ipv6_routes: IntoField<Utf8String>, "Framed-IPv6-Route";
    repeated framed_route, framed_routes: IntoField<Utf8String>, "Framed-Route";
    repeated login_ip_host, login_ip_hosts: IntoField<OctetString>, "Login-IP-Host";
    repeated login_ipv6_host, login_ipv6_hosts: IntoField<OctetString>, "Login-IPv6-Host";
    repeated tunneling, tunnelings: IntoField<Tunneling>, "Tunneling";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
