// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.345, release 15.
//!
//! Proximity services across networks: discovery, match reports and proximity alerts between ProSe
//! functions. PC6 (local network) and PC7 (roaming) are one application. The AVPs are in the
//! dictionary ts29345.
//!
//! # PC6/PC7
//!
//! Application 16777340 of vendor 10415. Runs between the ProSe functions of two networks. Either side sends requests.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | ProSe-Authorization | 8388668 | [`PAR`](ProseAuthorizationRequest) | [`PAA`](ProseAuthorizationAnswer) |
//! | ProSe-Discovery | 8388669 | [`PDR`](ProseDiscoveryRequest) | [`PDA`](ProseDiscoveryAnswer) |
//! | ProSe-Match | 8388670 | [`PMR`](ProseMatchRequest) | [`PMA`](ProseMatchAnswer) |
//! | ProSe-Match-Report-Info | 8388671 | [`PIR`](ProseMatchReportInfoRequest) | [`PIA`](ProseMatchReportInfoAnswer) |
//! | ProSe-Proximity | 8388672 | [`PRR`](ProseProximityRequest) | [`PRA`](ProseProximityAnswer) |
//! | ProSe-Location-Update | 8388673 | [`PLR`](ProseLocationUpdateRequest) | [`PLA`](ProseLocationUpdateAnswer) |
//! | ProSe-Alert | 8388674 | [`ALR`](ProseAlertRequest) | [`ALA`](ProseAlertAnswer) |
//! | ProSe-Cancellation | 8388675 | [`PCR`](ProseCancellationRequest) | [`PCA`](ProseCancellationAnswer) |

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
    name: "pc6",
    spec: "3GPP TS 29.345",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777340,
            name: "PC6/PC7",
            vendor_id: Some(10415),
            commands: &[
                &commands::prose_authorization::request::DESCRIPTION,
                &commands::prose_authorization::answer::DESCRIPTION,
                &commands::prose_discovery::request::DESCRIPTION,
                &commands::prose_discovery::answer::DESCRIPTION,
                &commands::prose_match::request::DESCRIPTION,
                &commands::prose_match::answer::DESCRIPTION,
                &commands::prose_match_report_info::request::DESCRIPTION,
                &commands::prose_match_report_info::answer::DESCRIPTION,
                &commands::prose_proximity::request::DESCRIPTION,
                &commands::prose_proximity::answer::DESCRIPTION,
                &commands::prose_location_update::request::DESCRIPTION,
                &commands::prose_location_update::answer::DESCRIPTION,
                &commands::prose_alert::request::DESCRIPTION,
                &commands::prose_alert::answer::DESCRIPTION,
                &commands::prose_cancellation::request::DESCRIPTION,
                &commands::prose_cancellation::answer::DESCRIPTION,
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
        #[cfg(any(feature = "pc4a", feature = "pc6", feature = "s6a"))]
        &crate::ts29344::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "pc2", feature = "pc6", feature = "rf"))]
        &crate::ts29345::DICTIONARY,
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
