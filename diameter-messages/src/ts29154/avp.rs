// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.154 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Time};

#[cfg(any(feature = "nt", feature = "nta"))]
use crate::ts29154::groups::*;

/// Access-Network-Reports (4210/10415), Grouped; 3GPP TS 29.154, A.6.3.2.
#[cfg(feature = "nta")]
pub static ACCESS_NETWORK_REPORTS: Avp<AccessNetworkReports> = Avp::new("Access-Network-Reports", 4210, 10415, Mandatory::Must);

/// Event-Configuration (4211/10415), Grouped; 3GPP TS 29.154, A.6.3.3.
#[cfg(feature = "nta")]
pub static EVENT_CONFIGURATION: Avp<EventConfiguration> = Avp::new("Event-Configuration", 4211, 10415, Mandatory::Must);

/// Event-Configuration-State (4212/10415), Unsigned32; 3GPP TS 29.154, A.6.3.4.
pub static EVENT_CONFIGURATION_STATE: Avp<u32> = Avp::new("Event-Configuration-State", 4212, 10415, Mandatory::Must);

/// Event-Configuration-Status (4213/10415), Grouped; 3GPP TS 29.154, A.6.3.5.
#[cfg(feature = "nta")]
pub static EVENT_CONFIGURATION_STATUS: Avp<EventConfigurationStatus> = Avp::new("Event-Configuration-Status", 4213, 10415, Mandatory::Must);

/// Event-Reporting-Results (4214/10415), Unsigned32; 3GPP TS 29.154, A.6.3.6.
pub static EVENT_REPORTING_RESULTS: Avp<u32> = Avp::new("Event-Reporting-Results", 4214, 10415, Mandatory::Must);

/// Event-Reports (4215/10415), Grouped; 3GPP TS 29.154, A.6.3.7.
#[cfg(feature = "nta")]
pub static EVENT_REPORTS: Avp<EventReports> = Avp::new("Event-Reports", 4215, 10415, Mandatory::Must);

/// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
pub static EXTENDED_SCEF_REFERENCE_ID: Avp<u64> = Avp::new("Extended-SCEF-Reference-ID", 4216, 10415, Mandatory::Must);

/// Network-Area-Info-List (4201/10415), OctetString; 3GPP TS 29.154, 5.3.2.
pub static NETWORK_AREA_INFO_LIST: Avp<OctetString> = Avp::new("Network-Area-Info-List", 4201, 10415, Mandatory::Must);

/// Time-Window (4204/10415), Grouped; 3GPP TS 29.154, 5.3.5.
#[cfg(feature = "nt")]
pub static NT_TIME_WINDOW: Avp<NtTimeWindow> = Avp::new("Time-Window", 4204, 10415, Mandatory::Must);

/// Number-Of-UEs (4209/10415), Unsigned32; 3GPP TS 29.154, 5.3.10.
pub static NUMBER_OF_UES: Avp<u32> = Avp::new("Number-Of-UEs", 4209, 10415, Mandatory::Must);

/// Reference-Id (4202/10415), OctetString; 3GPP TS 29.154, 5.3.3.
pub static REFERENCE_ID: Avp<OctetString> = Avp::new("Reference-Id", 4202, 10415, Mandatory::Must);

/// Transfer-End-Time (4205/10415), Time; 3GPP TS 29.154, 5.3.6.
pub static TRANSFER_END_TIME: Avp<Time> = Avp::new("Transfer-End-Time", 4205, 10415, Mandatory::Must);

/// Transfer-Policy (4207/10415), Grouped; 3GPP TS 29.154, 5.3.8.
#[cfg(feature = "nt")]
pub static TRANSFER_POLICY: Avp<TransferPolicy> = Avp::new("Transfer-Policy", 4207, 10415, Mandatory::Must);

/// Transfer-Policy-Id (4208/10415), Unsigned32; 3GPP TS 29.154, 5.3.9.
pub static TRANSFER_POLICY_ID: Avp<u32> = Avp::new("Transfer-Policy-Id", 4208, 10415, Mandatory::Must);

/// Transfer-Request-Type (4203/10415), Unsigned32; 3GPP TS 29.154, 5.3.4.
pub static TRANSFER_REQUEST_TYPE: Avp<u32> = Avp::new("Transfer-Request-Type", 4203, 10415, Mandatory::Must);

/// Transfer-Start-Time (4206/10415), Time; 3GPP TS 29.154, 5.3.7.
pub static TRANSFER_START_TIME: Avp<Time> = Avp::new("Transfer-Start-Time", 4206, 10415, Mandatory::Must);
