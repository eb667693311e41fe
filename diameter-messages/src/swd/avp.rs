// @generated from dictionaries/swd.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.273 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};

/// Subscription-Id (443), Grouped; 3GPP TS 29.273, 6.2.3.
pub static SUBSCRIPTION_ID: Avp<crate::credit_control::SubscriptionId> = Avp::new("Subscription-Id", 443, 0, Mandatory::MustNot);
