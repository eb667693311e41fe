// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! RFC 5778.
//!
//! The AVPs of the Diameter Mobile IPv6 Applications between a home agent and a home AAA server.
//! AVPs only.

pub mod avp;
pub mod required;
#[cfg(feature = "full")]
mod enums;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::enums::*;

#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5778",
    spec: "RFC 5778",
    applications: &[],
    avps: &[
        avp::MIP_CAREOF_ADDRESS.description(),
        avp::MIP_AUTHENTICATOR.description(),
        avp::MIP_MAC_MOBILITY_DATA.description(),
        avp::MIP_TIMESTAMP.description(),
        avp::MIP_MN_HA_SPI.description(),
        #[cfg(feature = "full")]
        avp::MIP_MN_HA_MSA.description(),
        avp::SERVICE_SELECTION.description(),
        #[cfg(feature = "full")]
        avp::MIP6_AUTH_MODE.description(),
    ],
    imports: &[
        &crate::rfc4004::DICTIONARY,
    ],
};
