// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.215, release 16.
//!
//! Quality of service control where a fixed broadband network carries the traffic of 3GPP users.
//! The AVPs are in the dictionaries ts29212 and ts29215.
//!
//! # S9a
//!
//! Application 16777319 of vendor 10415. Runs between the broadband policy control function (BPCF) as client and the PCRF as server,
//! which sends RAR and TER. S9a\*, application 16777320, runs between the BPCF and a PCRF that also
//! has Gxx sessions.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Trigger-Establishment | 8388656 | [`TER`](TriggerEstablishmentRequest) | [`TEA`](TriggerEstablishmentAnswer) |

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
    name: "s9a",
    spec: "3GPP TS 29.215",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777319,
            name: "S9a",
            vendor_id: Some(10415),
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::trigger_establishment::request::DESCRIPTION,
                &commands::trigger_establishment::answer::DESCRIPTION,
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
        &crate::ts29212::DICTIONARY,
        &crate::ts29215::DICTIONARY,
        &crate::ts29229::DICTIONARY,
    ],
};
