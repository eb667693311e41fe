// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

//! RFC 5778.
//!
//! Mobile IPv6 with IKEv2: the home agent authenticates a mobile node by EAP and has its service
//! authorized. The AVPs are in the dictionary rfc5778.
//!
//! # Diameter Mobile IPv6 IKE (MIP6I)
//!
//! Application 7. Runs between a Mobile IPv6 home agent, as client, and the home AAA server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "mip6i",
    spec: "RFC 5778",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 7,
            name: "Diameter Mobile IPv6 IKE (MIP6I)",
            vendor_id: None,
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "eap",
                feature = "mip6i",
                feature = "pc6",
                feature = "s6b",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm"
            )
        )]
        &crate::eap::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a",
                feature = "mip6i",
                feature = "mobile-ipv4",
                feature = "s6a",
                feature = "s6b",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx"
            )
        )]
        &crate::mobile_ipv4::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "cx",
                feature = "e4",
                feature = "eap",
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "ikesk",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nasreq",
                feature = "nat-control",
                feature = "np",
                feature = "rf",
                feature = "rx",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "mip6a", feature = "mip6i"))]
        &crate::rfc4372::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a",
                feature = "mip6i",
                feature = "s6a",
                feature = "s6b",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx"
            )
        )]
        &crate::rfc5447::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nat-control",
                feature = "qos",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "sta",
                feature = "swd",
                feature = "swm"
            )
        )]
        &crate::rfc5777::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a",
                feature = "mip6i",
                feature = "mobile-ipv4",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "slg",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::rfc5778::DICTIONARY,
    ],
};
