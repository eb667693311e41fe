// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

//! RFC 5624.
//!
//! Quality of service parameters: token buckets, bandwidth, per-hop behaviour. AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5624",
    spec: "RFC 5624",
    applications: &[],
    avps: &[
        avp::TMOD_1.description(),
        avp::TOKEN_RATE.description(),
        avp::BUCKET_DEPTH.description(),
        avp::PEAK_TRAFFIC_RATE.description(),
        avp::MINIMUM_POLICED_UNIT.description(),
        avp::MAXIMUM_PACKET_SIZE.description(),
        avp::TMOD_2.description(),
        avp::BANDWIDTH.description(),
        avp::PHB_CLASS.description(),
    ],
    imports: &[],
};
