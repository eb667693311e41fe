// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! RFC 5778.
//!
//! Mobile IPv6 with the authentication protocol of RFC 4285: the home agent has a binding update
//! authenticated and the service authorized. The AVPs are in the dictionary rfc5778.
//!
//! # Diameter Mobile IPv6 Auth (MIP6A)
//!
//! Application 8. Runs between a Mobile IPv6 home agent, as client, and the home AAA server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | MIP6 | 325 | [`MIR`](Mip6Request) | [`MIA`](Mip6Answer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "mip6a",
    spec: "RFC 5778",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 8,
            name: "Diameter Mobile IPv6 Auth (MIP6A)",
            vendor_id: None,
            commands: &[
                &commands::mip6::request::DESCRIPTION,
                &commands::mip6::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::mobile_ipv4::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc4372::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5777::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
    ],
};
