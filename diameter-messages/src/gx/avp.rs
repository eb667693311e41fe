// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.212 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};
use crate::gx::enums::*;

/// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.212, 5.4.
pub static AN_TRUSTED: Avp<crate::ts29273::AnTrusted> = Avp::new("AN-Trusted", 1503, 10415, Mandatory::MustNot);

/// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 29.212, 5.4.
pub static DYNAMIC_ADDRESS_FLAG: Avp<crate::ts32299::DynamicAddressFlag> = Avp::new("Dynamic-Address-Flag", 2051, 10415, Mandatory::MustNot);

/// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 29.212, 5.4.
pub static DYNAMIC_ADDRESS_FLAG_EXTENSION: Avp<crate::ts32299::DynamicAddressFlagExtension> = Avp::new("Dynamic-Address-Flag-Extension", 2068, 10415, Mandatory::MustNot);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.212, 5.5.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Logical-Access-ID (302/13019), OctetString; 3GPP TS 29.212, 5.4.
pub static LOGICAL_ACCESS_ID: Avp<OctetString> = Avp::new("Logical-Access-ID", 302, 13019, Mandatory::MustNot);

/// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 29.212, 5.4.
pub static PDN_CONNECTION_CHARGING_ID: Avp<u32> = Avp::new("PDN-Connection-Charging-ID", 2050, 10415, Mandatory::MustNot);

/// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 29.212, 5.4.
pub static PHYSICAL_ACCESS_ID: Avp<Utf8String> = Avp::new("Physical-Access-ID", 313, 13019, Mandatory::MustNot);

/// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.212, 5.4.
pub static THREE_GPP_CHARGING_CHARACTERISTICS: Avp<Utf8String> = Avp::new("3GPP-Charging-Characteristics", 13, 10415, Mandatory::MustNot);

/// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.212, 5.4.
pub static THREE_GPP_SELECTION_MODE: Avp<Utf8String> = Avp::new("3GPP-Selection-Mode", 12, 10415, Mandatory::MustNot);
