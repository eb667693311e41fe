// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.173.
//!
//! The AVPs of SLh, between the GMLC and the HSS: the nodes that serve a user, for location
//! services. AVPs only.

pub mod avp;
#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
mod groups;
#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29173",
    spec: "3GPP TS 29.173",
    applications: &[],
    avps: &[
        avp::LMSI.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
        avp::SERVING_NODE.description(),
        avp::MME_NAME.description(),
        avp::MSC_NUMBER.description(),
        avp::LCS_CAPABILITIES_SETS.description(),
        avp::GMLC_ADDRESS.description(),
        #[cfg(feature = "slh")]
        avp::ADDITIONAL_SERVING_NODE.description(),
        avp::PPR_ADDRESS.description(),
        avp::MME_REALM.description(),
        avp::SGSN_NAME.description(),
        avp::SGSN_REALM.description(),
        avp::RIA_FLAGS.description(),
    ],
    imports: &[
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::ts29273::DICTIONARY,
    ],
};
