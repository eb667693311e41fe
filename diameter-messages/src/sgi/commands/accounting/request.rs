// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, IpFilterRule, Item, OctetString, QosFilterRule, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::rfc4818;
use crate::ts29061;
use crate::ts29336;
use crate::base::{AccountingRealtimeRequired, AccountingRecordType, ProxyInfo};
use crate::nasreq::{
    AccountingAuthMethod, AcctAuthentic, FramedCompression, FramedProtocol,
    FramedRouting, LoginService, NasPortType, ServiceType, Tunneling,
};
use crate::sgi::{AccountingAnswer, AccountingAnswerBuilder};
use crate::ts29061::ThreeGppPdpType;

/// Reports start, progress and end of a bearer or session.
///
/// ```text
/// <ACR> ::= < Diameter Header: 271, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Accounting-Record-Type }
///           { Accounting-Record-Number }
///           [ Acct-Application-Id ]
///           [ User-Name ]
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
///           [ Accounting-Input-Octets ]
///           [ Accounting-Input-Packets ]
///           [ Accounting-Output-Octets ]
///           [ Accounting-Output-Packets ]
///           [ Acct-Authentic ]
///           [ Accounting-Auth-Method ]
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
///           [ Framed-Compression ]
///           [ Framed-Interface-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IP-Netmask ]
///         * [ Framed-IPv6-Prefix ]
///           [ Framed-IPv6-Pool ]
///         * [ Framed-IPv6-Route ]
///         * [ Delegated-IPv6-Prefix ]
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
///           [ 3GPP-IMSI ]
///           [ External-Identifier ]
///           [ 3GPP-Charging-Id ]
///           [ 3GPP-PDP-Type ]
///           [ 3GPP-CG-Address ]
///           [ 3GPP-GPRS-Negotiated-QoS-Profile ]
///           [ 3GPP-SGSN-Address ]
///           [ 3GPP-GGSN-Address ]
///           [ 3GPP-IMSI-MCC-MNC ]
///           [ 3GPP-GGSN-MCC-MNC ]
///           [ 3GPP-NSAPI ]
///           [ 3GPP-Selection-Mode ]
///           [ 3GPP-Charging-Characteristics ]
///           [ 3GPP-CG-IPv6-Address ]
///           [ 3GPP-SGSN-IPv6-Address ]
///           [ 3GPP-GGSN-IPv6-Address ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ 3GPP-IMEISV ]
///           [ 3GPP-RAT-Type ]
///           [ 3GPP-User-Location-Info ]
///           [ 3GPP-MS-TimeZone ]
///           [ 3GPP-CAMEL-Charging-Info ]
///           [ 3GPP-Packet-Filter ]
///           [ 3GPP-Negotiated-DSCP ]
///           [ TWAN-Identifier ]
///           [ 3GPP-User-Location-Info-Time ]
///         * [ 3GPP-Secondary-RAT-Usage ]
///           [ 3GPP-UE-Local-IP-Address ]
///           [ 3GPP-UE-Source-Port ]
///         * [ AVP ]
/// ```
///
/// Command code 271, 3GPP TS 29.061, 16a.4.3/16a.4.4.
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
    pub acct_application_id: Option<u32>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
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
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    /// A prefix to delegate to the user, in octets of RFC 4818.
    pub delegated_ipv6_prefix: Vec<OctetString>,
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
    /// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The IMSI as text, in up to 15 decimal digits.
    pub three_gpp_imsi: Option<Utf8String>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: Option<OctetString>,
    /// 3GPP-PDP-Type (3/10415), Enumerated; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_pdp_type: Option<ThreeGppPdpType>,
    /// 3GPP-CG-Address (4/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family: the charging gateway.
    pub three_gpp_cg_address: Option<OctetString>,
    /// 3GPP-GPRS-Negotiated-QoS-Profile (5/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The quality of service as text: a release indicator, a hyphen, the octets of TS 24.008 in
    /// hexadecimal.
    pub three_gpp_gprs_negotiated_qos_profile: Option<Utf8String>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; GGSN-Address (847) has one.
    pub three_gpp_ggsn_address: Option<OctetString>,
    /// 3GPP-IMSI-MCC-MNC (8/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the user's IMSI as text, 5 or 6 digits.
    pub three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    /// 3GPP-GGSN-MCC-MNC (9/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the gateway's network as text, 5 or 6 digits.
    pub three_gpp_ggsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-NSAPI (10/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: the NSAPI of the PDP context, or the EPS bearer identity, as a character.
    pub three_gpp_nsapi: Option<OctetString>,
    /// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// How the APN was chosen, one digit as text: 0 by the subscription and verified.
    pub three_gpp_selection_mode: Option<Utf8String>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// 3GPP-CG-IPv6-Address (14/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_cg_ipv6_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_ggsn_ipv6_address: Option<OctetString>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-IMEISV (20/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The IMEI, with or without software version: 14 to 16 digits in ASCII, in an OctetString.
    pub three_gpp_imeisv: Option<OctetString>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// 3GPP-CAMEL-Charging-Info (24/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// Data of a CAMEL service for charging data records.
    pub three_gpp_camel_charging_info: Option<OctetString>,
    /// 3GPP-Packet-Filter (25/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// A packet filter in the encoding of TS 29.061.
    pub three_gpp_packet_filter: Option<OctetString>,
    /// 3GPP-Negotiated-DSCP (26/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: the differentiated services code point.
    pub three_gpp_negotiated_dscp: Option<OctetString>,
    /// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The trusted WLAN, as in TS 29.274.
    pub twan_identifier: Option<OctetString>,
    /// 3GPP-User-Location-Info-Time (30/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: when the terminal was last at its location, in seconds since 1900.
    pub three_gpp_user_location_info_time: Option<OctetString>,
    /// 3GPP-Secondary-RAT-Usage (31/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The use of a secondary radio access technology, as in TS 29.061.
    pub three_gpp_secondary_rat_usage: Vec<OctetString>,
    /// 3GPP-UE-Local-IP-Address (32/10415), OctetString; 3GPP TS 29.061.
    /// The terminal's address in an untrusted WLAN.
    pub three_gpp_ue_local_ip_address: Option<OctetString>,
    /// 3GPP-UE-Source-Port (33/10415), OctetString; 3GPP TS 29.061.
    pub three_gpp_ue_source_port: Option<OctetString>,
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
    dictionary: &crate::sgi::DICTIONARY,
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
        Item::optional(base::avp::ACCT_APPLICATION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(nasreq::avp::ACCT_DELAY_TIME.description()),
        Item::optional(nasreq::avp::NAS_IDENTIFIER.description()),
        Item::optional(nasreq::avp::NAS_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_PORT.description()),
        Item::optional(nasreq::avp::NAS_PORT_ID.description()),
        Item::optional(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(nasreq::avp::SERVICE_TYPE.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_PACKETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_PACKETS.description()),
        Item::optional(nasreq::avp::ACCT_AUTHENTIC.description()),
        Item::optional(nasreq::avp::ACCOUNTING_AUTH_METHOD.description()),
        Item::optional(nasreq::avp::ACCT_SESSION_TIME.description()),
        Item::optional(nasreq::avp::ACCT_TUNNEL_CONNECTION.description()),
        Item::optional(nasreq::avp::ACCT_TUNNEL_PACKETS_LOST.description()),
        Item::optional(nasreq::avp::CALLBACK_ID.description()),
        Item::optional(nasreq::avp::CALLBACK_NUMBER.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(nasreq::avp::CALLING_STATION_ID.description()),
        Item::repeated(nasreq::avp::CONNECT_INFO.description()),
        Item::optional(nasreq::avp::ORIGINATING_LINE_INFO.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(nasreq::avp::IDLE_TIMEOUT.description()),
        Item::optional(nasreq::avp::PORT_LIMIT.description()),
        Item::optional(base::avp::ACCOUNTING_REALTIME_REQUIRED.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::repeated(nasreq::avp::FILTER_ID.description()),
        Item::repeated(nasreq::avp::NAS_FILTER_RULE.description()),
        Item::repeated(nasreq::avp::QOS_FILTER_RULE.description()),
        Item::optional(nasreq::avp::FRAMED_COMPRESSION.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IP_NETMASK.description()),
        Item::repeated(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_POOL.description()),
        Item::repeated(nasreq::avp::FRAMED_IPV6_ROUTE.description()),
        Item::repeated(rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_IPX_NETWORK.description()),
        Item::optional(nasreq::avp::FRAMED_MTU.description()),
        Item::optional(nasreq::avp::FRAMED_POOL.description()),
        Item::optional(nasreq::avp::FRAMED_PROTOCOL.description()),
        Item::repeated(nasreq::avp::FRAMED_ROUTE.description()),
        Item::optional(nasreq::avp::FRAMED_ROUTING.description()),
        Item::repeated(nasreq::avp::LOGIN_IP_HOST.description()),
        Item::repeated(nasreq::avp::LOGIN_IPV6_HOST.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_GROUP.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_NODE.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_PORT.description()),
        Item::optional(nasreq::avp::LOGIN_LAT_SERVICE.description()),
        Item::optional(nasreq::avp::LOGIN_SERVICE.description()),
        Item::optional(nasreq::avp::LOGIN_TCP_PORT.description()),
        Item::repeated(nasreq::avp::TUNNELING.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI.description()),
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::optional(ts29061::avp::THREE_GPP_PDP_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CG_ADDRESS.description()),
        Item::optional(
            ts29061::avp::THREE_GPP_GPRS_NEGOTIATED_QOS_PROFILE.description(),
        ),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_NSAPI.description()),
        Item::optional(ts29061::avp::THREE_GPP_SELECTION_MODE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(ts29061::avp::THREE_GPP_CG_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMEISV.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CAMEL_CHARGING_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_PACKET_FILTER.description()),
        Item::optional(ts29061::avp::THREE_GPP_NEGOTIATED_DSCP.description()),
        Item::optional(ts29061::avp::TWAN_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO_TIME.description()),
        Item::repeated(ts29061::avp::THREE_GPP_SECONDARY_RAT_USAGE.description()),
        Item::optional(ts29061::avp::THREE_GPP_UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_UE_SOURCE_PORT.description()),
        Item::any(),
    ],
};

impl Contents for AccountingRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            accounting_record_type: unread.value(),
            accounting_record_number: unread.value(),
            acct_application_id: None,
            user_name: None,
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
            accounting_input_octets: None,
            accounting_input_packets: None,
            accounting_output_octets: None,
            accounting_output_packets: None,
            acct_authentic: None,
            accounting_auth_method: None,
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
            framed_compression: None,
            framed_interface_id: None,
            framed_ip_address: None,
            framed_ip_netmask: None,
            framed_ipv6_prefix: Vec::new(),
            framed_ipv6_pool: None,
            framed_ipv6_route: Vec::new(),
            delegated_ipv6_prefix: Vec::new(),
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
            three_gpp_imsi: None,
            external_identifier: None,
            three_gpp_charging_id: None,
            three_gpp_pdp_type: None,
            three_gpp_cg_address: None,
            three_gpp_gprs_negotiated_qos_profile: None,
            three_gpp_sgsn_address: None,
            three_gpp_ggsn_address: None,
            three_gpp_imsi_mcc_mnc: None,
            three_gpp_ggsn_mcc_mnc: None,
            three_gpp_nsapi: None,
            three_gpp_selection_mode: None,
            three_gpp_charging_characteristics: None,
            three_gpp_cg_ipv6_address: None,
            three_gpp_sgsn_ipv6_address: None,
            three_gpp_ggsn_ipv6_address: None,
            three_gpp_sgsn_mcc_mnc: None,
            three_gpp_imeisv: None,
            three_gpp_rat_type: None,
            three_gpp_user_location_info: None,
            three_gpp_ms_time_zone: None,
            three_gpp_camel_charging_info: None,
            three_gpp_packet_filter: None,
            three_gpp_negotiated_dscp: None,
            twan_identifier: None,
            three_gpp_user_location_info_time: None,
            three_gpp_secondary_rat_usage: Vec::new(),
            three_gpp_ue_local_ip_address: None,
            three_gpp_ue_source_port: None,
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
            (0, 259) => received.optional(6, &mut self.acct_application_id),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 293) => received.optional(9, &mut self.destination_host),
            (0, 55) => received.optional(10, &mut self.event_timestamp),
            (0, 41) => received.optional(11, &mut self.acct_delay_time),
            (0, 32) => received.optional(12, &mut self.nas_identifier),
            (0, 4) => received.optional(13, &mut self.nas_ip_address),
            (0, 95) => received.optional(14, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(15, &mut self.nas_port),
            (0, 87) => received.optional(16, &mut self.nas_port_id),
            (0, 61) => received.optional(17, &mut self.nas_port_type),
            (0, 25) => received.many(18, &mut self.class),
            (0, 6) => received.optional(19, &mut self.service_type),
            (0, 363) => received.optional(20, &mut self.accounting_input_octets),
            (0, 365) => received.optional(21, &mut self.accounting_input_packets),
            (0, 364) => received.optional(22, &mut self.accounting_output_octets),
            (0, 366) => received.optional(23, &mut self.accounting_output_packets),
            (0, 45) => received.optional(24, &mut self.acct_authentic),
            (0, 406) => received.optional(25, &mut self.accounting_auth_method),
            (0, 46) => received.optional(26, &mut self.acct_session_time),
            (0, 68) => received.optional(27, &mut self.acct_tunnel_connection),
            (0, 86) => received.optional(28, &mut self.acct_tunnel_packets_lost),
            (0, 20) => received.optional(29, &mut self.callback_id),
            (0, 19) => received.optional(30, &mut self.callback_number),
            (0, 30) => received.optional(31, &mut self.called_station_id),
            (0, 31) => received.optional(32, &mut self.calling_station_id),
            (0, 77) => received.many(33, &mut self.connect_info),
            (0, 94) => received.optional(34, &mut self.originating_line_info),
            (0, 291) => received.optional(35, &mut self.authorization_lifetime),
            (0, 27) => received.optional(36, &mut self.session_timeout),
            (0, 28) => received.optional(37, &mut self.idle_timeout),
            (0, 62) => received.optional(38, &mut self.port_limit),
            (0, 483) => received.optional(39, &mut self.accounting_realtime_required),
            (0, 85) => received.optional(40, &mut self.acct_interim_interval),
            (0, 11) => received.many(41, &mut self.filter_id),
            (0, 400) => received.many(42, &mut self.nas_filter_rule),
            (0, 407) => received.many(43, &mut self.qos_filter_rule),
            (0, 13) => received.optional(44, &mut self.framed_compression),
            (0, 96) => received.optional(45, &mut self.framed_interface_id),
            (0, 8) => received.optional(46, &mut self.framed_ip_address),
            (0, 9) => received.optional(47, &mut self.framed_ip_netmask),
            (0, 97) => received.many(48, &mut self.framed_ipv6_prefix),
            (0, 100) => received.optional(49, &mut self.framed_ipv6_pool),
            (0, 99) => received.many(50, &mut self.framed_ipv6_route),
            (0, 123) => received.many(51, &mut self.delegated_ipv6_prefix),
            (0, 23) => received.optional(52, &mut self.framed_ipx_network),
            (0, 12) => received.optional(53, &mut self.framed_mtu),
            (0, 88) => received.optional(54, &mut self.framed_pool),
            (0, 7) => received.optional(55, &mut self.framed_protocol),
            (0, 22) => received.many(56, &mut self.framed_route),
            (0, 10) => received.optional(57, &mut self.framed_routing),
            (0, 14) => received.many(58, &mut self.login_ip_host),
            (0, 98) => received.many(59, &mut self.login_ipv6_host),
            (0, 36) => received.optional(60, &mut self.login_lat_group),
            (0, 35) => received.optional(61, &mut self.login_lat_node),
            (0, 63) => received.optional(62, &mut self.login_lat_port),
            (0, 34) => received.optional(63, &mut self.login_lat_service),
            (0, 15) => received.optional(64, &mut self.login_service),
            (0, 16) => received.optional(65, &mut self.login_tcp_port),
            (0, 401) => received.many(66, &mut self.tunneling),
            (0, 284) => received.many(67, &mut self.proxy_info),
            (0, 282) => received.many(68, &mut self.route_record),
            (10415, 1) => received.optional(69, &mut self.three_gpp_imsi),
            (10415, 3111) => received.optional(70, &mut self.external_identifier),
            (10415, 2) => received.optional(71, &mut self.three_gpp_charging_id),
            (10415, 3) => received.optional(72, &mut self.three_gpp_pdp_type),
            (10415, 4) => received.optional(73, &mut self.three_gpp_cg_address),
            (10415, 5) => {
                received.optional(74, &mut self.three_gpp_gprs_negotiated_qos_profile)
            }
            (10415, 6) => received.optional(75, &mut self.three_gpp_sgsn_address),
            (10415, 7) => received.optional(76, &mut self.three_gpp_ggsn_address),
            (10415, 8) => received.optional(77, &mut self.three_gpp_imsi_mcc_mnc),
            (10415, 9) => received.optional(78, &mut self.three_gpp_ggsn_mcc_mnc),
            (10415, 10) => received.optional(79, &mut self.three_gpp_nsapi),
            (10415, 12) => received.optional(80, &mut self.three_gpp_selection_mode),
            (10415, 13) => {
                received.optional(81, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 14) => received.optional(82, &mut self.three_gpp_cg_ipv6_address),
            (10415, 15) => received.optional(83, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 16) => received.optional(84, &mut self.three_gpp_ggsn_ipv6_address),
            (10415, 18) => received.optional(85, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 20) => received.optional(86, &mut self.three_gpp_imeisv),
            (10415, 21) => received.optional(87, &mut self.three_gpp_rat_type),
            (10415, 22) => received.optional(88, &mut self.three_gpp_user_location_info),
            (10415, 23) => received.optional(89, &mut self.three_gpp_ms_time_zone),
            (10415, 24) => received.optional(90, &mut self.three_gpp_camel_charging_info),
            (10415, 25) => received.optional(91, &mut self.three_gpp_packet_filter),
            (10415, 26) => received.optional(92, &mut self.three_gpp_negotiated_dscp),
            (10415, 29) => received.optional(93, &mut self.twan_identifier),
            (10415, 30) => {
                received.optional(94, &mut self.three_gpp_user_location_info_time)
            }
            (10415, 31) => received.many(95, &mut self.three_gpp_secondary_rat_usage),
            (10415, 32) => received.optional(96, &mut self.three_gpp_ue_local_ip_address),
            (10415, 33) => received.optional(97, &mut self.three_gpp_ue_source_port),
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
        avps.optional(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(&nasreq::avp::ACCT_DELAY_TIME, &self.acct_delay_time);
        avps.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&nasreq::avp::NAS_PORT, &self.nas_port);
        avps.optional(&nasreq::avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&nasreq::avp::SERVICE_TYPE, &self.service_type);
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_OCTETS,
            &self.accounting_input_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_PACKETS,
            &self.accounting_input_packets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_PACKETS,
            &self.accounting_output_packets,
        );
        avps.optional(&nasreq::avp::ACCT_AUTHENTIC, &self.acct_authentic);
        avps.optional(
            &nasreq::avp::ACCOUNTING_AUTH_METHOD,
            &self.accounting_auth_method,
        );
        avps.optional(&nasreq::avp::ACCT_SESSION_TIME, &self.acct_session_time);
        avps.optional(
            &nasreq::avp::ACCT_TUNNEL_CONNECTION,
            &self.acct_tunnel_connection,
        );
        avps.optional(
            &nasreq::avp::ACCT_TUNNEL_PACKETS_LOST,
            &self.acct_tunnel_packets_lost,
        );
        avps.optional(&nasreq::avp::CALLBACK_ID, &self.callback_id);
        avps.optional(&nasreq::avp::CALLBACK_NUMBER, &self.callback_number);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.many(&nasreq::avp::CONNECT_INFO, &self.connect_info);
        avps.optional(&nasreq::avp::ORIGINATING_LINE_INFO, &self.originating_line_info);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&nasreq::avp::IDLE_TIMEOUT, &self.idle_timeout);
        avps.optional(&nasreq::avp::PORT_LIMIT, &self.port_limit);
        avps.optional(
            &base::avp::ACCOUNTING_REALTIME_REQUIRED,
            &self.accounting_realtime_required,
        );
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        avps.many(&nasreq::avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        avps.many(&nasreq::avp::QOS_FILTER_RULE, &self.qos_filter_rule);
        avps.optional(&nasreq::avp::FRAMED_COMPRESSION, &self.framed_compression);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IP_NETMASK, &self.framed_ip_netmask);
        avps.many(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_IPV6_POOL, &self.framed_ipv6_pool);
        avps.many(&nasreq::avp::FRAMED_IPV6_ROUTE, &self.framed_ipv6_route);
        avps.many(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_IPX_NETWORK, &self.framed_ipx_network);
        avps.optional(&nasreq::avp::FRAMED_MTU, &self.framed_mtu);
        avps.optional(&nasreq::avp::FRAMED_POOL, &self.framed_pool);
        avps.optional(&nasreq::avp::FRAMED_PROTOCOL, &self.framed_protocol);
        avps.many(&nasreq::avp::FRAMED_ROUTE, &self.framed_route);
        avps.optional(&nasreq::avp::FRAMED_ROUTING, &self.framed_routing);
        avps.many(&nasreq::avp::LOGIN_IP_HOST, &self.login_ip_host);
        avps.many(&nasreq::avp::LOGIN_IPV6_HOST, &self.login_ipv6_host);
        avps.optional(&nasreq::avp::LOGIN_LAT_GROUP, &self.login_lat_group);
        avps.optional(&nasreq::avp::LOGIN_LAT_NODE, &self.login_lat_node);
        avps.optional(&nasreq::avp::LOGIN_LAT_PORT, &self.login_lat_port);
        avps.optional(&nasreq::avp::LOGIN_LAT_SERVICE, &self.login_lat_service);
        avps.optional(&nasreq::avp::LOGIN_SERVICE, &self.login_service);
        avps.optional(&nasreq::avp::LOGIN_TCP_PORT, &self.login_tcp_port);
        avps.many(&nasreq::avp::TUNNELING, &self.tunneling);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(&ts29061::avp::THREE_GPP_IMSI, &self.three_gpp_imsi);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.optional(&ts29061::avp::THREE_GPP_PDP_TYPE, &self.three_gpp_pdp_type);
        avps.optional(&ts29061::avp::THREE_GPP_CG_ADDRESS, &self.three_gpp_cg_address);
        avps.optional(
            &ts29061::avp::THREE_GPP_GPRS_NEGOTIATED_QOS_PROFILE,
            &self.three_gpp_gprs_negotiated_qos_profile,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_ADDRESS,
            &self.three_gpp_sgsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_ADDRESS,
            &self.three_gpp_ggsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_IMSI_MCC_MNC,
            &self.three_gpp_imsi_mcc_mnc,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_MCC_MNC,
            &self.three_gpp_ggsn_mcc_mnc,
        );
        avps.optional(&ts29061::avp::THREE_GPP_NSAPI, &self.three_gpp_nsapi);
        avps.optional(
            &ts29061::avp::THREE_GPP_SELECTION_MODE,
            &self.three_gpp_selection_mode,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CG_IPV6_ADDRESS,
            &self.three_gpp_cg_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
            &self.three_gpp_sgsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS,
            &self.three_gpp_ggsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(&ts29061::avp::THREE_GPP_IMEISV, &self.three_gpp_imeisv);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CAMEL_CHARGING_INFO,
            &self.three_gpp_camel_charging_info,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_PACKET_FILTER,
            &self.three_gpp_packet_filter,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_NEGOTIATED_DSCP,
            &self.three_gpp_negotiated_dscp,
        );
        avps.optional(&ts29061::avp::TWAN_IDENTIFIER, &self.twan_identifier);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO_TIME,
            &self.three_gpp_user_location_info_time,
        );
        avps.many(
            &ts29061::avp::THREE_GPP_SECONDARY_RAT_USAGE,
            &self.three_gpp_secondary_rat_usage,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_UE_LOCAL_IP_ADDRESS,
            &self.three_gpp_ue_local_ip_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_UE_SOURCE_PORT,
            &self.three_gpp_ue_source_port,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AccountingRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Accounting-Record-Type, Accounting-Record-Number, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AccountingAnswerBuilder<(Set, Unset, Set, Set, Set, Set)> {
        let mut builder = AccountingAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .accounting_record_type(self.accounting_record_type)
            .accounting_record_number(self.accounting_record_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    AccountingRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AccountingRequest in Box<AccountingRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F), D: required::DestinationRealm;
    required accounting_record_type: IntoField<AccountingRecordType>, "Accounting-Record-Type" => (A, B, C, D, Set, F), E: required::AccountingRecordType;
    required accounting_record_number: IntoField<u32>, "Accounting-Record-Number" => (A, B, C, D, E, Set), F: required::AccountingRecordNumber;
    optional acct_application_id: IntoField<u32, Option<u32>>, "Acct-Application-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
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
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_input_packets: IntoField<u64, Option<u64>>, "Accounting-Input-Packets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional accounting_output_packets: IntoField<u64, Option<u64>>, "Accounting-Output-Packets";
    optional acct_authentic: IntoField<AcctAuthentic, Option<AcctAuthentic>>, "Acct-Authentic";
    optional accounting_auth_method: IntoField<AccountingAuthMethod, Option<AccountingAuthMethod>>, "Accounting-Auth-Method";
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
    optional three_gpp_imsi: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional three_gpp_charging_id: IntoField<OctetString, Option<OctetString>>, "3GPP-Charging-Id";
    optional three_gpp_pdp_type: IntoField<ThreeGppPdpType, Option<ThreeGppPdpType>>, "3GPP-PDP-Type";
    optional three_gpp_cg_address: IntoField<OctetString, Option<OctetString>>, "3GPP-CG-Address";
    optional three_gpp_gprs_negotiated_qos_profile: IntoField<Utf8String, Option<Utf8String>>, "3GPP-GPRS-Negotiated-QoS-Profile";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_ggsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-Address";
    optional three_gpp_imsi_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI-MCC-MNC";
    optional three_gpp_ggsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-GGSN-MCC-MNC";
    optional three_gpp_nsapi: IntoField<OctetString, Option<OctetString>>, "3GPP-NSAPI";
    optional three_gpp_selection_mode: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Selection-Mode";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional three_gpp_cg_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-CG-IPv6-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional three_gpp_ggsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-IPv6-Address";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_imeisv: IntoField<OctetString, Option<OctetString>>, "3GPP-IMEISV";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp_camel_charging_info: IntoField<OctetString, Option<OctetString>>, "3GPP-CAMEL-Charging-Info";
    optional three_gpp_packet_filter: IntoField<OctetString, Option<OctetString>>, "3GPP-Packet-Filter";
    optional three_gpp_negotiated_dscp: IntoField<OctetString, Option<OctetString>>, "3GPP-Negotiated-DSCP";
    optional twan_identifier: IntoField<OctetString, Option<OctetString>>, "TWAN-Identifier";
    optional three_gpp_user_location_info_time: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info-Time";
    optional three_gpp_ue_local_ip_address: IntoField<OctetString, Option<OctetString>>, "3GPP-UE-Local-IP-Address";
    optional three_gpp_ue_source_port: IntoField<OctetString, Option<OctetString>>, "3GPP-UE-Source-Port";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated connect_info, connect_infos: IntoField<Utf8String>, "Connect-Info";
    repeated filter_id, filter_ids: IntoField<Utf8String>, "Filter-Id";
    repeated nas_filter_rule, nas_filter_rules: IntoField<IpFilterRule>, "NAS-Filter-Rule";
    repeated qos_filter_rule, qos_filter_rules: IntoField<QosFilterRule>, "QoS-Filter-Rule";
    repeated framed_ipv6_prefix, framed_ipv6_prefixes: IntoField<OctetString>, "Framed-IPv6-Prefix";
    repeated framed_ipv6_route, framed_ipv6_routes: IntoField<Utf8String>, "Framed-IPv6-Route";
    repeated delegated_ipv6_prefix, delegated_ipv6_prefixes: IntoField<OctetString>, "Delegated-IPv6-Prefix";
    repeated framed_route, framed_routes: IntoField<Utf8String>, "Framed-Route";
    repeated login_ip_host, login_ip_hosts: IntoField<OctetString>, "Login-IP-Host";
    repeated login_ipv6_host, login_ipv6_hosts: IntoField<OctetString>, "Login-IPv6-Host";
    repeated tunneling, tunnelings: IntoField<Tunneling>, "Tunneling";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated three_gpp_secondary_rat_usage, three_gpp_secondary_rat_usages: IntoField<OctetString>, "3GPP-Secondary-RAT-Usage";
}
