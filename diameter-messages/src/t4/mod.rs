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
        #[cfg(
            any(
                feature = "credit-control",
                feature = "gq",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s13",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sh",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::rfc7944::DICTIONARY,
        #[cfg(
            any(
                feature = "gy",
                feature = "pc4a",
                feature = "rf",
                feature = "s6a",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "slg",
                feature = "slh",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sgmb",
                feature = "sh",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "s13",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gy",
                feature = "nta",
                feature = "pc6",
                feature = "rf",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "sgi",
                feature = "sh",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
        #[cfg(any(feature = "t4", feature = "tsp"))]
        &crate::ts29337::DICTIONARY,
        #[cfg(
            any(
                feature = "s6a",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "sgd",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29338::DICTIONARY,
        #[cfg(
            any(feature = "gy", feature = "rf", feature = "s6m", feature = "t4", feature = "tsp")
        )]
        &crate::ts29368::DICTIONARY,
    ],
};
