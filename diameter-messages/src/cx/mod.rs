// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.229, release 15.
//!
//! Registration in the IP multimedia subsystem: where a user is registered, the authentication data
//! and the user profile. Cx and, towards the SLF, Dx are one application. The AVPs are in the
//! dictionary ts29229.
//!
//! Newer than V15.2.0 of TS 29.229: Failed-PCSCF in Server-Assignment-Request; the release in which
//! it came is not known.
//!
//! # Cx/Dx
//!
//! Application 16777216 of vendor 10415. Runs between the I-CSCF or S-CSCF and the HSS (Cx), or the SLF (Dx), which redirects. The CSCFs
//! send UAR, SAR, LIR and MAR; the HSS sends RTR and PPR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | User-Authorization | 300 | [`UAR`](UserAuthorizationRequest) | [`UAA`](UserAuthorizationAnswer) |
//! | Server-Assignment | 301 | [`SAR`](ServerAssignmentRequest) | [`SAA`](ServerAssignmentAnswer) |
//! | Location-Info | 302 | [`LIR`](LocationInfoRequest) | [`LIA`](LocationInfoAnswer) |
//! | Multimedia-Auth | 303 | [`MAR`](MultimediaAuthRequest) | [`MAA`](MultimediaAuthAnswer) |
//! | Registration-Termination | 304 | [`RTR`](RegistrationTerminationRequest) | [`RTA`](RegistrationTerminationAnswer) |
//! | Push-Profile | 305 | [`PPR`](PushProfileRequest) | [`PPA`](PushProfileAnswer) |

#![doc = include_str!("../../doc/cx.md")]
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
    name: "cx",
    spec: "3GPP TS 29.229",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777216,
            name: "Cx/Dx",
            vendor_id: Some(10415),
            commands: &[
                &commands::user_authorization::request::DESCRIPTION,
                &commands::user_authorization::answer::DESCRIPTION,
                &commands::server_assignment::request::DESCRIPTION,
                &commands::server_assignment::answer::DESCRIPTION,
                &commands::location_info::request::DESCRIPTION,
                &commands::location_info::answer::DESCRIPTION,
                &commands::multimedia_auth::request::DESCRIPTION,
                &commands::multimedia_auth::answer::DESCRIPTION,
                &commands::registration_termination::request::DESCRIPTION,
                &commands::registration_termination::answer::DESCRIPTION,
                &commands::push_profile::request::DESCRIPTION,
                &commands::push_profile::answer::DESCRIPTION,
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
    ],
};
