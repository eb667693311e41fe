// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.214, release 16.
//!
//! Service information from the application to policy control: media components, their flows and
//! bandwidths, and what the application wants to be told. The AVPs are in the dictionary ts29214.
//!
//! Newer than V15.7.0 of TS 29.214: Callee-Information, MPS-Action, NID, 5GS-RAN-NAS-Release-Cause
//! and Wireline-User- Location-Info; newer than V16.2.0: MA-Information. The release in which they
//! came is not known.
//!
//! # Rx
//!
//! Application 16777236 of vendor 10415. Runs between the application function (the P-CSCF in the IP multimedia subsystem) as client and
//! the PCRF as server. The PCRF sends RAR and ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |

#![doc = include_str!("../../doc/rx.md")]
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
    name: "rx",
    spec: "3GPP TS 29.214",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777236,
            name: "Rx",
            vendor_id: Some(10415),
            commands: &[
                &commands::aa::request::DESCRIPTION,
                &commands::aa::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::THREE_GPP_SGSN_MCC_MNC.description(),
        avp::THREE_GPP_USER_LOCATION_INFO.description(),
        avp::THREE_GPP_MS_TIME_ZONE.description(),
        avp::AN_TRUSTED.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29154::DICTIONARY,
        &crate::ts29209::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29214::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29273::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
