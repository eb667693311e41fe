// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.219 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Time, Utf8String};
use crate::ts29219::enums::*;
use crate::ts29219::groups::*;

/// Pending-Policy-Counter-Change-Time (2906/10415), Time; 3GPP TS 29.219, 5.3.6.
pub static PENDING_POLICY_COUNTER_CHANGE_TIME: Avp<Time> = Avp::new("Pending-Policy-Counter-Change-Time", 2906, 10415, Mandatory::Must);

/// Pending-Policy-Counter-Information (2905/10415), Grouped; 3GPP TS 29.219, 5.3.5.
pub static PENDING_POLICY_COUNTER_INFORMATION: Avp<PendingPolicyCounterInformation> = Avp::new("Pending-Policy-Counter-Information", 2905, 10415, Mandatory::Must);

/// Policy-Counter-Identifier (2901/10415), UTF8String; 3GPP TS 29.219, 5.3.1.
pub static POLICY_COUNTER_IDENTIFIER: Avp<Utf8String> = Avp::new("Policy-Counter-Identifier", 2901, 10415, Mandatory::Must);

/// Policy-Counter-Status (2902/10415), UTF8String; 3GPP TS 29.219, 5.3.2.
pub static POLICY_COUNTER_STATUS: Avp<Utf8String> = Avp::new("Policy-Counter-Status", 2902, 10415, Mandatory::Must);

/// Policy-Counter-Status-Report (2903/10415), Grouped; 3GPP TS 29.219, 5.3.3.
pub static POLICY_COUNTER_STATUS_REPORT: Avp<PolicyCounterStatusReport> = Avp::new("Policy-Counter-Status-Report", 2903, 10415, Mandatory::Must);

/// SL-Request-Type (2904/10415), Enumerated; 3GPP TS 29.219, 5.3.4.
pub static SL_REQUEST_TYPE: Avp<SlRequestType> = Avp::new("SL-Request-Type", 2904, 10415, Mandatory::Must);

/// SN-Request-Type (2907/10415), Unsigned32; 3GPP TS 29.219, 5.3.7.
pub static SN_REQUEST_TYPE: Avp<u32> = Avp::new("SN-Request-Type", 2907, 10415, Mandatory::MustNot);
