// @generated from dictionaries/rfc4675.xml by cargo xtask regenerate; do not edit.

//! RFC 4675.
//!
//! The AVPs for virtual LANs and priorities of access ports, which take the values of the RADIUS
//! attributes. AVPs only.

pub mod avp;
#[cfg(feature = "full")]
mod enums;
#[cfg(feature = "full")]
pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4675",
    spec: "RFC 4675",
    applications: &[],
    avps: &[
        avp::EGRESS_VLANID.description(),
        #[cfg(feature = "full")]
        avp::INGRESS_FILTERS.description(),
        avp::EGRESS_VLAN_NAME.description(),
        avp::USER_PRIORITY_TABLE.description(),
    ],
    imports: &[],
};
