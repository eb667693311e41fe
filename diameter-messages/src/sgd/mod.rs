// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.338, release 16.
//!
//! Short messages between serving nodes and the short message service centre. SGd (MME) and Gdd
//! (SGSN) are one application. The AVPs are in the dictionary ts29338.
//!
//! Newer than V15.1.0 of TS 29.338: EPS-Location-Information in MO-Forward-Short-Message-Request;
//! the release in which it came is not known.
//!
//! # SGd/Gdd
//!
//! Application 16777313 of vendor 10415. Runs between the MME (SGd) or SGSN (Gdd) and the SMS-IWMSC, SMS-GMSC or SMS router. No session
//! state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | MO-Forward-Short-Message | 8388645 | [`OFR`](MoForwardShortMessageRequest) | [`OFA`](MoForwardShortMessageAnswer) |
//! | MT-Forward-Short-Message | 8388646 | [`TFR`](MtForwardShortMessageRequest) | [`TFA`](MtForwardShortMessageAnswer) |

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
    name: "sgd",
    spec: "3GPP TS 29.338",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777313,
            name: "SGd/Gdd",
            vendor_id: Some(10415),
            commands: &[
                &commands::mo_forward_short_message::request::DESCRIPTION,
                &commands::mo_forward_short_message::answer::DESCRIPTION,
                &commands::mt_forward_short_message::request::DESCRIPTION,
                &commands::mt_forward_short_message::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::SGSN_NUMBER.description(),
        avp::EXTERNAL_IDENTIFIER.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        &crate::ts29338::DICTIONARY,
    ],
};
