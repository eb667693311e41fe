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
        #[cfg(
            any(
                feature = "mip6a",
                feature = "mip6i",
                feature = "mobile-ipv4",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "slg",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::rfc5778::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s13",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sh",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::rfc7944::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc2",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::rfc8583::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "mm10",
                feature = "np",
                feature = "nta",
                feature = "pc4a",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "gy",
                feature = "rf",
                feature = "s6a",
                feature = "s6t",
                feature = "t6a"
            )
        )]
        &crate::ts29128::DICTIONARY,
        #[cfg(
            any(
                feature = "gy",
                feature = "pc4a",
                feature = "rf",
                feature = "s6a",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "slg",
                feature = "slh",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "nta",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sgmb",
                feature = "sh",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "s13",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gy",
                feature = "nta",
                feature = "pc6",
                feature = "rf",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "sgi",
                feature = "sh",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
        #[cfg(
            any(
                feature = "s6a",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29338::DICTIONARY,
        #[cfg(
            any(
                feature = "e4",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "nat-control",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
    ],
};
