// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.061, release 16.
//!
//! Access to a packet data network, authenticated and accounted for by its own AAA server: NASREQ
//! as TS 29.061 profiles it, with the 3GPP vendor-specific attributes. The AVPs are in the
//! dictionaries nasreq and ts29061.
//!
//! # Gi/SGi
//!
//! Application 1. Runs between the GGSN (Gi) or PDN gateway (SGi) as network access server and the Diameter server
//! of the packet data network, which sends ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
//! | Accounting | 271 | [`ACR`](AccountingRequest) | [`ACA`](AccountingAnswer) |
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
    name: "sgi",
    spec: "3GPP TS 29.061",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 1,
            name: "Gi/SGi",
            vendor_id: None,
            commands: &[
                &commands::aa::request::DESCRIPTION,
                &commands::aa::answer::DESCRIPTION,
                &commands::accounting::request::DESCRIPTION,
                &commands::accounting::answer::DESCRIPTION,
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
        &crate::rfc4818::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29336::DICTIONARY,
    ],
};
