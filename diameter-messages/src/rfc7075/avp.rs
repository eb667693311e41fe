// @generated from dictionaries/rfc7075.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7075 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory};

/// Redirect-Realm (620), DiameterIdentity; RFC 7075, 3.2.2.
pub static REDIRECT_REALM: Avp<DiameterIdentity> = Avp::new("Redirect-Realm", 620, 0, Mandatory::Must);
