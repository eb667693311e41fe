// @generated from dictionaries/ts29153.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.153.
//!
//! The AVPs of Ns, between the SCEF and the RCAF: network status reports. AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29153",
    spec: "3GPP TS 29.153",
    applications: &[],
    avps: &[
        avp::NETWORK_CONGESTION_AREA_REPORT.description(),
        avp::NS_REQUEST_TYPE.description(),
    ],
    imports: &[],
};
