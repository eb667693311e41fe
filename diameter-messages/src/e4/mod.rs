// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

//! ETSI ES 283 034.
//!
//! Location and access profile of users of a fixed network (TISPAN): the connectivity session
//! location and repository function tells resource control who is connected where. The AVPs are in
//! the dictionaries es283034 and es283035.
//!
//! # e4
//!
//! Application 16777231 of vendor 13019. Runs between the connectivity session location and repository function (CLF) and the resource
//! and admission control (A-RACF). The A-RACF sends UDR; the CLF sends PNR. No session state is
//! kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | User-Data | 306 | [`UDR`](UserDataRequest) | [`UDA`](UserDataAnswer) |
//! | Push-Notification | 309 | [`PNR`](PushNotificationRequest) | [`PNA`](PushNotificationAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "e4",
    spec: "ETSI ES 283 034",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777231,
            name: "e4",
            vendor_id: Some(13019),
            commands: &[
                &commands::user_data::request::DESCRIPTION,
                &commands::user_data::answer::DESCRIPTION,
                &commands::push_notification::request::DESCRIPTION,
                &commands::push_notification::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::es283034::DICTIONARY,
        &crate::ts29214::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
