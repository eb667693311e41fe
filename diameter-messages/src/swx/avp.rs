// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.273 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::swx::enums::*;
use crate::swx::groups::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.273, 10.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// SIP-Auth-Data-Item (612/10415), Grouped; 3GPP TS 29.273, 8.2.3.9.
pub static SIP_AUTH_DATA_ITEM: Avp<SipAuthDataItem> = Avp::new("SIP-Auth-Data-Item", 612, 10415, Mandatory::Must);
