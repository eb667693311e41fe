// @generated from dictionaries/rfc4818.xml by cargo xtask regenerate; do not edit.

//! RFC 4818.
//!
//! The AVP of RFC 4818: a prefix to delegate. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4818",
    spec: "RFC 4818",
    applications: &[],
    avps: &[avp::DELEGATED_IPV6_PREFIX.description()],
    imports: &[],
};
