// @generated from dictionaries/swd.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273, release 15.
//!
//! The roaming leg of STa, SWa and SWm: a proxy in the visited network passes EAP on to the home
//! network. It shares the application id with STa and SWa; the other commands are those of the
//! application that is proxied. The AVPs are in the dictionary ts29273.
//!
//! # SWd
//!
//! Application 16777250 of vendor 10415. Runs between a 3GPP AAA proxy in the visited network and the 3GPP AAA server of the home
//! network.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |

pub mod avp;
mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "swd",
    spec: "3GPP TS 29.273",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777250,
            name: "SWd",
            vendor_id: Some(10415),
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::SUBSCRIPTION_ID.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::eap::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5777::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc5779::DICTIONARY,
        &crate::rfc6734::DICTIONARY,
        &crate::rfc6942::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
    ],
};
