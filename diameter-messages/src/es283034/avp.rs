// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! The AVPs of ETSI ES 283 034 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

#[cfg(feature = "e4")]
use crate::es283034::enums::*;

#[cfg(feature = "e4")]
use crate::es283034::groups::*;

/// Access-Network-Type (306/13019), Grouped; ETSI ES 283 034, 7.3.7.
#[cfg(feature = "e4")]
pub static ACCESS_NETWORK_TYPE: Avp<AccessNetworkType> = Avp::new("Access-Network-Type", 306, 13019, Mandatory::MustNot);

/// Address-Realm (301/13019), OctetString; ETSI ES 283 034, 7.3.2.
pub static ADDRESS_REALM: Avp<OctetString> = Avp::new("Address-Realm", 301, 13019, Mandatory::Must);

/// Aggregation-Network-Type (307/13019), Enumerated; ETSI ES 283 034, 7.3.8.
#[cfg(feature = "e4")]
pub static AGGREGATION_NETWORK_TYPE: Avp<AggregationNetworkType> = Avp::new("Aggregation-Network-Type", 307, 13019, Mandatory::MustNot);

/// Application-Class-ID (312/13019), UTF8String; ETSI ES 283 034, 7.3.13.
pub static APPLICATION_CLASS_ID: Avp<Utf8String> = Avp::new("Application-Class-ID", 312, 13019, Mandatory::MustNot);

/// ETSI-Digest-Algorithm (509/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_ALGORITHM: Avp<Utf8String> = Avp::new("ETSI-Digest-Algorithm", 509, 13019, Mandatory::May);

/// ETSI-Digest-Auth-Param (512/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_AUTH_PARAM: Avp<Utf8String> = Avp::new("ETSI-Digest-Auth-Param", 512, 13019, Mandatory::May);

/// ETSI-Digest-CNonce (516/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_CNONCE: Avp<Utf8String> = Avp::new("ETSI-Digest-CNonce", 516, 13019, Mandatory::May);

/// ETSI-Digest-Domain (506/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_DOMAIN: Avp<Utf8String> = Avp::new("ETSI-Digest-Domain", 506, 13019, Mandatory::May);

/// ETSI-Digest-Entity-Body-Hash (519/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_ENTITY_BODY_HASH: Avp<Utf8String> = Avp::new("ETSI-Digest-Entity-Body-Hash", 519, 13019, Mandatory::May);

/// ETSI-Digest-HA1 (511/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_HA1: Avp<Utf8String> = Avp::new("ETSI-Digest-HA1", 511, 13019, Mandatory::May);

/// ETSI-Digest-Method (518/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_METHOD: Avp<Utf8String> = Avp::new("ETSI-Digest-Method", 518, 13019, Mandatory::May);

/// ETSI-Digest-Nextnonce (520/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_NEXTNONCE: Avp<Utf8String> = Avp::new("ETSI-Digest-Nextnonce", 520, 13019, Mandatory::May);

/// ETSI-Digest-Nonce (505/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_NONCE: Avp<Utf8String> = Avp::new("ETSI-Digest-Nonce", 505, 13019, Mandatory::May);

/// ETSI-Digest-Nonce-Count (517/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_NONCE_COUNT: Avp<Utf8String> = Avp::new("ETSI-Digest-Nonce-Count", 517, 13019, Mandatory::May);

/// ETSI-Digest-Opaque (507/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_OPAQUE: Avp<Utf8String> = Avp::new("ETSI-Digest-Opaque", 507, 13019, Mandatory::May);

/// ETSI-Digest-QoP (510/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_QOP: Avp<Utf8String> = Avp::new("ETSI-Digest-QoP", 510, 13019, Mandatory::May);

/// ETSI-Digest-Realm (504/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_REALM: Avp<Utf8String> = Avp::new("ETSI-Digest-Realm", 504, 13019, Mandatory::May);

/// ETSI-Digest-Response (515/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_RESPONSE: Avp<Utf8String> = Avp::new("ETSI-Digest-Response", 515, 13019, Mandatory::May);

/// ETSI-Digest-Response-Auth (521/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_RESPONSE_AUTH: Avp<Utf8String> = Avp::new("ETSI-Digest-Response-Auth", 521, 13019, Mandatory::May);

/// ETSI-Digest-Stale (508/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_STALE: Avp<Utf8String> = Avp::new("ETSI-Digest-Stale", 508, 13019, Mandatory::May);

/// ETSI-Digest-URI (514/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_URI: Avp<Utf8String> = Avp::new("ETSI-Digest-URI", 514, 13019, Mandatory::May);

/// ETSI-Digest-Username (513/13019), UTF8String; ETSI TS 183 033.
pub static ETSI_DIGEST_USERNAME: Avp<Utf8String> = Avp::new("ETSI-Digest-Username", 513, 13019, Mandatory::May);

