// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 8582 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc8582::groups::*;

/// OC-Maximum-Rate (670), Unsigned32; RFC 8582, 7.2.1.
pub static OC_MAXIMUM_RATE: Avp<u32> = Avp::new("OC-Maximum-Rate", 670, 0, Mandatory::May);

/// OC-OLR (623), Grouped; RFC 8582, 7.2.
pub static OC_OLR: Avp<OcOlr> = Avp::new("OC-OLR", 623, 0, Mandatory::May);
