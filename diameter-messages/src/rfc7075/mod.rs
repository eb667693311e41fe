// @generated from dictionaries/rfc7075.xml by cargo xtask regenerate; do not edit.

//! RFC 7075.
//!
//! Redirection of requests to another realm. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc7075",
    spec: "RFC 7075",
    applications: &[],
    avps: &[avp::REDIRECT_REALM.description()],
    imports: &[],
};
