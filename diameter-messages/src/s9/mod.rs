// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.215, release 16.
//!
//! Policy and charging control for roaming users. The AVPs are in the dictionary ts29215; Rx, too,
//! runs over S9, as the application rx.
//!
//! # S9
//!
//! Application 16777267 of vendor 10415. Runs between the PCRF of the visited network (V-PCRF) as client and that of the home network
//! (H-PCRF) as server.
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
    name: "s9",
    spec: "3GPP TS 29.215",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777267,
            name: "S9",
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
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29215::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts32299::DICTIONARY,
        &crate::xs0057::DICTIONARY,
    ],
};
