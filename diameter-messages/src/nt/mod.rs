// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.154, release 16.
//!
//! Background data transfer: when, and at which price, an application server may transfer large
//! amounts of data. The AVPs are in the dictionary ts29154.
//!
//! # Nt
//!
//! Application 16777348 of vendor 10415. Runs between the SCEF as client and the PCRF.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Background-Data-Transfer | 8388723 | [`BTR`](BackgroundDataTransferRequest) | [`BTA`](BackgroundDataTransferAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "nt",
    spec: "3GPP TS 29.154",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777348,
            name: "Nt",
            vendor_id: Some(10415),
            commands: &[
                &commands::background_data_transfer::request::DESCRIPTION,
                &commands::background_data_transfer::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29154::DICTIONARY,
        &crate::ts29214::DICTIONARY,
        &crate::ts29215::DICTIONARY,
        &crate::ts29229::DICTIONARY,
    ],
};
