// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7155 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Avp, IpFilterRule, Mandatory, OctetString, QosFilterRule, Utf8String,
};

#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
use crate::nasreq::enums::*;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
use crate::nasreq::groups::*;

/// Accounting-Auth-Method (406), Enumerated; RFC 7155, 4.6.7.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static ACCOUNTING_AUTH_METHOD: Avp<AccountingAuthMethod> = Avp::new("Accounting-Auth-Method", 406, 0, Mandatory::Must);

/// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
pub static ACCOUNTING_INPUT_OCTETS: Avp<u64> = Avp::new("Accounting-Input-Octets", 363, 0, Mandatory::Must);

/// Accounting-Input-Packets (365), Unsigned64; RFC 7155, 4.6.3.
pub static ACCOUNTING_INPUT_PACKETS: Avp<u64> = Avp::new("Accounting-Input-Packets", 365, 0, Mandatory::Must);

/// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
pub static ACCOUNTING_OUTPUT_OCTETS: Avp<u64> = Avp::new("Accounting-Output-Octets", 364, 0, Mandatory::Must);

/// Accounting-Output-Packets (366), Unsigned64; RFC 7155, 4.6.4.
pub static ACCOUNTING_OUTPUT_PACKETS: Avp<u64> = Avp::new("Accounting-Output-Packets", 366, 0, Mandatory::Must);

/// Acct-Authentic (45), Enumerated; RFC 7155, 4.6.6.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static ACCT_AUTHENTIC: Avp<AcctAuthentic> = Avp::new("Acct-Authentic", 45, 0, Mandatory::Must);

/// Acct-Delay-Time (41), Unsigned32; RFC 7155, 4.6.8.
pub static ACCT_DELAY_TIME: Avp<u32> = Avp::new("Acct-Delay-Time", 41, 0, Mandatory::Must);

/// Acct-Link-Count (51), Unsigned32; RFC 7155, 4.6.9.
pub static ACCT_LINK_COUNT: Avp<u32> = Avp::new("Acct-Link-Count", 51, 0, Mandatory::Must);

/// Acct-Session-Time (46), Unsigned32; RFC 7155, 4.6.5.
pub static ACCT_SESSION_TIME: Avp<u32> = Avp::new("Acct-Session-Time", 46, 0, Mandatory::Must);

/// Acct-Tunnel-Connection (68), OctetString; RFC 7155, 4.6.10.
pub static ACCT_TUNNEL_CONNECTION: Avp<OctetString> = Avp::new("Acct-Tunnel-Connection", 68, 0, Mandatory::Must);

/// Acct-Tunnel-Packets-Lost (86), Unsigned32; RFC 7155, 4.6.11.
pub static ACCT_TUNNEL_PACKETS_LOST: Avp<u32> = Avp::new("Acct-Tunnel-Packets-Lost", 86, 0, Mandatory::Must);

/// ARAP-Challenge-Response (84), OctetString; RFC 7155, 4.3.10.
pub static ARAP_CHALLENGE_RESPONSE: Avp<OctetString> = Avp::new("ARAP-Challenge-Response", 84, 0, Mandatory::Must);

/// ARAP-Features (71), OctetString; RFC 7155, 4.4.10.8.1.
pub static ARAP_FEATURES: Avp<OctetString> = Avp::new("ARAP-Features", 71, 0, Mandatory::Must);

/// ARAP-Password (70), OctetString; RFC 7155, 4.3.9.
pub static ARAP_PASSWORD: Avp<OctetString> = Avp::new("ARAP-Password", 70, 0, Mandatory::Must);

/// ARAP-Security (73), Unsigned32; RFC 7155, 4.3.11.
pub static ARAP_SECURITY: Avp<u32> = Avp::new("ARAP-Security", 73, 0, Mandatory::Must);

/// ARAP-Security-Data (74), OctetString; RFC 7155, 4.3.12.
pub static ARAP_SECURITY_DATA: Avp<OctetString> = Avp::new("ARAP-Security-Data", 74, 0, Mandatory::Must);

/// ARAP-Zone-Access (72), Enumerated; RFC 7155, 4.4.10.8.2.
#[cfg(feature = "nasreq")]
pub static ARAP_ZONE_ACCESS: Avp<ArapZoneAccess> = Avp::new("ARAP-Zone-Access", 72, 0, Mandatory::Must);

/// Callback-Id (20), UTF8String; RFC 7155, 4.4.3.
pub static CALLBACK_ID: Avp<Utf8String> = Avp::new("Callback-Id", 20, 0, Mandatory::Must);

/// Callback-Number (19), UTF8String; RFC 7155, 4.4.2.
pub static CALLBACK_NUMBER: Avp<Utf8String> = Avp::new("Callback-Number", 19, 0, Mandatory::Must);

/// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
pub static CALLED_STATION_ID: Avp<Utf8String> = Avp::new("Called-Station-Id", 30, 0, Mandatory::Must);

/// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
pub static CALLING_STATION_ID: Avp<Utf8String> = Avp::new("Calling-Station-Id", 31, 0, Mandatory::Must);

/// CHAP-Algorithm (403), Enumerated; RFC 7155, 4.3.5.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static CHAP_ALGORITHM: Avp<ChapAlgorithm> = Avp::new("CHAP-Algorithm", 403, 0, Mandatory::Must);

/// CHAP-Auth (402), Grouped; RFC 7155, 4.3.4.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static CHAP_AUTH: Avp<ChapAuth> = Avp::new("CHAP-Auth", 402, 0, Mandatory::Must);

/// CHAP-Challenge (60), OctetString; RFC 7155, 4.3.8.
pub static CHAP_CHALLENGE: Avp<OctetString> = Avp::new("CHAP-Challenge", 60, 0, Mandatory::Must);

/// CHAP-Ident (404), OctetString; RFC 7155, 4.3.6.
pub static CHAP_IDENT: Avp<OctetString> = Avp::new("CHAP-Ident", 404, 0, Mandatory::Must);

/// CHAP-Response (405), OctetString; RFC 7155, 4.3.7.
pub static CHAP_RESPONSE: Avp<OctetString> = Avp::new("CHAP-Response", 405, 0, Mandatory::Must);

/// Configuration-Token (78), OctetString; RFC 7155, 4.4.8.
pub static CONFIGURATION_TOKEN: Avp<OctetString> = Avp::new("Configuration-Token", 78, 0, Mandatory::Must);

/// Connect-Info (77), UTF8String; RFC 7155, 4.2.7.
pub static CONNECT_INFO: Avp<Utf8String> = Avp::new("Connect-Info", 77, 0, Mandatory::Must);

/// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
pub static FILTER_ID: Avp<Utf8String> = Avp::new("Filter-Id", 11, 0, Mandatory::Must);

/// Framed-Appletalk-Link (37), Unsigned32; RFC 7155, 4.4.10.7.1.
pub static FRAMED_APPLETALK_LINK: Avp<u32> = Avp::new("Framed-Appletalk-Link", 37, 0, Mandatory::Must);

/// Framed-Appletalk-Network (38), Unsigned32; RFC 7155, 4.4.10.7.2.
pub static FRAMED_APPLETALK_NETWORK: Avp<u32> = Avp::new("Framed-Appletalk-Network", 38, 0, Mandatory::Must);

/// Framed-Appletalk-Zone (39), OctetString; RFC 7155, 4.4.10.7.3.
pub static FRAMED_APPLETALK_ZONE: Avp<OctetString> = Avp::new("Framed-Appletalk-Zone", 39, 0, Mandatory::Must);

/// Framed-Compression (13), Enumerated; RFC 7155, 4.4.10.4.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static FRAMED_COMPRESSION: Avp<FramedCompression> = Avp::new("Framed-Compression", 13, 0, Mandatory::Must);

/// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
pub static FRAMED_INTERFACE_ID: Avp<u64> = Avp::new("Framed-Interface-Id", 96, 0, Mandatory::Must);

/// Framed-IPv6-Pool (100), OctetString; RFC 7155, 4.4.10.5.8.
pub static FRAMED_IPV6_POOL: Avp<OctetString> = Avp::new("Framed-IPv6-Pool", 100, 0, Mandatory::Must);

/// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
pub static FRAMED_IPV6_PREFIX: Avp<OctetString> = Avp::new("Framed-IPv6-Prefix", 97, 0, Mandatory::Must);

/// Framed-IPv6-Route (99), UTF8String; RFC 7155, 4.4.10.5.7.
pub static FRAMED_IPV6_ROUTE: Avp<Utf8String> = Avp::new("Framed-IPv6-Route", 99, 0, Mandatory::Must);

/// Framed-IPX-Network (23), Unsigned32; RFC 7155, 4.4.10.6.1.
pub static FRAMED_IPX_NETWORK: Avp<u32> = Avp::new("Framed-IPX-Network", 23, 0, Mandatory::Must);

/// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
pub static FRAMED_IP_ADDRESS: Avp<OctetString> = Avp::new("Framed-IP-Address", 8, 0, Mandatory::Must);

/// Framed-IP-Netmask (9), OctetString; RFC 7155, 4.4.10.5.2.
pub static FRAMED_IP_NETMASK: Avp<OctetString> = Avp::new("Framed-IP-Netmask", 9, 0, Mandatory::Must);

