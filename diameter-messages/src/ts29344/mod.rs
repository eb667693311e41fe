// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.344.
//!
//! The AVPs of PC4a, between the ProSe function and the HSS: proximity services subscription. AVPs
//! only.

pub mod avp;
#[cfg(any(feature = "pc4a", feature = "s6a"))]
mod groups;
#[cfg(any(feature = "pc4a", feature = "s6a"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29344",
    spec: "3GPP TS 29.344",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "pc4a", feature = "s6a"))]
        avp::PROSE_SUBSCRIPTION_DATA.description(),
        avp::PROSE_PERMISSION.description(),
        #[cfg(any(feature = "pc4a", feature = "s6a"))]
        avp::PROSE_ALLOWED_PLMN.description(),
        avp::PROSE_DIRECT_ALLOWED.description(),
        avp::UPR_FLAGS.description(),
        avp::PNR_FLAGS.description(),
        #[cfg(feature = "pc4a")]
        avp::PROSE_INITIAL_LOCATION_INFORMATION.description(),
        avp::AUTHORIZED_DISCOVERY_RANGE.description(),
    ],
    imports: &[
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
                feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
                feature = "t4", feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
        &crate::ts29272::DICTIONARY,
    ],
};
