// @generated from dictionaries/rf.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 32.299, release 16.
//!
//! Offline charging in 3GPP networks: the base accounting application as TS 32.299 profiles it. The
//! AVPs are in the dictionary ts32299. TS 32.299 uses application 3; 16777218, registered for Rf,
//! is not used.
//!
//! # Rf
//!
//! Application 3. Runs between the Charging Trigger Function of a network element as client and the Charging Data
//! Function as server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Accounting | 271 | [`ACR`](AccountingRequest) | [`ACA`](AccountingAnswer) |

#![doc = include_str!("../../doc/rf.md")]
mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rf",
    spec: "3GPP TS 32.299",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 3,
            name: "Rf",
            vendor_id: None,
            commands: &[
                &commands::accounting::request::DESCRIPTION,
                &commands::accounting::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
