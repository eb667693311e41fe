// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.173 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::slh::enums::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.173, 6.5.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);
