// @generated from dictionaries/ts29337.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.337.
//!
//! The AVPs of T4, between the MTC-IWF and the short message service centre: device triggering.
//! AVPs only.

pub mod avp;
#[cfg(feature = "t4")]
mod enums;
#[cfg(feature = "t4")]
pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29337",
    spec: "3GPP TS 29.337",
    applications: &[],
    avps: &[
        #[cfg(feature = "t4")]
        avp::SM_DELIVERY_OUTCOME_T4.description(),
        #[cfg(feature = "t4")]
        avp::ABSENT_SUBSCRIBER_DIAGNOSTIC_T4.description(),
        avp::TRIGGER_ACTION.description(),
        avp::MTC_ERROR_DIAGNOSTIC.description(),
    ],
    imports: &[],
};
