// @generated from dictionaries/ts29153.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.153 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::ts29153::groups::*;

/// Network-Congestion-Area-Report (4101/10415), Grouped; 3GPP TS 29.153, 5.3.2.
pub static NETWORK_CONGESTION_AREA_REPORT: Avp<NetworkCongestionAreaReport> = Avp::new("Network-Congestion-Area-Report", 4101, 10415, Mandatory::Must);

/// Ns-Request-Type (4102/10415), Unsigned32; 3GPP TS 29.153, 5.3.3.
pub static NS_REQUEST_TYPE: Avp<u32> = Avp::new("Ns-Request-Type", 4102, 10415, Mandatory::Must);
