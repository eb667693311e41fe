// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.172, release 16.
//!
//! Location of users: the position is asked for and reported. The AVPs are in the dictionary
//! ts29172.
//!
//! Newer than V15.0.0 of TS 29.172: DRMP, and in Provide-Location-Request GMLC-Address,
//! LCS-Reference-Number, Area- Event-Info, Motion-Event-Info, Periodic-LDR-Information and
//! Reporting-PLMN-List; the release in which they came is not known.
//!
//! # SLg
//!
//! Application 16777255 of vendor 10415. Runs between the GMLC and the MME or SGSN. The GMLC sends PLR; the MME or SGSN sends LRR. No
//! session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Provide-Location | 8388620 | [`PLR`](ProvideLocationRequest) | [`PLA`](ProvideLocationAnswer) |
//! | Location-Report | 8388621 | [`LRR`](LocationReportRequest) | [`LRA`](LocationReportAnswer) |

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
    name: "slg",
    spec: "3GPP TS 29.172",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777255,
            name: "SLg",
            vendor_id: Some(10415),
            commands: &[
                &commands::provide_location::request::DESCRIPTION,
                &commands::provide_location::answer::DESCRIPTION,
                &commands::location_report::request::DESCRIPTION,
                &commands::location_report::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
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
        &crate::ts29172::DICTIONARY,
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
                feature = "mm10",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "s6a",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "sgd",
                feature = "sh",
                feature = "slg",
                feature = "slh",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
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
