// @generated from dictionaries/rfc7944.xml by cargo xtask regenerate; do not edit.

//! RFC 7944.
//!
//! Diameter Routing Message Priority: one AVP that says which messages matter more when not all can
//! be handled. AVPs only.

pub mod avp;
mod enums;

pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc7944",
    spec: "RFC 7944",
    applications: &[],
    avps: &[avp::DRMP.description()],
    imports: &[],
};
