// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 8583 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc8583::enums::*;
use crate::rfc8583::groups::*;

/// Load (650), Grouped; RFC 8583, 7.1.
pub static LOAD: Avp<Load> = Avp::new("Load", 650, 0, Mandatory::May);

/// Load-Type (651), Enumerated; RFC 8583, 7.2.
pub static LOAD_TYPE: Avp<LoadType> = Avp::new("Load-Type", 651, 0, Mandatory::May);

/// Load-Value (652), Unsigned64; RFC 8583, 7.3.
pub static LOAD_VALUE: Avp<u64> = Avp::new("Load-Value", 652, 0, Mandatory::May);
