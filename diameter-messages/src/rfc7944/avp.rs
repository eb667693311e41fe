// @generated from dictionaries/rfc7944.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7944 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc7944::enums::*;

/// DRMP (301), Enumerated; RFC 7944, 9.1.
pub static DRMP: Avp<Drmp> = Avp::new("DRMP", 301, 0, Mandatory::May);