/// Framed-MTU (12), Unsigned32; RFC 7155, 4.4.10.3.
pub static FRAMED_MTU: Avp<u32> = Avp::new("Framed-MTU", 12, 0, Mandatory::Must);

/// Framed-Pool (88), OctetString; RFC 7155, 4.4.10.5.4.
pub static FRAMED_POOL: Avp<OctetString> = Avp::new("Framed-Pool", 88, 0, Mandatory::Must);

/// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static FRAMED_PROTOCOL: Avp<FramedProtocol> = Avp::new("Framed-Protocol", 7, 0, Mandatory::Must);

/// Framed-Route (22), UTF8String; RFC 7155, 4.4.10.5.3.
pub static FRAMED_ROUTE: Avp<Utf8String> = Avp::new("Framed-Route", 22, 0, Mandatory::Must);

/// Framed-Routing (10), Enumerated; RFC 7155, 4.4.10.2.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static FRAMED_ROUTING: Avp<FramedRouting> = Avp::new("Framed-Routing", 10, 0, Mandatory::Must);

/// Idle-Timeout (28), Unsigned32; RFC 7155, 4.4.4.
pub static IDLE_TIMEOUT: Avp<u32> = Avp::new("Idle-Timeout", 28, 0, Mandatory::Must);

/// Login-IPv6-Host (98), OctetString; RFC 7155, 4.4.11.2.
pub static LOGIN_IPV6_HOST: Avp<OctetString> = Avp::new("Login-IPv6-Host", 98, 0, Mandatory::Must);

/// Login-IP-Host (14), OctetString; RFC 7155, 4.4.11.1.
pub static LOGIN_IP_HOST: Avp<OctetString> = Avp::new("Login-IP-Host", 14, 0, Mandatory::Must);

/// Login-LAT-Group (36), OctetString; RFC 7155, 4.4.11.5.3.
pub static LOGIN_LAT_GROUP: Avp<OctetString> = Avp::new("Login-LAT-Group", 36, 0, Mandatory::Must);

/// Login-LAT-Node (35), OctetString; RFC 7155, 4.4.11.5.2.
pub static LOGIN_LAT_NODE: Avp<OctetString> = Avp::new("Login-LAT-Node", 35, 0, Mandatory::Must);

/// Login-LAT-Port (63), OctetString; RFC 7155, 4.4.11.5.4.
pub static LOGIN_LAT_PORT: Avp<OctetString> = Avp::new("Login-LAT-Port", 63, 0, Mandatory::Must);

/// Login-LAT-Service (34), OctetString; RFC 7155, 4.4.11.5.1.
pub static LOGIN_LAT_SERVICE: Avp<OctetString> = Avp::new("Login-LAT-Service", 34, 0, Mandatory::Must);

/// Login-Service (15), Enumerated; RFC 7155, 4.4.11.3.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static LOGIN_SERVICE: Avp<LoginService> = Avp::new("Login-Service", 15, 0, Mandatory::Must);

/// Login-TCP-Port (16), Unsigned32; RFC 7155, 4.4.11.4.1.
pub static LOGIN_TCP_PORT: Avp<u32> = Avp::new("Login-TCP-Port", 16, 0, Mandatory::Must);

/// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
pub static NAS_FILTER_RULE: Avp<IpFilterRule> = Avp::new("NAS-Filter-Rule", 400, 0, Mandatory::Must);

/// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
pub static NAS_IDENTIFIER: Avp<Utf8String> = Avp::new("NAS-Identifier", 32, 0, Mandatory::Must);

/// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
pub static NAS_IPV6_ADDRESS: Avp<OctetString> = Avp::new("NAS-IPv6-Address", 95, 0, Mandatory::Must);

/// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
pub static NAS_IP_ADDRESS: Avp<OctetString> = Avp::new("NAS-IP-Address", 4, 0, Mandatory::Must);

/// NAS-Port (5), Unsigned32; RFC 7155, 4.2.2.
pub static NAS_PORT: Avp<u32> = Avp::new("NAS-Port", 5, 0, Mandatory::Must);

/// NAS-Port-Id (87), UTF8String; RFC 7155, 4.2.3.
pub static NAS_PORT_ID: Avp<Utf8String> = Avp::new("NAS-Port-Id", 87, 0, Mandatory::Must);

/// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
pub static NAS_PORT_TYPE: Avp<NasPortType> = Avp::new("NAS-Port-Type", 61, 0, Mandatory::Must);

/// Originating-Line-Info (94), OctetString; RFC 7155, 4.2.8.
pub static ORIGINATING_LINE_INFO: Avp<OctetString> = Avp::new("Originating-Line-Info", 94, 0, Mandatory::Must);

