// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "mb2c")]
mod mbms_bearer_event_diagnostic_info;
#[cfg(feature = "mb2c")]
pub use self::mbms_bearer_event_diagnostic_info::MbmsBearerEventDiagnosticInfo;
