// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.217.
//!
//! The AVPs of Np, between the RAN Congestion Awareness Function and the PCRF: reports of
//! congestion in the radio access network. AVPs only.

pub mod avp;
#[cfg(feature = "np")]
mod groups;
#[cfg(feature = "np")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29217",
    spec: "3GPP TS 29.217",
    applications: &[],
    avps: &[
        #[cfg(feature = "np")]
        avp::AGGREGATED_CONGESTION_INFO.description(),
        #[cfg(feature = "np")]
        avp::AGGREGATED_RUCI_REPORT.description(),
        #[cfg(feature = "np")]
        avp::CONGESTION_LEVEL_DEFINITION.description(),
        avp::CONGESTION_LEVEL_RANGE.description(),
        avp::CONGESTION_LEVEL_SET_ID.description(),
        avp::CONGESTION_LEVEL_VALUE.description(),
        #[cfg(feature = "np")]
        avp::CONGESTION_LOCATION_ID.description(),
        avp::CONDITIONAL_RESTRICTION.description(),
        avp::E_NODEB_ID.description(),
        avp::IMSI_LIST.description(),
        avp::RCAF_ID.description(),
        avp::REPORTING_RESTRICTION.description(),
        avp::RUCI_ACTION.description(),
        avp::EXTENDED_E_NODEB_ID.description(),
    ],
    imports: &[
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
    ],
};
