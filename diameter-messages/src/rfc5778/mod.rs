// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! RFC 5778.
//!
//! The AVPs of the Diameter Mobile IPv6 Applications between a home agent and a home AAA server.
//! AVPs only.

pub mod avp;
#[cfg(feature = "mip6a")]
mod enums;
#[cfg(feature = "mip6a")]
mod groups;
#[cfg(feature = "mip6a")]
pub use self::enums::*;

#[cfg(feature = "mip6a")]
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
        #[cfg(feature = "mip6a")]
        avp::MIP_MN_HA_MSA.description(),
        avp::SERVICE_SELECTION.description(),
        #[cfg(feature = "mip6a")]
        avp::MIP6_AUTH_MODE.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
                feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::mobile_ipv4::DICTIONARY,
    ],
};
