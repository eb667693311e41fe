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
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
        &crate::ts29344::DICTIONARY,
        &crate::ts29345::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
