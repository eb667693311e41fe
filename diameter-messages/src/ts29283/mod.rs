// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.283.
//!
//! The AVPs of the reference points to the databases of mission critical users (MCPTT-2, CSC-13,
//! and others). AVPs only; no grammar of the commands could be obtained.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29283",
    spec: "3GPP TS 29.283",
    applications: &[],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::MCPTT_ID.description(),
        avp::DATA_IDENTIFICATION.description(),
        avp::DATA_IDENTIFICATION_PREFIX.description(),
        avp::DATA_IDENTIFICATION_FLAGS.description(),
        avp::DPR_FLAGS.description(),
        avp::DPA_FLAGS.description(),
        avp::DUR_FLAGS.description(),
        avp::DUA_FLAGS.description(),
        avp::NDR_FLAGS.description(),
        avp::NDA_FLAGS.description(),
        avp::USER_DATA_ID.description(),
        avp::MC_SERVICE_USER_PROFILE_DATA.description(),
        avp::MC_SEQUENCE_NUMBER.description(),
        avp::DATA.description(),
        avp::MCVIDEO_ID.description(),
        avp::MCDATA_ID.description(),
    ],
    imports: &[&crate::base::DICTIONARY, &crate::ts29229::DICTIONARY],
};
