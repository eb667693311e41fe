// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.217, release 16.
//!
//! Congestion reports from the radio access network. The AVPs are in the dictionary ts29217.
//!
//! # Np
//!
//! Application 16777342 of vendor 10415. Runs between the RAN congestion awareness function (RCAF) as client and the PCRF, which sends
//! MUR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Non-Aggregated-RUCI-Report | 8388720 | [`NRR`](NonAggregatedRuciReportRequest) | [`NRA`](NonAggregatedRuciReportAnswer) |
//! | Aggregated-RUCI-Report | 8388721 | [`ARR`](AggregatedRuciReportRequest) | [`ARA`](AggregatedRuciReportAnswer) |
//! | Modify-Uecontext | 8388722 | [`MUR`](ModifyUecontextRequest) | [`MUA`](ModifyUecontextAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "np",
    spec: "3GPP TS 29.217",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777342,
            name: "Np",
            vendor_id: Some(10415),
            commands: &[
                &commands::non_aggregated_ruci_report::request::DESCRIPTION,
                &commands::non_aggregated_ruci_report::answer::DESCRIPTION,
                &commands::aggregated_ruci_report::request::DESCRIPTION,
                &commands::aggregated_ruci_report::answer::DESCRIPTION,
                &commands::modify_uecontext::request::DESCRIPTION,
                &commands::modify_uecontext::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29215::DICTIONARY,
        &crate::ts29217::DICTIONARY,
        &crate::ts29229::DICTIONARY,
    ],
};
