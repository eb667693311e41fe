// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.061, release 16.
//!
//! Evolved multimedia broadcast and multicast service: sessions are started, updated and stopped.
//! The AVPs are in the dictionary ts29061.
//!
//! # SGmb
//!
//! Application 16777292 of vendor 10415. Runs between the BM-SC as client and the MBMS gateway, which sends ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "sgmb",
    spec: "3GPP TS 29.061",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777292,
            name: "SGmb",
            vendor_id: Some(10415),
            commands: &[
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29468::DICTIONARY,
    ],
};
