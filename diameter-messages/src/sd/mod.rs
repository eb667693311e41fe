// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212, release 16.
//!
//! Application detection and control by a traffic detection function: rules to detect applications,
//! and reports of what was detected. The AVPs are in the dictionary ts29212.
//!
//! # Sd
//!
//! Application 16777303 of vendor 10415. Runs between the PCRF and the TDF. The PCRF opens a session with TSR and sends RAR; the TDF
//! sends CCR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | TDF-Session | 8388637 | [`TSR`](TdfSessionRequest) | [`TSA`](TdfSessionAnswer) |
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

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
    name: "sd",
    spec: "3GPP TS 29.212",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777303,
            name: "Sd",
            vendor_id: Some(10415),
            commands: &[
                &commands::tdf_session::request::DESCRIPTION,
                &commands::tdf_session::answer::DESCRIPTION,
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29273::DICTIONARY,
        &crate::ts32299::DICTIONARY,
        &crate::xs0057::DICTIONARY,
    ],
};
