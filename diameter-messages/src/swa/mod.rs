// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273, release 15.
//!
//! Access over untrusted non-3GPP networks, before the tunnel to the ePDG: EAP authentication for
//! the access network itself. It shares the application id with STa and SWd. Sessions end with the
//! commands of STa. The AVPs are in the dictionary ts29273.
//!
//! # SWa
//!
//! Application 16777250 of vendor 10415. Runs between an untrusted non-3GPP access network and the 3GPP AAA server, or a proxy of it in
//! the visited network.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "swa",
    spec: "3GPP TS 29.273",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777250,
            name: "SWa",
            vendor_id: Some(10415),
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::eap::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc5779::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29273::DICTIONARY,
    ],
};
