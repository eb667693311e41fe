// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.212 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::gxx::enums::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.212, 5a.5.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);
