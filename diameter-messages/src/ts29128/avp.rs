// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.128 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Time};
use crate::ts29128::groups::*;

/// Active-Time (4324/10415), Unsigned32; 3GPP TS 29.128, 6.4.34.
pub static ACTIVE_TIME: Avp<u32> = Avp::new("Active-Time", 4324, 10415, Mandatory::MustNot);

/// APN-Rate-Control-Status (4326/10415), Grouped; 3GPP TS 29.128, 6.4.36.
#[cfg(feature = "t6a")]
pub static APN_RATE_CONTROL_STATUS: Avp<ApnRateControlStatus> = Avp::new("APN-Rate-Control-Status", 4326, 10415, Mandatory::MustNot);

/// APN-Rate-Control-Status-Validity-Time (4330/10415), Unsigned64; 3GPP TS 29.128, 6.4.40.
pub static APN_RATE_CONTROL_STATUS_VALIDITY_TIME: Avp<u64> = Avp::new("APN-Rate-Control-Status-Validity-Time", 4330, 10415, Mandatory::MustNot);

/// BSSGP-Cause (4309/10415), Unsigned32; 3GPP TS 29.128, 6.4.8.
pub static BSSGP_CAUSE: Avp<u32> = Avp::new("BSSGP-Cause", 4309, 10415, Mandatory::Must);

/// Cause-Type (4301/10415), Unsigned32; 3GPP TS 29.128, 6.4.5.
pub static CAUSE_TYPE: Avp<u32> = Avp::new("Cause-Type", 4301, 10415, Mandatory::Must);

/// CMR-Flags (4317/10415), Unsigned32; 3GPP TS 29.128, 6.4.25.
pub static CMR_FLAGS: Avp<u32> = Avp::new("CMR-Flags", 4317, 10415, Mandatory::Must);

/// Communication-Failure-Information (4300/10415), Grouped; 3GPP TS 29.128, 6.4.4.
#[cfg(feature = "t6a")]
pub static COMMUNICATION_FAILURE_INFORMATION: Avp<CommunicationFailureInformation> = Avp::new("Communication-Failure-Information", 4300, 10415, Mandatory::Must);

/// Connection-Action (4314/10415), Unsigned32; 3GPP TS 29.128, 6.4.18.
pub static CONNECTION_ACTION: Avp<u32> = Avp::new("Connection-Action", 4314, 10415, Mandatory::Must);

/// Counter-Value (4319/10415), Unsigned32; 3GPP TS 29.128, 6.4.28.
pub static COUNTER_VALUE: Avp<u32> = Avp::new("Counter-Value", 4319, 10415, Mandatory::Must);

/// Downlink-Number-Of-Packets-Allowed (4329/10415), Unsigned32; 3GPP TS 29.128, 6.4.39.
pub static DOWNLINK_NUMBER_OF_PACKETS_ALLOWED: Avp<u32> = Avp::new("Downlink-Number-Of-Packets-Allowed", 4329, 10415, Mandatory::MustNot);

/// Downlink-Rate-Limit (4312/10415), Unsigned32; 3GPP TS 29.128, 6.4.22.
pub static DOWNLINK_RATE_LIMIT: Avp<u32> = Avp::new("Downlink-Rate-Limit", 4312, 10415, Mandatory::Must);

/// Extended-PCO (4313/10415), OctetString; 3GPP TS 29.128, 6.4.26.
pub static EXTENDED_PCO: Avp<OctetString> = Avp::new("Extended-PCO", 4313, 10415, Mandatory::Must);

/// GMM-Cause (4304/10415), Unsigned32; 3GPP TS 29.128, 6.4.9.
pub static GMM_CAUSE: Avp<u32> = Avp::new("GMM-Cause", 4304, 10415, Mandatory::Must);

/// Idle-Status-Indication (4322/10415), Grouped; 3GPP TS 29.128, 6.4.32.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static IDLE_STATUS_INDICATION: Avp<IdleStatusIndication> = Avp::new("Idle-Status-Indication", 4322, 10415, Mandatory::MustNot);

/// Idle-Status-Timestamp (4323/10415), Time; 3GPP TS 29.128, 6.4.33.
pub static IDLE_STATUS_TIMESTAMP: Avp<Time> = Avp::new("Idle-Status-Timestamp", 4323, 10415, Mandatory::MustNot);

