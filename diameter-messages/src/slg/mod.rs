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
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29172::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
