// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.154, release 16.
//!
//! Reports of an access network's status for the service capability exposure. The AVPs are in the
//! dictionaries ts29153 and ts29154.
//!
//! # Nta
//!
//! Application 16777358 of vendor 10415. Runs between the SCEF, which sends ECR, and the PCRF, which sends ERR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Event-Configuration | 8388735 | [`ECR`](EventConfigurationRequest) | [`ECA`](EventConfigurationAnswer) |
//! | Event-Reporting | 8388736 | [`ERR`](EventReportingRequest) | [`ERA`](EventReportingAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "nta",
    spec: "3GPP TS 29.154",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777358,
            name: "Nta",
            vendor_id: Some(10415),
            commands: &[
                &commands::event_configuration::request::DESCRIPTION,
                &commands::event_configuration::answer::DESCRIPTION,
                &commands::event_reporting::request::DESCRIPTION,
                &commands::event_reporting::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29154::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29336::DICTIONARY,
    ],
};
