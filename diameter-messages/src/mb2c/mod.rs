// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.468, release 16.
//!
//! Broadcast bearers for group communication: temporary mobile group identities and bearers are
//! allocated, changed and released. The AVPs are in the dictionary ts29468.
//!
//! # MB2-C
//!
//! Application 16777335 of vendor 10415. Runs between a group communication service application server as client and the BM-SC, which
//! sends GNR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | GCS-Action | 8388662 | [`GAR`](GcsActionRequest) | [`GAA`](GcsActionAnswer) |
//! | GCS-Notification | 8388663 | [`GNR`](GcsNotificationRequest) | [`GNA`](GcsNotificationAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "mb2c",
    spec: "3GPP TS 29.468",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777335,
            name: "MB2-C",
            vendor_id: Some(10415),
            commands: &[
                &commands::gcs_action::request::DESCRIPTION,
                &commands::gcs_action::answer::DESCRIPTION,
                &commands::gcs_notification::request::DESCRIPTION,
                &commands::gcs_notification::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29468::DICTIONARY,
    ],
};
