// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.368, release 15.
//!
//! Device triggers, asked for by service providers. The AVPs are in the dictionary ts29368.
//!
//! # Tsp
//!
//! Application 16777309 of vendor 10415. Runs between a service capability server as client and the MTC-IWF, which sends DNR. No session
//! state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Device-Action | 8388639 | [`DAR`](DeviceActionRequest) | [`DAA`](DeviceActionAnswer) |
//! | Device-Notification | 8388640 | [`DNR`](DeviceNotificationRequest) | [`DNA`](DeviceNotificationAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "tsp",
    spec: "3GPP TS 29.368",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777309,
            name: "Tsp",
            vendor_id: Some(10415),
            commands: &[
                &commands::device_action::request::DESCRIPTION,
                &commands::device_action::answer::DESCRIPTION,
                &commands::device_notification::request::DESCRIPTION,
                &commands::device_notification::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29368::DICTIONARY,
    ],
};
