// @generated from dictionaries/rfc5447.xml by cargo xtask regenerate; do not edit.

//! RFC 5447.
//!
//! The AVPs with which a home AAA server tells a network access server about Mobile IPv6 home
//! agents. AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5447",
    spec: "RFC 5447",
    applications: &[],
    avps: &[
        avp::MIP6_FEATURE_VECTOR.description(),
        avp::MIP6_HOME_LINK_PREFIX.description(),
        avp::MIP6_AGENT_INFO.description(),
    ],
    imports: &[&crate::mobile_ipv4::DICTIONARY],
};