/// ETSI-Event-Type-420 (420/13019), Enumerated; ETSI TS 183 017.
#[cfg(feature = "full")]
pub static ETSI_EVENT_TYPE_420: Avp<EtsiEventType420> = Avp::new("ETSI-Event-Type-420", 420, 13019, Mandatory::Must);

/// ETSI-Experimental-Result-Code (298/13019), Enumerated; ETSI TS 183 017.
#[cfg(feature = "full")]
pub static ETSI_EXPERIMENTAL_RESULT_CODE: Avp<EtsiExperimentalResultCode> = Avp::new("ETSI-Experimental-Result-Code", 298, 13019, Mandatory::Must);

/// QoS-Profile-ID (315/13019), Unsigned32; ETSI ES 283 034, 7.3.23.
pub static ETSI_QOS_PROFILE_ID: Avp<u32> = Avp::new("QoS-Profile-ID", 315, 13019, Mandatory::MustNot);

/// ETSI-SIP-Authenticate (501/13019), Grouped; ETSI TS 183 033.
#[cfg(feature = "full")]
pub static ETSI_SIP_AUTHENTICATE: Avp<EtsiSipAuthenticate> = Avp::new("ETSI-SIP-Authenticate", 501, 13019, Mandatory::May);

/// ETSI-SIP-Authentication-Info (503/13019), Grouped; ETSI TS 183 033.
#[cfg(feature = "full")]
pub static ETSI_SIP_AUTHENTICATION_INFO: Avp<EtsiSipAuthenticationInfo> = Avp::new("ETSI-SIP-Authentication-Info", 503, 13019, Mandatory::May);

/// ETSI-SIP-Authorization (502/13019), Grouped; ETSI TS 183 033.
#[cfg(feature = "full")]
pub static ETSI_SIP_AUTHORIZATION: Avp<EtsiSipAuthorization> = Avp::new("ETSI-SIP-Authorization", 502, 13019, Mandatory::May);

/// Globally-Unique-Address (300/13019), Grouped; ETSI ES 283 034, 7.3.1.
#[cfg(feature = "e4")]
pub static GLOBALLY_UNIQUE_ADDRESS: Avp<GloballyUniqueAddress> = Avp::new("Globally-Unique-Address", 300, 13019, Mandatory::Must);

/// Initial-Gate-Setting-Description (303/13019), Grouped; ETSI ES 283 034, 7.3.4.
#[cfg(feature = "e4")]
pub static INITIAL_GATE_SETTING_DESCRIPTION: Avp<InitialGateSettingDescription> = Avp::new("Initial-Gate-Setting-Description", 303, 13019, Mandatory::MustNot);

/// Initial-Gate-Setting-ID (314/13019), Unsigned32; ETSI ES 283 034, 7.3.22.
pub static INITIAL_GATE_SETTING_ID: Avp<u32> = Avp::new("Initial-Gate-Setting-ID", 314, 13019, Mandatory::MustNot);

/// IP-Connectivity-Status (305/13019), Enumerated; ETSI ES 283 034, 7.3.6.
#[cfg(feature = "e4")]
pub static IP_CONNECTIVITY_STATUS: Avp<IpConnectivityStatus> = Avp::new("IP-Connectivity-Status", 305, 13019, Mandatory::MustNot);

/// Maximum-Allowed-Bandwidth-DL (309/13019), Unsigned32; ETSI ES 283 034, 7.3.10.
pub static MAXIMUM_ALLOWED_BANDWIDTH_DL: Avp<u32> = Avp::new("Maximum-Allowed-Bandwidth-DL", 309, 13019, Mandatory::MustNot);

/// Maximum-Allowed-Bandwidth-UL (308/13019), Unsigned32; ETSI ES 283 034, 7.3.9.
pub static MAXIMUM_ALLOWED_BANDWIDTH_UL: Avp<u32> = Avp::new("Maximum-Allowed-Bandwidth-UL", 308, 13019, Mandatory::MustNot);

/// Maximum-Priority-DEPRECATED (310/13019), Unsigned32; ETSI ES 283 034.
pub static MAXIMUM_PRIORITY_DEPRECATED: Avp<u32> = Avp::new("Maximum-Priority-DEPRECATED", 310, 13019, Mandatory::May);

/// QoS-Profile-Description (304/13019), Grouped; ETSI ES 283 034, 7.3.5.
#[cfg(feature = "e4")]
pub static QOS_PROFILE_DESCRIPTION: Avp<QosProfileDescription> = Avp::new("QoS-Profile-Description", 304, 13019, Mandatory::MustNot);

/// Session-Bundle-Id (400/13019), Unsigned32; ETSI TS 183 017.
pub static SESSION_BUNDLE_ID: Avp<u32> = Avp::new("Session-Bundle-Id", 400, 13019, Mandatory::Must);

/// Transport-Class (311/13019), Unsigned32; ETSI ES 283 034, 7.3.12.
pub static TRANSPORT_CLASS: Avp<u32> = Avp::new("Transport-Class", 311, 13019, Mandatory::MustNot);
