// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212, release 16.
//!
//! Policy and charging control: the rules by which a gateway treats and charges the flows of an IP
//! connectivity access session. The AVPs are in the dictionary ts29212.
//!
//! # Gx
//!
//! Application 16777238 of vendor 10415. Runs between the PCEF (in a PDN gateway) as client and the PCRF as server. The PCEF sends CCR;
//! the PCRF sends RAR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

#![doc = include_str!("../../doc/gx.md")]
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
    name: "gx",
    spec: "3GPP TS 29.212",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777238,
            name: "Gx",
            vendor_id: Some(10415),
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::THREE_GPP_SELECTION_MODE.description(),
        avp::THREE_GPP_CHARGING_CHARACTERISTICS.description(),
        avp::AN_TRUSTED.description(),
        avp::PDN_CONNECTION_CHARGING_ID.description(),
        avp::DYNAMIC_ADDRESS_FLAG.description(),
        avp::DYNAMIC_ADDRESS_FLAG_EXTENSION.description(),
        avp::LOGICAL_ACCESS_ID.description(),
        avp::PHYSICAL_ACCESS_ID.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29214::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29273::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
