// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212, release 16.
//!
//! Traffic steering in the service network behind the SGi reference point. The AVPs are in the
//! dictionary ts29212.
//!
//! # St
//!
//! Application 16777349 of vendor 10415. Runs between the PCRF as client and the TSSF as server; the TSSF sends TNR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | TDF-Session | 8388637 | [`TSR`](TdfSessionRequest) | [`TSA`](TdfSessionAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |
//! | TSSF-Notification | 8388731 | [`TNR`](TssfNotificationRequest) | [`TNA`](TssfNotificationAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "st",
    spec: "3GPP TS 29.212",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777349,
            name: "St",
            vendor_id: Some(10415),
            commands: &[
                &commands::tdf_session::request::DESCRIPTION,
                &commands::tdf_session::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
                &commands::tssf_notification::request::DESCRIPTION,
                &commands::tssf_notification::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
    ],
};
