// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.140, release 16.
//!
//! Multimedia messages are shown to an external function on their way, for such things as spam
//! filters. The AVPs are in the dictionary ts29140.
//!
//! # MM10
//!
//! Application 16777226 of vendor 10415. Runs between the MMS relay/server as client and a messaging service control function.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Message-Process | 311 | [`MPR`](MessageProcessRequest) | [`MPA`](MessageProcessAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "mm10",
    spec: "3GPP TS 29.140",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777226,
            name: "MM10",
            vendor_id: Some(10415),
            commands: &[
                &commands::message_process::request::DESCRIPTION,
                &commands::message_process::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29140::DICTIONARY,
    ],
};
