// @generated from dictionaries/ts29337.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.337 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};

#[cfg(feature = "t4")]
use crate::ts29337::enums::*;

/// Absent-Subscriber-Diagnostic-T4 (3201/10415), Enumerated; 3GPP TS 29.337, 6.3.2.
#[cfg(feature = "t4")]
pub static ABSENT_SUBSCRIBER_DIAGNOSTIC_T4: Avp<AbsentSubscriberDiagnosticT4> = Avp::new("Absent-Subscriber-Diagnostic-T4", 3201, 10415, Mandatory::Must);

/// MTC-Error-Diagnostic (3203/10415), Unsigned32; 3GPP TS 29.337, 6.3.7.
pub static MTC_ERROR_DIAGNOSTIC: Avp<u32> = Avp::new("MTC-Error-Diagnostic", 3203, 10415, Mandatory::MustNot);

/// SM-Delivery-Outcome-T4 (3200/10415), Enumerated; 3GPP TS 29.337, 6.3.1.
#[cfg(feature = "t4")]
pub static SM_DELIVERY_OUTCOME_T4: Avp<SmDeliveryOutcomeT4> = Avp::new("SM-Delivery-Outcome-T4", 3200, 10415, Mandatory::Must);

/// Trigger-Action (3202/10415), Unsigned32; 3GPP TS 29.337, 6.3.6.
pub static TRIGGER_ACTION: Avp<u32> = Avp::new("Trigger-Action", 3202, 10415, Mandatory::MustNot);
