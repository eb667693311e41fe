// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.337, release 15.
//!
//! Device triggers as short messages. The AVPs are in the dictionary ts29337.
//!
//! # T4
//!
//! Application 16777311 of vendor 10415. Runs between the MTC-IWF and the SMS-SC. The MTC-IWF sends DTR; the SMS-SC sends DRR. No session
//! state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Device-Trigger | 8388643 | [`DTR`](DeviceTriggerRequest) | [`DTA`](DeviceTriggerAnswer) |
//! | Delivery-Report | 8388644 | [`DRR`](DeliveryReportRequest) | [`DRA`](DeliveryReportAnswer) |

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
    name: "t4",
    spec: "3GPP TS 29.337",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777311,
            name: "T4",
            vendor_id: Some(10415),
            commands: &[
                &commands::device_trigger::request::DESCRIPTION,
                &commands::device_trigger::answer::DESCRIPTION,
                &commands::delivery_report::request::DESCRIPTION,
                &commands::delivery_report::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::SERVING_NODE.description(),
        avp::ADDITIONAL_SERVING_NODE.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::credit_control::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        &crate::ts29337::DICTIONARY,
        &crate::ts29338::DICTIONARY,
        &crate::ts29368::DICTIONARY,
    ],
};
