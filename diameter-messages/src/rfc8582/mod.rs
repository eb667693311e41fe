// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

//! RFC 8582.
//!
//! Overload control by rate: a report that says how many requests a second may be sent. An
//! extension of Diameter Overload Indication Conveyance (RFC 7683). AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc8582",
    spec: "RFC 8582",
    applications: &[],
    avps: &[avp::OC_OLR.description(), avp::OC_MAXIMUM_RATE.description()],
    imports: &[&crate::rfc7683::DICTIONARY, &crate::rfc8581::DICTIONARY],
};
