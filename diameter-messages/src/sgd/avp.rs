// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.338 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};
use crate::sgd::enums::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.338.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.338, 6.3.3.1.
pub static EXTERNAL_IDENTIFIER: Avp<Utf8String> = Avp::new("External-Identifier", 3111, 10415, Mandatory::MustNot);

/// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.338, 6.3.3.1.
pub static SGSN_NUMBER: Avp<OctetString> = Avp::new("SGSN-Number", 1489, 10415, Mandatory::MustNot);
