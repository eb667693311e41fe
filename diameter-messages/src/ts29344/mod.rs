// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.344.
//!
//! The AVPs of PC4a, between the ProSe function and the HSS: proximity services subscription. AVPs
//! only.

pub mod avp;
pub mod required;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29344",
    spec: "3GPP TS 29.344",
    applications: &[],
    avps: &[
        avp::PROSE_SUBSCRIPTION_DATA.description(),
        avp::PROSE_PERMISSION.description(),
        avp::PROSE_ALLOWED_PLMN.description(),
        avp::PROSE_DIRECT_ALLOWED.description(),
        avp::UPR_FLAGS.description(),
        avp::PNR_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::PROSE_INITIAL_LOCATION_INFORMATION.description(),
        avp::AUTHORIZED_DISCOVERY_RANGE.description(),
    ],
    imports: &[
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29061::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29173::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29272::DICTIONARY,
    ],
};
