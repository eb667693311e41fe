// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.272, release 16.
//!
//! Subscription data of visited closed subscriber groups. The AVPs are in the dictionary ts29272.
//!
//! # S7a/S7d
//!
//! Application 16777308 of vendor 10415. Runs between the MME (S7a) or SGSN (S7d) and the CSG subscriber server of the visited network.
//! The MME or SGSN sends UVR; the server sends IDR, DSR, RSR and CVR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Update-VCSG-Location | 8388638 | [`UVR`](UpdateVcsgLocationRequest) | [`UVA`](UpdateVcsgLocationAnswer) |
//! | Cancel-VCSG-Location | 8388642 | [`CVR`](CancelVcsgLocationRequest) | [`CVA`](CancelVcsgLocationAnswer) |
//! | Insert-Subscriber-Data | 319 | [`IDR`](InsertSubscriberDataRequest) | [`IDA`](InsertSubscriberDataAnswer) |
//! | Delete-Subscriber-Data | 320 | [`DSR`](DeleteSubscriberDataRequest) | [`DSA`](DeleteSubscriberDataAnswer) |
//! | Reset | 322 | [`RSR`](ResetRequest) | [`RSA`](ResetAnswer) |

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
    name: "s7a",
    spec: "3GPP TS 29.272",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777308,
            name: "S7a/S7d",
            vendor_id: Some(10415),
            commands: &[
                &commands::update_vcsg_location::request::DESCRIPTION,
                &commands::update_vcsg_location::answer::DESCRIPTION,
                &commands::cancel_vcsg_location::request::DESCRIPTION,
                &commands::cancel_vcsg_location::answer::DESCRIPTION,
                &commands::insert_subscriber_data::request::DESCRIPTION,
                &commands::insert_subscriber_data::answer::DESCRIPTION,
                &commands::delete_subscriber_data::request::DESCRIPTION,
                &commands::delete_subscriber_data::answer::DESCRIPTION,
                &commands::reset::request::DESCRIPTION,
                &commands::reset::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
    ],
};