/// Non-IP-Data (4315/10415), OctetString; 3GPP TS 29.128, 6.4.19.
pub static NON_IP_DATA: Avp<OctetString> = Avp::new("Non-IP-Data", 4315, 10415, Mandatory::Must);

/// Number-Of-Additional-Exception-Reports (4328/10415), Unsigned32; 3GPP TS 29.128, 6.4.38.
pub static NUMBER_OF_ADDITIONAL_EXCEPTION_REPORTS: Avp<u32> = Avp::new("Number-Of-Additional-Exception-Reports", 4328, 10415, Mandatory::MustNot);

/// Number-Of-UE-Per-Location-Configuration (4306/10415), Grouped; 3GPP TS 29.128, 6.4.11.
#[cfg(feature = "t6a")]
pub static NUMBER_OF_UE_PER_LOCATION_CONFIGURATION: Avp<NumberOfUePerLocationConfiguration> = Avp::new("Number-Of-UE-Per-Location-Configuration", 4306, 10415, Mandatory::Must);

/// Number-Of-UE-Per-Location-Report (4307/10415), Grouped; 3GPP TS 29.128, 6.4.12.
#[cfg(feature = "t6a")]
pub static NUMBER_OF_UE_PER_LOCATION_REPORT: Avp<NumberOfUePerLocationReport> = Avp::new("Number-Of-UE-Per-Location-Report", 4307, 10415, Mandatory::Must);

/// RANAP-Cause (4303/10415), Unsigned32; 3GPP TS 29.128, 6.4.7.
pub static RANAP_CAUSE: Avp<u32> = Avp::new("RANAP-Cause", 4303, 10415, Mandatory::Must);

/// Reachability-Cause (4325/10415), Unsigned32; 3GPP TS 29.128, 6.4.35.
pub static REACHABILITY_CAUSE: Avp<u32> = Avp::new("Reachability-Cause", 4325, 10415, Mandatory::MustNot);

/// RRC-Cause-Counter (4318/10415), Grouped; 3GPP TS 29.128, 6.4.27.
#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
pub static RRC_CAUSE_COUNTER: Avp<RrcCauseCounter> = Avp::new("RRC-Cause-Counter", 4318, 10415, Mandatory::Must);

/// RRC-Counter-Timestamp (4320/10415), Time; 3GPP TS 29.128, 6.4.29.
pub static RRC_COUNTER_TIMESTAMP: Avp<Time> = Avp::new("RRC-Counter-Timestamp", 4320, 10415, Mandatory::Must);

/// S1AP-Cause (4302/10415), Unsigned32; 3GPP TS 29.128, 6.4.6.
pub static S1AP_CAUSE: Avp<u32> = Avp::new("S1AP-Cause", 4302, 10415, Mandatory::Must);

/// SCEF-Wait-Time (4316/10415), Time; 3GPP TS 29.128, 6.4.24.
pub static SCEF_WAIT_TIME: Avp<Time> = Avp::new("SCEF-Wait-Time", 4316, 10415, Mandatory::Must);

/// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
pub static SERVING_PLMN_RATE_CONTROL: Avp<ServingPlmnRateControl> = Avp::new("Serving-PLMN-Rate-Control", 4310, 10415, Mandatory::Must);

/// SM-Cause (4305/10415), Unsigned32; 3GPP TS 29.128, 6.4.10.
pub static SM_CAUSE: Avp<u32> = Avp::new("SM-Cause", 4305, 10415, Mandatory::Must);

/// TDA-Flags (4321/10415), Unsigned32; 3GPP TS 29.128, 6.4.31.
pub static TDA_FLAGS: Avp<u32> = Avp::new("TDA-Flags", 4321, 10415, Mandatory::MustNot);

/// UE-Count (4308/10415), Unsigned32; 3GPP TS 29.128, 6.4.13.
pub static UE_COUNT: Avp<u32> = Avp::new("UE-Count", 4308, 10415, Mandatory::Must);

/// Uplink-Number-Of-Packets-Allowed (4327/10415), Unsigned32; 3GPP TS 29.128, 6.4.37.
pub static UPLINK_NUMBER_OF_PACKETS_ALLOWED: Avp<u32> = Avp::new("Uplink-Number-Of-Packets-Allowed", 4327, 10415, Mandatory::MustNot);

/// Uplink-Rate-Limit (4311/10415), Unsigned32; 3GPP TS 29.128, 6.4.23.
pub static UPLINK_RATE_LIMIT: Avp<u32> = Avp::new("Uplink-Rate-Limit", 4311, 10415, Mandatory::Must);
