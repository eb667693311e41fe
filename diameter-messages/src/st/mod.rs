// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212, release 16.
//!
//! Traffic steering in the service network behind the SGi reference point. The AVPs are in the
//! dictionary ts29212.
//!
//! # St
//!
//! Application 16777349 of vendor 10415. Runs between the PCRF as client and the TSSF as server; the TSSF sends TNR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | TDF-Session | 8388637 | [`TSR`](TdfSessionRequest) | [`TSA`](TdfSessionAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |
//! | TSSF-Notification | 8388731 | [`TNR`](TssfNotificationRequest) | [`TNA`](TssfNotificationAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "st",
    spec: "3GPP TS 29.212",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777349,
            name: "St",
            vendor_id: Some(10415),
            commands: &[
                &commands::tdf_session::request::DESCRIPTION,
                &commands::tdf_session::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
                &commands::tssf_notification::request::DESCRIPTION,
                &commands::tssf_notification::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "cx",
                feature = "e4",
                feature = "eap",
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "ikesk",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nasreq",
                feature = "nat-control",
                feature = "np",
                feature = "rf",
                feature = "rx",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
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
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc2",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::rfc8583::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "nta",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
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
    ],
};
