// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 8581 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory};

#[cfg(feature = "full")]
use crate::rfc8581::groups::*;

/// OC-OLR (623), Grouped; RFC 8581, 7.2.
#[cfg(feature = "full")]
pub static OC_OLR: Avp<OcOlr> = Avp::new("OC-OLR", 623, 0, Mandatory::May);

/// OC-Peer-Algo (648), Unsigned64; RFC 8581, 7.1.2.
pub static OC_PEER_ALGO: Avp<u64> = Avp::new("OC-Peer-Algo", 648, 0, Mandatory::May);

/// OC-Supported-Features (621), Grouped; RFC 8581, 7.1.
#[cfg(feature = "full")]
pub static OC_SUPPORTED_FEATURES: Avp<OcSupportedFeatures> = Avp::new("OC-Supported-Features", 621, 0, Mandatory::May);

/// SourceID (649), DiameterIdentity; RFC 8581, 7.3.
pub static SOURCE_ID: Avp<DiameterIdentity> = Avp::new("SourceID", 649, 0, Mandatory::May);
