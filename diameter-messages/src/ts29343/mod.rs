// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.343.
//!
//! The AVPs of PC2, between the ProSe function and the ProSe application server. AVPs only.

pub mod avp;
#[cfg(feature = "pc2")]
mod groups;
#[cfg(feature = "pc2")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29343",
    spec: "3GPP TS 29.343",
    applications: &[],
    avps: &[
        avp::ORIGIN_APP_LAYER_USER_ID.description(),
        avp::TARGET_APP_LAYER_USER_ID.description(),
        avp::PROSE_FUNCTION_ID.description(),
        avp::PROSE_REQUEST_TYPE.description(),
        avp::PDUID.description(),
        avp::APPLICATION_DATA.description(),
        avp::ALLOWED_SUFFIXES_NUMBER.description(),
        #[cfg(feature = "pc2")]
        avp::MONITOR_TARGET.description(),
        #[cfg(feature = "pc2")]
        avp::PROSE_CODE_SUFFIX_MASK.description(),
        avp::SUFFIX_CODE.description(),
        avp::SUFFIX_MASK.description(),
        #[cfg(feature = "pc2")]
        avp::BANNED_USER_TARGET.description(),
        avp::METADATA_INDICATOR.description(),
    ],
    imports: &[&crate::ts29345::DICTIONARY],
};
