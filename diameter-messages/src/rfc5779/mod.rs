// @generated from dictionaries/rfc5779.xml by cargo xtask regenerate; do not edit.

//! RFC 5779.
//!
//! The AVPs of Diameter for Proxy Mobile IPv6, between mobility anchors and AAA servers. AVPs only;
//! the commands are those of EAP, NASREQ and RFC 5778.

pub mod avp;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5779",
    spec: "RFC 5779",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::MIP6_AGENT_INFO.description(),
        avp::PMIP6_DHCP_SERVER_ADDRESS.description(),
        avp::PMIP6_IPV4_HOME_ADDRESS.description(),
        avp::MOBILE_NODE_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::SERVICE_CONFIGURATION.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
                feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::mobile_ipv4::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "s6a", feature = "s6b",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::rfc5447::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
                feature = "s6b", feature = "s6t", feature = "slg", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::rfc5778::DICTIONARY,
    ],
};
