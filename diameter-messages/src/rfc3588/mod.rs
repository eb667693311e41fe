// @generated from dictionaries/rfc3588.xml by cargo xtask regenerate; do not edit.

//! RFC 3588.
//!
//! What RFC 6733 has dropped from its predecessor. AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc3588",
    spec: "RFC 3588",
    applications: &[],
    avps: &[avp::E2E_SEQUENCE.description()],
    imports: &[],
};
