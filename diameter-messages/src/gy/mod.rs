// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 32.299, release 16.
//!
//! Online charging in 3GPP networks over the reference points Ro and Gy: the Diameter
//! Credit-Control Application as TS 32.299 profiles it. The AVPs are those of RFC 8506 and, for
//! what 3GPP adds, of the dictionary ts32299. AVPs that TS 32.299 strikes out of the messages of
//! RFC 8506 ("not used by 3GPP") are left out here; a message that carries one is still decoded, by
//! the rule \* \[ AVP \].
//!
//! # Gy/Ro
//!
//! Application 4. Runs between the Charging Trigger Function of a network element (on Gy the PCEF in a PDN
//! gateway) as client and the Online Charging System as server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |

#![doc = include_str!("../../doc/gy.md")]
mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "gy",
    spec: "3GPP TS 32.299",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 4,
            name: "Gy/Ro",
            vendor_id: None,
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
