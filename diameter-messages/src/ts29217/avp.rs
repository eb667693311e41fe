// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.217 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString};

#[cfg(feature = "np")]
use crate::ts29217::groups::*;

/// Aggregated-Congestion-Info (4000/10415), Grouped; 3GPP TS 29.217, 5.3.2.
#[cfg(feature = "np")]
pub static AGGREGATED_CONGESTION_INFO: Avp<AggregatedCongestionInfo> = Avp::new("Aggregated-Congestion-Info", 4000, 10415, Mandatory::Must);

/// Aggregated-RUCI-Report (4001/10415), Grouped; 3GPP TS 29.217, 5.3.3.
#[cfg(feature = "np")]
pub static AGGREGATED_RUCI_REPORT: Avp<AggregatedRuciReport> = Avp::new("Aggregated-RUCI-Report", 4001, 10415, Mandatory::Must);

/// Conditional-Restriction (4007/10415), Unsigned32; 3GPP TS 29.217, 5.3.9.
pub static CONDITIONAL_RESTRICTION: Avp<u32> = Avp::new("Conditional-Restriction", 4007, 10415, Mandatory::MustNot);

/// Congestion-Level-Definition (4002/10415), Grouped; 3GPP TS 29.217, 5.3.4.
#[cfg(feature = "np")]
pub static CONGESTION_LEVEL_DEFINITION: Avp<CongestionLevelDefinition> = Avp::new("Congestion-Level-Definition", 4002, 10415, Mandatory::MustNot);

/// Congestion-Level-Range (4003/10415), Unsigned32; 3GPP TS 29.217, 5.3.5.
pub static CONGESTION_LEVEL_RANGE: Avp<u32> = Avp::new("Congestion-Level-Range", 4003, 10415, Mandatory::MustNot);

/// Congestion-Level-Set-Id (4004/10415), Unsigned32; 3GPP TS 29.217, 5.3.6.
pub static CONGESTION_LEVEL_SET_ID: Avp<u32> = Avp::new("Congestion-Level-Set-Id", 4004, 10415, Mandatory::MustNot);

/// Congestion-Level-Value (4005/10415), Unsigned32; 3GPP TS 29.217, 5.3.7.
pub static CONGESTION_LEVEL_VALUE: Avp<u32> = Avp::new("Congestion-Level-Value", 4005, 10415, Mandatory::Must);

/// Congestion-Location-Id (4006/10415), Grouped; 3GPP TS 29.217, 5.3.8.
#[cfg(feature = "np")]
pub static CONGESTION_LOCATION_ID: Avp<CongestionLocationId> = Avp::new("Congestion-Location-Id", 4006, 10415, Mandatory::MustNot);

/// Extended-eNodeB-Id (4013/10415), OctetString; 3GPP TS 29.217, 5.3.15.
pub static EXTENDED_E_NODEB_ID: Avp<OctetString> = Avp::new("Extended-eNodeB-Id", 4013, 10415, Mandatory::MustNot);

/// eNodeB-Id (4008/10415), OctetString; 3GPP TS 29.217, 5.3.10.
pub static E_NODEB_ID: Avp<OctetString> = Avp::new("eNodeB-Id", 4008, 10415, Mandatory::Must);

/// IMSI-List (4009/10415), OctetString; 3GPP TS 29.217, 5.3.11.
pub static IMSI_LIST: Avp<OctetString> = Avp::new("IMSI-List", 4009, 10415, Mandatory::Must);

/// RCAF-Id (4010/10415), DiameterIdentity; 3GPP TS 29.217, 5.3.12.
pub static RCAF_ID: Avp<DiameterIdentity> = Avp::new("RCAF-Id", 4010, 10415, Mandatory::Must);

/// Reporting-Restriction (4011/10415), Unsigned32; 3GPP TS 29.217, 5.3.13.
pub static REPORTING_RESTRICTION: Avp<u32> = Avp::new("Reporting-Restriction", 4011, 10415, Mandatory::MustNot);

/// RUCI-Action (4012/10415), Unsigned32; 3GPP TS 29.217, 5.3.14.
pub static RUCI_ACTION: Avp<u32> = Avp::new("RUCI-Action", 4012, 10415, Mandatory::MustNot);
