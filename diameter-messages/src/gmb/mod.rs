// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.061, release 16.
//!
//! Multimedia broadcast and multicast service in GPRS: bearer services are authorized, started and
//! stopped. The AVPs are in the dictionary ts29061.
//!
//! # Gmb
//!
//! Application 16777223 of vendor 10415. Runs between the GGSN and the BM-SC. Either side sends requests: the GGSN AAR and STR, the BM-SC
//! RAR and ASR; RAR and STR also start and stop sessions.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
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
    name: "gmb",
    spec: "3GPP TS 29.061",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777223,
            name: "Gmb",
            vendor_id: Some(10415),
            commands: &[
                &commands::aa::request::DESCRIPTION,
                &commands::aa::answer::DESCRIPTION,
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
    ],
};
