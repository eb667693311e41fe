// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.128, release 16.
//!
//! Monitoring events and non-IP data between serving nodes and service capability exposure. T6a
//! (MME) and T6b (SGSN) are one application; the interworking SCEF of a visited network uses the
//! same commands. The AVPs are in the dictionary ts29128.
//!
//! # T6a/T6b
//!
//! Application 16777346 of vendor 10415. Runs between the MME (T6a) or SGSN (T6b) and the SCEF. CIR and TDR come from the SCEF; RIR, CMR
//! and ODR from the serving node (CMR from either).
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Configuration-Information | 8388718 | [`CIR`](ConfigurationInformationRequest) | [`CIA`](ConfigurationInformationAnswer) |
//! | Reporting-Information | 8388719 | [`RIR`](ReportingInformationRequest) | [`RIA`](ReportingInformationAnswer) |
//! | Connection-Management | 8388732 | [`CMR`](ConnectionManagementRequest) | [`CMA`](ConnectionManagementAnswer) |
//! | MO-Data | 8388733 | [`ODR`](MoDataRequest) | [`ODA`](MoDataAnswer) |
//! | MT-Data | 8388734 | [`TDR`](MtDataRequest) | [`TDA`](MtDataAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "t6a",
    spec: "3GPP TS 29.128",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777346,
            name: "T6a/T6b",
            vendor_id: Some(10415),
            commands: &[
                &commands::configuration_information::request::DESCRIPTION,
                &commands::configuration_information::answer::DESCRIPTION,
                &commands::reporting_information::request::DESCRIPTION,
                &commands::reporting_information::answer::DESCRIPTION,
                &commands::connection_management::request::DESCRIPTION,
                &commands::connection_management::answer::DESCRIPTION,
                &commands::mo_data::request::DESCRIPTION,
                &commands::mo_data::answer::DESCRIPTION,
                &commands::mt_data::request::DESCRIPTION,
                &commands::mt_data::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::TERMINAL_INFORMATION.description(),
        avp::SERVING_NODE.description(),
        avp::MONITORING_EVENT_CONFIGURATION.description(),
        avp::MONITORING_EVENT_REPORT.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29128::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        &crate::ts29338::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
