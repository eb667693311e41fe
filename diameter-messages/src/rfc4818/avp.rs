// @generated from dictionaries/rfc4818.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4818 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};

/// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
pub static DELEGATED_IPV6_PREFIX: Avp<OctetString> = Avp::new("Delegated-IPv6-Prefix", 123, 0, Mandatory::Must);
