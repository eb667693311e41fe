// @generated from dictionaries/rfc4590.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4590 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};

/// Digest-AKA-Auts (118), UTF8String; RFC 4590, 3.16.
pub static DIGEST_AKA_AUTS: Avp<Utf8String> = Avp::new("Digest-AKA-Auts", 118, 0, Mandatory::Must);

/// Digest-Algorithm (111), UTF8String; RFC 4590, 3.9.
pub static DIGEST_ALGORITHM: Avp<Utf8String> = Avp::new("Digest-Algorithm", 111, 0, Mandatory::Must);

/// Digest-Auth-Param (117), UTF8String; RFC 4590, 3.15.
pub static DIGEST_AUTH_PARAM: Avp<Utf8String> = Avp::new("Digest-Auth-Param", 117, 0, Mandatory::Must);

/// Digest-CNonce (113), UTF8String; RFC 4590, 3.11.
pub static DIGEST_CNONCE: Avp<Utf8String> = Avp::new("Digest-CNonce", 113, 0, Mandatory::Must);

/// Digest-Domain (119), UTF8String; RFC 4590, 3.17.
pub static DIGEST_DOMAIN: Avp<Utf8String> = Avp::new("Digest-Domain", 119, 0, Mandatory::Must);

/// Digest-Entity-Body-Hash (112), UTF8String; RFC 4590, 3.10.
pub static DIGEST_ENTITY_BODY_HASH: Avp<Utf8String> = Avp::new("Digest-Entity-Body-Hash", 112, 0, Mandatory::Must);

/// Digest-HA1 (121), UTF8String; RFC 4590, 3.19.
pub static DIGEST_HA1: Avp<Utf8String> = Avp::new("Digest-HA1", 121, 0, Mandatory::Must);

/// Digest-Method (108), UTF8String; RFC 4590, 3.6.
pub static DIGEST_METHOD: Avp<Utf8String> = Avp::new("Digest-Method", 108, 0, Mandatory::Must);

/// Digest-Nextnonce (107), UTF8String; RFC 4590, 3.5.
pub static DIGEST_NEXTNONCE: Avp<Utf8String> = Avp::new("Digest-Nextnonce", 107, 0, Mandatory::Must);

/// Digest-Nonce (105), UTF8String; RFC 4590, 3.3.
pub static DIGEST_NONCE: Avp<Utf8String> = Avp::new("Digest-Nonce", 105, 0, Mandatory::Must);

/// Digest-Nonce-Count (114), UTF8String; RFC 4590, 3.12.
pub static DIGEST_NONCE_COUNT: Avp<Utf8String> = Avp::new("Digest-Nonce-Count", 114, 0, Mandatory::Must);

/// Digest-Opaque (116), UTF8String; RFC 4590, 3.14.
pub static DIGEST_OPAQUE: Avp<Utf8String> = Avp::new("Digest-Opaque", 116, 0, Mandatory::Must);

/// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
pub static DIGEST_QOP: Avp<Utf8String> = Avp::new("Digest-Qop", 110, 0, Mandatory::Must);

/// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
pub static DIGEST_REALM: Avp<Utf8String> = Avp::new("Digest-Realm", 104, 0, Mandatory::Must);

/// Digest-Response (103), UTF8String; RFC 4590, 3.1.
pub static DIGEST_RESPONSE: Avp<Utf8String> = Avp::new("Digest-Response", 103, 0, Mandatory::Must);

/// Digest-Response-Auth (106), UTF8String; RFC 4590, 3.4.
pub static DIGEST_RESPONSE_AUTH: Avp<Utf8String> = Avp::new("Digest-Response-Auth", 106, 0, Mandatory::Must);

/// Digest-Stale (120), UTF8String; RFC 4590, 3.18.
pub static DIGEST_STALE: Avp<Utf8String> = Avp::new("Digest-Stale", 120, 0, Mandatory::Must);

/// Digest-URI (109), UTF8String; RFC 4590, 3.7.
pub static DIGEST_URI: Avp<Utf8String> = Avp::new("Digest-URI", 109, 0, Mandatory::Must);

/// Digest-Username (115), UTF8String; RFC 4590, 3.13.
pub static DIGEST_USERNAME: Avp<Utf8String> = Avp::new("Digest-Username", 115, 0, Mandatory::Must);

/// SIP-AOR (122), UTF8String; RFC 4590, 3.20.
pub static SIP_AOR: Avp<Utf8String> = Avp::new("SIP-AOR", 122, 0, Mandatory::Must);
