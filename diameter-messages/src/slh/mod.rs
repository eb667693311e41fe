// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.173, release 15.
//!
//! Routing of location requests: which nodes serve a user. The AVPs are in the dictionary ts29173.
//!
//! # SLh
//!
//! Application 16777291 of vendor 10415. Runs between the GMLC as client and the HSS. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | LCS-Routing-Info | 8388622 | [`RIR`](LcsRoutingInfoRequest) | [`RIA`](LcsRoutingInfoAnswer) |

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
    name: "slh",
    spec: "3GPP TS 29.173",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777291,
            name: "SLh",
            vendor_id: Some(10415),
            commands: &[
                &commands::lcs_routing_info::request::DESCRIPTION,
                &commands::lcs_routing_info::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
    ],
};
