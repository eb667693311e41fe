// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.389.
//!
//! The AVPs of V6, between V2X control functions. AVPs only; no grammar of the commands could be
//! obtained.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29389",
    spec: "3GPP TS 29.389",
    applications: &[],
    avps: &[
        avp::V2X_AUTHORIZATION_DATA.description(),
        avp::V2X_PERMISSION_IN_VPLMN.description(),
        avp::V2X_APPLICATION_SERVER.description(),
    ],
    imports: &[
        &crate::ts29272::DICTIONARY,
        &crate::ts29388::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
