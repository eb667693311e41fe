// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5866 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

/// Bound-Auth-Session-Id (580), UTF8String; RFC 5866, 7.2.
pub static BOUND_AUTH_SESSION_ID: Avp<Utf8String> = Avp::new("Bound-Auth-Session-Id", 580, 0, Mandatory::Must);

/// QoS-Authorization-Data (579), OctetString; RFC 5866, 7.2.
pub static QOS_AUTHORIZATION_DATA: Avp<OctetString> = Avp::new("QoS-Authorization-Data", 579, 0, Mandatory::Must);
