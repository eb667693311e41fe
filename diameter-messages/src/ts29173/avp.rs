// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.173 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, DiameterIdentity, Mandatory, OctetString};

#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
use crate::ts29173::groups::*;

/// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.173, 6.4.8.
#[cfg(feature = "slh")]
pub static ADDITIONAL_SERVING_NODE: Avp<AdditionalServingNode> = Avp::new("Additional-Serving-Node", 2406, 10415, Mandatory::Must);

/// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
pub static GMLC_ADDRESS: Avp<Address> = Avp::new("GMLC-Address", 2405, 10415, Mandatory::Must);

/// LCS-Capabilities-Sets (2404/10415), Unsigned32; 3GPP TS 29.173, 6.4.6.
pub static LCS_CAPABILITIES_SETS: Avp<u32> = Avp::new("LCS-Capabilities-Sets", 2404, 10415, Mandatory::Must);

/// LMSI (2400/10415), OctetString; 3GPP TS 29.173, 6.4.2.
pub static LMSI: Avp<OctetString> = Avp::new("LMSI", 2400, 10415, Mandatory::Must);

/// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
pub static MME_NAME: Avp<DiameterIdentity> = Avp::new("MME-Name", 2402, 10415, Mandatory::Must);

/// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.12.
pub static MME_REALM: Avp<DiameterIdentity> = Avp::new("MME-Realm", 2408, 10415, Mandatory::MustNot);

/// MSC-Number (2403/10415), OctetString; 3GPP TS 29.173, 6.4.5.
pub static MSC_NUMBER: Avp<OctetString> = Avp::new("MSC-Number", 2403, 10415, Mandatory::Must);

/// PPR-Address (2407/10415), Address; 3GPP TS 29.173, 6.4.9.
pub static PPR_ADDRESS: Avp<Address> = Avp::new("PPR-Address", 2407, 10415, Mandatory::Must);

/// RIA-Flags (2411/10415), Unsigned32; 3GPP TS 29.173, 6.4.15.
pub static RIA_FLAGS: Avp<u32> = Avp::new("RIA-Flags", 2411, 10415, Mandatory::MustNot);

/// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
pub static SERVING_NODE: Avp<ServingNode> = Avp::new("Serving-Node", 2401, 10415, Mandatory::Must);

/// SGSN-Name (2409/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.13.
pub static SGSN_NAME: Avp<DiameterIdentity> = Avp::new("SGSN-Name", 2409, 10415, Mandatory::MustNot);

/// SGSN-Realm (2410/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.14.
pub static SGSN_REALM: Avp<DiameterIdentity> = Avp::new("SGSN-Realm", 2410, 10415, Mandatory::MustNot);
