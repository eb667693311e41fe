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
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::eap::DICTIONARY,
        &crate::mobile_ipv4::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc4372::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5777::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
    ],
};
