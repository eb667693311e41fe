// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.219.
//!
//! The AVPs of Sy, between the PCRF and the Online Charging System: policy counters. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29219",
    spec: "3GPP TS 29.219",
    applications: &[],
    avps: &[
        avp::POLICY_COUNTER_IDENTIFIER.description(),
        avp::POLICY_COUNTER_STATUS.description(),
        avp::POLICY_COUNTER_STATUS_REPORT.description(),
        avp::SL_REQUEST_TYPE.description(),
        avp::PENDING_POLICY_COUNTER_INFORMATION.description(),
        avp::PENDING_POLICY_COUNTER_CHANGE_TIME.description(),
        avp::SN_REQUEST_TYPE.description(),
    ],
    imports: &[],
};
