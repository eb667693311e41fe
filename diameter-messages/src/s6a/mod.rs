// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.272, release 16.
//!
//! Mobility management and subscriber data between the evolved packet core and the home subscriber
//! server: location updates, authentication vectors, subscription data and their changes. S6a (MME)
//! and S6d (SGSN) are one application. The AVPs are in the dictionary ts29272.
//!
//! Newer than V15.10.0 of TS 29.272: SF-ULR-Timestamp and SF-Provisional-Indication in
//! Update-Location-Request; the release in which they came is not known.
//!
//! # S6a/S6d
//!
//! Application 16777251 of vendor 10415. Runs between the MME (S6a) or the SGSN (S6d) and the HSS. Either side sends requests: the MME or
//! SGSN ULR, AIR, PUR and NOR, the HSS CLR, IDR, DSR and RSR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Update-Location | 316 | [`ULR`](UpdateLocationRequest) | [`ULA`](UpdateLocationAnswer) |
//! | Cancel-Location | 317 | [`CLR`](CancelLocationRequest) | [`CLA`](CancelLocationAnswer) |
//! | Authentication-Information | 318 | [`AIR`](AuthenticationInformationRequest) | [`AIA`](AuthenticationInformationAnswer) |
//! | Insert-Subscriber-Data | 319 | [`IDR`](InsertSubscriberDataRequest) | [`IDA`](InsertSubscriberDataAnswer) |
//! | Delete-Subscriber-Data | 320 | [`DSR`](DeleteSubscriberDataRequest) | [`DSA`](DeleteSubscriberDataAnswer) |
//! | Purge-UE | 321 | [`PUR`](PurgeUeRequest) | [`PUA`](PurgeUeAnswer) |
//! | Reset | 322 | [`RSR`](ResetRequest) | [`RSA`](ResetAnswer) |
//! | Notify | 323 | [`NOR`](NotifyRequest) | [`NOA`](NotifyAnswer) |

#![doc = include_str!("../../doc/s6a.md")]
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
    name: "s6a",
    spec: "3GPP TS 29.272",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777251,
            name: "S6a/S6d",
            vendor_id: Some(10415),
            commands: &[
                &commands::update_location::request::DESCRIPTION,
                &commands::update_location::answer::DESCRIPTION,
                &commands::cancel_location::request::DESCRIPTION,
                &commands::cancel_location::answer::DESCRIPTION,
                &commands::authentication_information::request::DESCRIPTION,
                &commands::authentication_information::answer::DESCRIPTION,
                &commands::insert_subscriber_data::request::DESCRIPTION,
                &commands::insert_subscriber_data::answer::DESCRIPTION,
                &commands::delete_subscriber_data::request::DESCRIPTION,
                &commands::delete_subscriber_data::answer::DESCRIPTION,
                &commands::purge_ue::request::DESCRIPTION,
                &commands::purge_ue::answer::DESCRIPTION,
                &commands::reset::request::DESCRIPTION,
                &commands::reset::answer::DESCRIPTION,
                &commands::notify::request::DESCRIPTION,
                &commands::notify::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        &crate::ts29338::DICTIONARY,
    ],
};
