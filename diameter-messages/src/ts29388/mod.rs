// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.388.
//!
//! The AVPs of V4, between the V2X control function and the HSS. AVPs only; no grammar of the
//! commands could be obtained.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29388",
    spec: "3GPP TS 29.388",
    applications: &[],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::V2X_PC5_ALLOWED_PLMN.description(),
        avp::V2X_UPDATE_FLAGS.description(),
        avp::V2X_NOTIFY_FLAGS.description(),
        avp::PLMN_ALLOWED_PC5_RATS.description(),
        avp::PC5_RAT_TYPE.description(),
    ],
    imports: &[&crate::base::DICTIONARY, &crate::ts29272::DICTIONARY],
};
