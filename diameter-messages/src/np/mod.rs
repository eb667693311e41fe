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
    avps: &[
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "gq",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "cx",
                feature = "e4",
                feature = "eap",
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "ikesk",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nasreq",
                feature = "nat-control",
                feature = "np",
                feature = "rf",
                feature = "rx",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
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
        #[cfg(any(feature = "np", feature = "nt", feature = "s9", feature = "s9a"))]
        &crate::ts29215::DICTIONARY,
        #[cfg(
            any(
                feature = "np",
                feature = "s6a",
                feature = "s6t",
                feature = "sgd",
                feature = "t6a"
            )
        )]
        &crate::ts29217::DICTIONARY,
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
    ],
};
