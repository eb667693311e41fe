// @generated from dictionaries/rfc4372.xml by cargo xtask regenerate; do not edit.

//! RFC 4372.
//!
//! The AVP of RFC 4372: an identity to charge. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4372",
    spec: "RFC 4372",
    applications: &[],
    avps: &[avp::CHARGEABLE_USER_IDENTITY.description()],
    imports: &[],
};
