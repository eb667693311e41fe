// @generated from dictionaries/ts29210.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.210.
//!
//! What TS 29.212 has dropped from the Gx of release 6. AVPs only.

pub mod avp;
mod enums;

pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29210",
    spec: "3GPP TS 29.210",
    applications: &[],
    avps: &[avp::PDP_SESSION_OPERATION.description()],
    imports: &[],
};
