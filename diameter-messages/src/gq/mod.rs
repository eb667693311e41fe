// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.209, release 6.
//!
//! Service based local policy of release 6: service information from the application to policy
//! decision. Rx took its place in release 7. The AVPs are in the dictionary ts29209; the media
//! descriptions are those of Rx in an older form.
//!
//! # Gq
//!
//! Application 16777222 of vendor 10415. Runs between the application function as client and the policy decision function as server. The
//! policy decision function sends RAR and ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |

pub mod avp;
mod application;
mod commands;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "gq",
    spec: "3GPP TS 29.209",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777222,
            name: "Gq",
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
        avp::FLOWS.description(),
        avp::MEDIA_COMPONENT_DESCRIPTION.description(),
        avp::MEDIA_SUB_COMPONENT.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::ts29209::DICTIONARY,
        &crate::ts29214::DICTIONARY,
    ],
};
