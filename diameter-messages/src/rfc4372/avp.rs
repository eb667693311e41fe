// @generated from dictionaries/rfc4372.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4372 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};

/// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
pub static CHARGEABLE_USER_IDENTITY: Avp<OctetString> = Avp::new("Chargeable-User-Identity", 89, 0, Mandatory::Must);
