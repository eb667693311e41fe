// @generated from dictionaries/rfc4072.xml by cargo xtask regenerate; do not edit.

//! RFC 4072.
//!
//! The AVPs of the Diameter EAP Application: EAP packets and the keys that result. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4072",
    spec: "RFC 4072",
    applications: &[],
    avps: &[
        avp::EAP_KEY_NAME.description(),
        avp::EAP_PAYLOAD.description(),
        avp::EAP_REISSUED_PAYLOAD.description(),
        avp::EAP_MASTER_SESSION_KEY.description(),
        avp::ACCOUNTING_EAP_AUTH_METHOD.description(),
    ],
    imports: &[
    ],
};
