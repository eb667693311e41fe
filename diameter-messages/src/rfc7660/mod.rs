// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

//! RFC 7660.
//!
//! Filter rules about congestion: what marks it, how to treat it, and counters. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc7660",
    spec: "RFC 7660",
    applications: &[],
    avps: &[
        avp::CLASSIFIER.description(),
        avp::ECN_IP_CODEPOINT.description(),
        avp::CONGESTION_TREATMENT.description(),
        avp::FLOW_COUNT.description(),
        avp::PACKET_COUNT.description(),
    ],
    imports: &[&crate::rfc5777::DICTIONARY],
};
