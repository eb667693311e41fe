// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.154.
//!
//! The AVPs of Nt and Nta, between the SCEF and the PCRF: background data transfer and events. AVPs
//! only.

pub mod avp;
#[cfg(any(feature = "nt", feature = "nta"))]
mod groups;
#[cfg(any(feature = "nt", feature = "nta"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29154",
    spec: "3GPP TS 29.154",
    applications: &[],
    avps: &[
        avp::NETWORK_AREA_INFO_LIST.description(),
        avp::REFERENCE_ID.description(),
        avp::TRANSFER_REQUEST_TYPE.description(),
        #[cfg(feature = "nt")]
        avp::NT_TIME_WINDOW.description(),
        avp::TRANSFER_END_TIME.description(),
        avp::TRANSFER_START_TIME.description(),
        #[cfg(feature = "nt")]
        avp::TRANSFER_POLICY.description(),
        avp::TRANSFER_POLICY_ID.description(),
        avp::NUMBER_OF_UES.description(),
        #[cfg(feature = "nta")]
        avp::ACCESS_NETWORK_REPORTS.description(),
        #[cfg(feature = "nta")]
        avp::EVENT_CONFIGURATION.description(),
        avp::EVENT_CONFIGURATION_STATE.description(),
        #[cfg(feature = "nta")]
        avp::EVENT_CONFIGURATION_STATUS.description(),
        avp::EVENT_REPORTING_RESULTS.description(),
        #[cfg(feature = "nta")]
        avp::EVENT_REPORTS.description(),
        avp::EXTENDED_SCEF_REFERENCE_ID.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx",
                feature = "gy", feature = "np", feature = "nt", feature = "rf", feature = "rx",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t4", feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
                feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
                feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
                feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
                feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        &crate::ts29214::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a",
                feature = "pc6", feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m",
                feature = "s6t", feature = "s7a", feature = "sgd", feature = "sh", feature = "slg",
                feature = "slh", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
                feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
    ],
};
