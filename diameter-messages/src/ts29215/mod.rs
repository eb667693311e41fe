// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.215.
//!
//! The AVPs of S9 and S9a: policy control between networks. AVPs only.

pub mod avp;
#[cfg(feature = "s9")]
mod enums;
#[cfg(feature = "s9")]
mod groups;
#[cfg(feature = "s9")]
pub use self::enums::*;

#[cfg(feature = "s9")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29215",
    spec: "3GPP TS 29.215",
    applications: &[],
    avps: &[
        #[cfg(feature = "s9")]
        avp::SUBSESSION_DECISION_INFO.description(),
        #[cfg(feature = "s9")]
        avp::SUBSESSION_ENFORCEMENT_INFO.description(),
        avp::SUBSESSION_ID.description(),
        #[cfg(feature = "s9")]
        avp::SUBSESSION_OPERATION.description(),
        #[cfg(feature = "s9")]
        avp::MULTIPLE_BBERF_ACTION.description(),
        avp::UE_LOCAL_IPV6_PREFIX.description(),
        #[cfg(feature = "s9")]
        avp::DRA_DEPLOYMENT.description(),
        avp::PCRF_ADDRESS.description(),
        #[cfg(feature = "s9")]
        avp::DRA_BINDING.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
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
                feature = "e4", feature = "gx", feature = "gxx", feature = "gy",
                feature = "nat-control", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "st", feature = "sta",
                feature = "swa", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st"
            )
        )]
        &crate::xs0057::DICTIONARY,
    ],
};
