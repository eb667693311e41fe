// @generated from dictionaries/rfc5580.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5580 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};

/// Basic-Location-Policy-Rules (129), OctetString; RFC 5580, 4.4.
pub static BASIC_LOCATION_POLICY_RULES: Avp<OctetString> = Avp::new("Basic-Location-Policy-Rules", 129, 0, Mandatory::MustNot);

/// Extended-Location-Policy-Rules (130), OctetString; RFC 5580, 4.5.
pub static EXTENDED_LOCATION_POLICY_RULES: Avp<OctetString> = Avp::new("Extended-Location-Policy-Rules", 130, 0, Mandatory::MustNot);

/// Location-Capable (131), OctetString; RFC 5580, 4.6.
pub static LOCATION_CAPABLE: Avp<OctetString> = Avp::new("Location-Capable", 131, 0, Mandatory::MustNot);

/// Location-Data (128), OctetString; RFC 5580, 4.3.
pub static LOCATION_DATA: Avp<OctetString> = Avp::new("Location-Data", 128, 0, Mandatory::MustNot);

/// Location-Information (127), OctetString; RFC 5580, 4.2.
pub static LOCATION_INFORMATION: Avp<OctetString> = Avp::new("Location-Information", 127, 0, Mandatory::MustNot);

/// Operator-Name (126), OctetString; RFC 5580, 4.1.
pub static OPERATOR_NAME: Avp<OctetString> = Avp::new("Operator-Name", 126, 0, Mandatory::MustNot);

/// Requested-Location-Info (132), OctetString; RFC 5580, 4.7.
pub static REQUESTED_LOCATION_INFO: Avp<OctetString> = Avp::new("Requested-Location-Info", 132, 0, Mandatory::MustNot);
