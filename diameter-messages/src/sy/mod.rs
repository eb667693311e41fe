// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.219, release 16.
//!
//! The status of a user's spending limits, as counters for policy decisions. The AVPs are in the
//! dictionary ts29219.
//!
//! # Sy
//!
//! Application 16777302 of vendor 10415. Runs between the PCRF as client and the Online Charging System as server, which sends SNR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Spending-Limit | 8388635 | [`SLR`](SpendingLimitRequest) | [`SLA`](SpendingLimitAnswer) |
//! | Spending-Status-Notification | 8388636 | [`SNR`](SpendingStatusNotificationRequest) | [`SNA`](SpendingStatusNotificationAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |

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
    name: "sy",
    spec: "3GPP TS 29.219",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777302,
            name: "Sy",
            vendor_id: Some(10415),
            commands: &[
                &commands::spending_limit::request::DESCRIPTION,
                &commands::spending_limit::answer::DESCRIPTION,
                &commands::spending_status_notification::request::DESCRIPTION,
                &commands::spending_status_notification::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
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
        &crate::ts29219::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
