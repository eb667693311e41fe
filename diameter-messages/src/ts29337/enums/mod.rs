// @generated from dictionaries/ts29337.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "t4")]
mod absent_subscriber_diagnostic_t4;
#[cfg(feature = "t4")]
mod sm_delivery_outcome_t4;
#[cfg(feature = "t4")]
pub use self::absent_subscriber_diagnostic_t4::AbsentSubscriberDiagnosticT4;

#[cfg(feature = "t4")]
pub use self::sm_delivery_outcome_t4::SmDeliveryOutcomeT4;
