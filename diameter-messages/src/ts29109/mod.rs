// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.109.
//!
//! The AVPs of Zh, Zn and Zpn: bootstrapped keys and user security settings (GBA). AVPs only; no
//! grammar of the commands could be obtained.

pub mod avp;
mod enums;

pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29109",
    spec: "3GPP TS 29.109",
    applications: &[],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::GBA_USER_SEC_SETTINGS.description(),
        avp::TRANSACTION_IDENTIFIER.description(),
        avp::NAF_ID.description(),
        avp::GAA_SERVICE_IDENTIFIER.description(),
        avp::KEY_EXPIRY_TIME.description(),
        avp::ME_KEY_MATERIAL.description(),
        avp::UICC_KEY_MATERIAL.description(),
        avp::GBA_U_AWARENESS_INDICATOR.description(),
        avp::BOOTSTRAP_INFO_CREATION_TIME.description(),
        avp::GUSS_TIMESTAMP.description(),
        avp::GBA_TYPE.description(),
        avp::UE_ID.description(),
        avp::UE_ID_TYPE.description(),
        avp::UICC_APP_LABEL.description(),
        avp::UICC_ME.description(),
        avp::REQUESTED_KEY_LIFETIME.description(),
        avp::PRIVATE_IDENTITY_REQUEST.description(),
        avp::GBA_PUSH_INFO.description(),
        avp::NAF_SA_IDENTIFIER.description(),
        avp::SECURITY_FEATURE_REQUEST.description(),
        avp::SECURITY_FEATURE_RESPONSE.description(),
    ],
    imports: &[&crate::base::DICTIONARY],
};
