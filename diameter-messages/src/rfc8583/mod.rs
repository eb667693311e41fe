// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

//! RFC 8583.
//!
//! Diameter Load Information Conveyance: AVPs with which hosts and peers tell their load. They
//! travel in the answers of applications that support them. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc8583",
    spec: "RFC 8583",
    applications: &[],
    avps: &[
        avp::LOAD.description(),
        avp::LOAD_TYPE.description(),
        avp::LOAD_VALUE.description(),
    ],
    imports: &[&crate::rfc8581::DICTIONARY],
};
