// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.229 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::cx::enums::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.229, 6.2.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);
