// @generated from dictionaries/s13.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.272, release 16.
//!
//! Equipment identity check. The AVPs are in the dictionary ts29272.
//!
//! # S13/S13'
//!
//! Application 16777252 of vendor 10415. Runs between the MME (S13) or SGSN (S13') as client and the equipment identity register. No
//! session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | ME-Identity-Check | 324 | [`ECR`](MeIdentityCheckRequest) | [`ECA`](MeIdentityCheckAnswer) |

#![doc = include_str!("../../doc/s13.md")]
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
    name: "s13",
    spec: "3GPP TS 29.272",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777252,
            name: "S13/S13'",
            vendor_id: Some(10415),
            commands: &[
                &commands::me_identity_check::request::DESCRIPTION,
                &commands::me_identity_check::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29272::DICTIONARY,
    ],
};
