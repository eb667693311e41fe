// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.217.
//!
//! The AVPs of Np, between the RAN Congestion Awareness Function and the PCRF: reports of
//! congestion in the radio access network. AVPs only.

pub mod avp;
pub mod required;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29217",
    spec: "3GPP TS 29.217",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::AGGREGATED_CONGESTION_INFO.description(),
        #[cfg(feature = "full")]
        avp::AGGREGATED_RUCI_REPORT.description(),
        #[cfg(feature = "full")]
        avp::CONGESTION_LEVEL_DEFINITION.description(),
        avp::CONGESTION_LEVEL_RANGE.description(),
        avp::CONGESTION_LEVEL_SET_ID.description(),
        avp::CONGESTION_LEVEL_VALUE.description(),
        #[cfg(feature = "full")]
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
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29061::DICTIONARY,
    ],
};