/// Origin-AAA-Protocol (408), Enumerated; RFC 4005, 9.3.6.
#[cfg(feature = "nasreq")]
pub static ORIGIN_AAA_PROTOCOL: Avp<OriginAaaProtocol> = Avp::new("Origin-AAA-Protocol", 408, 0, Mandatory::Must);

/// Password-Retry (75), Unsigned32; RFC 7155, 4.3.2.
pub static PASSWORD_RETRY: Avp<u32> = Avp::new("Password-Retry", 75, 0, Mandatory::Must);

/// Port-Limit (62), Unsigned32; RFC 7155, 4.4.5.
pub static PORT_LIMIT: Avp<u32> = Avp::new("Port-Limit", 62, 0, Mandatory::Must);

/// Prompt (76), Enumerated; RFC 7155, 4.3.3.
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub static PROMPT: Avp<Prompt> = Avp::new("Prompt", 76, 0, Mandatory::Must);

/// QoS-Filter-Rule (407), QoSFilterRule; RFC 7155, 4.4.9.
pub static QOS_FILTER_RULE: Avp<QosFilterRule> = Avp::new("QoS-Filter-Rule", 407, 0, Mandatory::May);

/// Reply-Message (18), UTF8String; RFC 7155, 4.2.9.
pub static REPLY_MESSAGE: Avp<Utf8String> = Avp::new("Reply-Message", 18, 0, Mandatory::Must);

/// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static SERVICE_TYPE: Avp<ServiceType> = Avp::new("Service-Type", 6, 0, Mandatory::Must);

/// State (24), OctetString; RFC 4005, 9.3.4.
pub static STATE: Avp<OctetString> = Avp::new("State", 24, 0, Mandatory::Must);

/// Tunneling (401), Grouped; RFC 7155, 4.5.1.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static TUNNELING: Avp<Tunneling> = Avp::new("Tunneling", 401, 0, Mandatory::Must);

/// Tunnel-Assignment-Id (82), OctetString; RFC 7155, 4.5.8.
pub static TUNNEL_ASSIGNMENT_ID: Avp<OctetString> = Avp::new("Tunnel-Assignment-Id", 82, 0, Mandatory::Must);

/// Tunnel-Client-Auth-Id (90), UTF8String; RFC 7155, 4.5.10.
pub static TUNNEL_CLIENT_AUTH_ID: Avp<Utf8String> = Avp::new("Tunnel-Client-Auth-Id", 90, 0, Mandatory::Must);

/// Tunnel-Client-Endpoint (66), UTF8String; RFC 7155, 4.5.4.
pub static TUNNEL_CLIENT_ENDPOINT: Avp<Utf8String> = Avp::new("Tunnel-Client-Endpoint", 66, 0, Mandatory::Must);

/// Tunnel-Medium-Type (65), Enumerated; RFC 7155, 4.5.3.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static TUNNEL_MEDIUM_TYPE: Avp<TunnelMediumType> = Avp::new("Tunnel-Medium-Type", 65, 0, Mandatory::Must);

/// Tunnel-Password (69), OctetString; RFC 7155, 4.5.6.
pub static TUNNEL_PASSWORD: Avp<OctetString> = Avp::new("Tunnel-Password", 69, 0, Mandatory::Must);

/// Tunnel-Preference (83), Unsigned32; RFC 7155, 4.5.9.
pub static TUNNEL_PREFERENCE: Avp<u32> = Avp::new("Tunnel-Preference", 83, 0, Mandatory::Must);

/// Tunnel-Private-Group-Id (81), OctetString; RFC 7155, 4.5.7.
pub static TUNNEL_PRIVATE_GROUP_ID: Avp<OctetString> = Avp::new("Tunnel-Private-Group-Id", 81, 0, Mandatory::Must);

/// Tunnel-Server-Auth-Id (91), UTF8String; RFC 7155, 4.5.11.
pub static TUNNEL_SERVER_AUTH_ID: Avp<Utf8String> = Avp::new("Tunnel-Server-Auth-Id", 91, 0, Mandatory::Must);

/// Tunnel-Server-Endpoint (67), UTF8String; RFC 7155, 4.5.5.
pub static TUNNEL_SERVER_ENDPOINT: Avp<Utf8String> = Avp::new("Tunnel-Server-Endpoint", 67, 0, Mandatory::Must);

/// Tunnel-Type (64), Enumerated; RFC 7155, 4.5.2.
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub static TUNNEL_TYPE: Avp<TunnelType> = Avp::new("Tunnel-Type", 64, 0, Mandatory::Must);

/// User-Password (2), OctetString; RFC 7155, 4.3.1.
pub static USER_PASSWORD: Avp<OctetString> = Avp::new("User-Password", 2, 0, Mandatory::Must);
