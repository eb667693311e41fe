// @generated from dictionaries/ts29561.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.561.
//!
//! What the 5G system adds to the vendor-specific attributes of TS 29.061. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29561",
    spec: "3GPP TS 29.561",
    applications: &[],
    avps: &[
        avp::THREE_GPP_NOTIFICATION.description(),
        avp::THREE_GPP_UE_MAC_ADDRESS.description(),
        avp::THREE_GPP_AUTHORIZATION_REFERENCE.description(),
        avp::THREE_GPP_POLICY_REFERENCE.description(),
        avp::THREE_GPP_SESSION_AMBR.description(),
        avp::THREE_GPP_NAI.description(),
        avp::THREE_GPP_SESSION_AMBR_V2.description(),
        avp::THREE_GPP_IP_ADDRESS_POOL_ID.description(),
        avp::THREE_GPP_S_NSSAI.description(),
    ],
    imports: &[],
};
