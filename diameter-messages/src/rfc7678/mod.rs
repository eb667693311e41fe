// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

//! RFC 7678.
//!
//! What a customer's router is given for IPv4 over IPv6: DS-Lite, lightweight 4over6 and MAP-E.
//! AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc7678",
    spec: "RFC 7678",
    applications: &[],
    avps: &[
        avp::IP_PREFIX_LENGTH.description(),
        avp::BORDER_ROUTER_NAME.description(),
        avp::MULTICAST_64_ATTRIBUTES.description(),
        avp::ASM_M_PREFIX64.description(),
        avp::SSM_M_PREFIX64.description(),
        avp::TUNNEL_SOURCE_PREF_OR_ADDR.description(),
        avp::TUNNEL_SOURCE_IPV6_ADDRESS.description(),
        avp::PORT_SET_IDENTIFIER.description(),
        avp::LW4O6_BINDING.description(),
        avp::LW4O6_EXTERNAL_IPV4_ADDR.description(),
        avp::MAP_E_ATTRIBUTES.description(),
        avp::MAP_MESH_MODE.description(),
        avp::MAP_MAPPING_RULE.description(),
        avp::RULE_IPV4_ADDR_OR_PREFIX.description(),
        avp::RULE_IPV6_PREFIX.description(),
        avp::EA_FIELD_LENGTH.description(),
    ],
    imports: &[&crate::rfc4818::DICTIONARY, &crate::rfc5777::DICTIONARY],
};
