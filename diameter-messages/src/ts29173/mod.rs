// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.173.
//!
//! The AVPs of SLh, between the GMLC and the HSS: the nodes that serve a user, for location
//! services. AVPs only.

pub mod avp;
#[cfg(feature = "gy")]
mod groups;
#[cfg(feature = "gy")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29173",
    spec: "3GPP TS 29.173",
    applications: &[],
    avps: &[
        avp::LMSI.description(),
        #[cfg(feature = "gy")]
        avp::SERVING_NODE.description(),
        avp::MME_NAME.description(),
        avp::MSC_NUMBER.description(),
        avp::LCS_CAPABILITIES_SETS.description(),
        avp::GMLC_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::ADDITIONAL_SERVING_NODE.description(),
        avp::PPR_ADDRESS.description(),
        avp::MME_REALM.description(),
        avp::SGSN_NAME.description(),
        avp::SGSN_REALM.description(),
        avp::RIA_FLAGS.description(),
    ],
    imports: &[
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
    ],
};
