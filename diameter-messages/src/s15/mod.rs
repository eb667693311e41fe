// @generated from dictionaries/s15.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212, release 16.
//!
//! Quality of service for circuit switched calls over a home NodeB and fixed broadband access. The
//! AVPs are in the dictionary ts29212.
//!
//! # S15
//!
//! Application 16777318 of vendor 10415. Runs between the HNB gateway as client and the PCRF as server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

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
    name: "s15",
    spec: "3GPP TS 29.212",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777318,
            name: "S15",
            vendor_id: Some(10415),
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29212::DICTIONARY,
    ],
};
