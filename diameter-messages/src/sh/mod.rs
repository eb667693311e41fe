// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.329, release 15.
//!
//! User data for application servers of the IP multimedia subsystem: read, update, subscribe, be
//! notified. Sh and, towards the SLF, Dh are one application. The AVPs are in the dictionary
//! ts29329.
//!
//! # Sh/Dh
//!
//! Application 16777217 of vendor 10415. Runs between an application server and the HSS (Sh), or the SLF (Dh), which redirects. The
//! application server sends UDR, PUR and SNR; the HSS sends PNR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | User-Data | 306 | [`UDR`](UserDataRequest) | [`UDA`](UserDataAnswer) |
//! | Profile-Update | 307 | [`PUR`](ProfileUpdateRequest) | [`PUA`](ProfileUpdateAnswer) |
//! | Subscribe-Notifications | 308 | [`SNR`](SubscribeNotificationsRequest) | [`SNA`](SubscribeNotificationsAnswer) |
//! | Push-Notification | 309 | [`PNR`](PushNotificationRequest) | [`PNA`](PushNotificationAnswer) |

#![doc = include_str!("../../doc/sh.md")]
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
    name: "sh",
    spec: "3GPP TS 29.329",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777217,
            name: "Sh/Dh",
            vendor_id: Some(10415),
            commands: &[
                &commands::user_data::request::DESCRIPTION,
                &commands::user_data::answer::DESCRIPTION,
                &commands::profile_update::request::DESCRIPTION,
                &commands::profile_update::answer::DESCRIPTION,
                &commands::subscribe_notifications::request::DESCRIPTION,
                &commands::subscribe_notifications::answer::DESCRIPTION,
                &commands::push_notification::request::DESCRIPTION,
                &commands::push_notification::answer::DESCRIPTION,
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
        &crate::ts29329::DICTIONARY,
    ],
};
