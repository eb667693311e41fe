// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.336, release 16.
//!
//! Identity and routing for machine type communication: an external identifier becomes an IMSI with
//! its serving nodes. S6m (MTC-IWF) and S6n (MTC-AAA) are one application. The AVPs are in the
//! dictionary ts29336.
//!
//! # S6m/S6n
//!
//! Application 16777310 of vendor 10415. Runs between the MTC-IWF (S6m) or MTC-AAA (S6n) as client and the HSS. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Subscriber-Information | 8388641 | [`SIR`](SubscriberInformationRequest) | [`SIA`](SubscriberInformationAnswer) |

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
    name: "s6m",
    spec: "3GPP TS 29.336",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777310,
            name: "S6m/S6n",
            vendor_id: Some(10415),
            commands: &[
                &commands::subscriber_information::request::DESCRIPTION,
                &commands::subscriber_information::answer::DESCRIPTION,
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
        &crate::ts29336::DICTIONARY,
    ],
};
