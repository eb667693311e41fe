// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 8581 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};


/// OC-Peer-Algo (648), Unsigned64; RFC 8581, 6.1.1.
pub static OC_PEER_ALGO: Avp<u64> = Avp::new("OC-Peer-Algo", 648, 0, Mandatory::May);
