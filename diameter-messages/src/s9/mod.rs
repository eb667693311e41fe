// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.215, release 16.
//!
//! Policy and charging control for roaming users. The AVPs are in the dictionary ts29215; Rx, too,
//! runs over S9, as the application rx.
//!
//! # S9
//!
//! Application 16777267 of vendor 10415. Runs between the PCRF of the visited network (V-PCRF) as client and that of the home network
//! (H-PCRF) as server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Trigger-Establishment | 8388656 | [`TER`](TriggerEstablishmentRequest) | [`TEA`](TriggerEstablishmentAnswer) |

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
    name: "s9",
    spec: "3GPP TS 29.215",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777267,
            name: "S9",
            vendor_id: Some(10415),
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::trigger_establishment::request::DESCRIPTION,
                &commands::trigger_establishment::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
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
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "mm10",
                feature = "np",
                feature = "nta",
                feature = "pc4a",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
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
        #[cfg(any(feature = "np", feature = "nt", feature = "s9", feature = "s9a"))]
        &crate::ts29215::DICTIONARY,
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
                feature = "e4",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "nat-control",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
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
        &crate::ts32299::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "rf",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "st"
            )
        )]
        &crate::xs0057::DICTIONARY,
    ],
};
