// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.336, release 16.
//!
//! Monitoring events, communication patterns and non-IP data delivery for service capability
//! exposure. The AVPs are in the dictionary ts29336.
//!
//! # S6t
//!
//! Application 16777345 of vendor 10415. Runs between the SCEF and the HSS. The SCEF sends CIR and NIR; the HSS sends RIR. No session
//! state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Configuration-Information | 8388718 | [`CIR`](ConfigurationInformationRequest) | [`CIA`](ConfigurationInformationAnswer) |
//! | Reporting-Information | 8388719 | [`RIR`](ReportingInformationRequest) | [`RIA`](ReportingInformationAnswer) |
//! | NIDD-Information | 8388726 | [`NIR`](NiddInformationRequest) | [`NIA`](NiddInformationAnswer) |

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
    name: "s6t",
    spec: "3GPP TS 29.336",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777345,
            name: "S6t",
            vendor_id: Some(10415),
            commands: &[
                &commands::configuration_information::request::DESCRIPTION,
                &commands::configuration_information::answer::DESCRIPTION,
                &commands::reporting_information::request::DESCRIPTION,
                &commands::reporting_information::answer::DESCRIPTION,
                &commands::nidd_information::request::DESCRIPTION,
                &commands::nidd_information::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::NUMBER_OF_UES.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29154::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29336::DICTIONARY,
    ],
};
