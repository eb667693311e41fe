// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.214 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};
use crate::rx::enums::*;

/// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.214, 5.4.0.1.
pub static AN_TRUSTED: Avp<crate::ts29273::AnTrusted> = Avp::new("AN-Trusted", 1503, 10415, Mandatory::MustNot);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.214, 5.5.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.214, 5.4.0.1.
pub static THREE_GPP_MS_TIME_ZONE: Avp<OctetString> = Avp::new("3GPP-MS-TimeZone", 23, 10415, Mandatory::MustNot);

/// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.214, 5.4.0.1.
pub static THREE_GPP_SGSN_MCC_MNC: Avp<Utf8String> = Avp::new("3GPP-SGSN-MCC-MNC", 18, 10415, Mandatory::MustNot);

/// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.214, 5.4.0.1.
pub static THREE_GPP_USER_LOCATION_INFO: Avp<OctetString> = Avp::new("3GPP-User-Location-Info", 22, 10415, Mandatory::MustNot);
