// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

//! RFC 8581.
//!
//! Overload reports of a peer. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc8581",
    spec: "RFC 8581",
    applications: &[],
    avps: &[
        avp::OC_PEER_ALGO.description(),
    ],
    imports: &[
    ],
};
