// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.273 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::sta::enums::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.273, 10.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Subscription-Id (443), Grouped; 3GPP TS 29.273, 5.2.3.1.
pub static SUBSCRIPTION_ID: Avp<crate::credit_control::SubscriptionId> = Avp::new("Subscription-Id", 443, 0, Mandatory::MustNot);
