// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273, release 15.
//!
//! Authentication data and subscription data of users on non-3GPP access. The AVPs are in the
//! dictionaries ts29273 and ts29229; the commands share their codes with Cx.
//!
//! Newer than V15.3.0 of TS 29.273: AN-Trusted in Multimedia-Auth-Request; the release in which it
//! came is not known.
//!
//! # SWx
//!
//! Application 16777265 of vendor 10415. Runs between the 3GPP AAA server and the HSS. The AAA server sends MAR and SAR; the HSS sends
//! RTR and PPR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Multimedia-Auth | 303 | [`MAR`](MultimediaAuthRequest) | [`MAA`](MultimediaAuthAnswer) |
//! | Server-Assignment | 301 | [`SAR`](ServerAssignmentRequest) | [`SAA`](ServerAssignmentAnswer) |
//! | Registration-Termination | 304 | [`RTR`](RegistrationTerminationRequest) | [`RTA`](RegistrationTerminationAnswer) |
//! | Push-Profile | 305 | [`PPR`](PushProfileRequest) | [`PPA`](PushProfileAnswer) |

#![doc = include_str!("../../doc/swx.md")]
pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "swx",
    spec: "3GPP TS 29.273",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777265,
            name: "SWx",
            vendor_id: Some(10415),
            commands: &[
                &commands::multimedia_auth::request::DESCRIPTION,
                &commands::multimedia_auth::answer::DESCRIPTION,
                &commands::server_assignment::request::DESCRIPTION,
                &commands::server_assignment::answer::DESCRIPTION,
                &commands::registration_termination::request::DESCRIPTION,
                &commands::registration_termination::answer::DESCRIPTION,
                &commands::push_profile::request::DESCRIPTION,
                &commands::push_profile::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::SIP_AUTH_DATA_ITEM.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
    ],
};
