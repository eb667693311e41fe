// @generated from dictionaries/rfc4004.xml by cargo xtask regenerate; do not edit.

//! RFC 4004.
//!
//! The AVPs of the Diameter Mobile IPv4 Application: registrations, home agents and mobility
//! security associations. AVPs only.

pub mod avp;
pub mod required;
#[cfg(feature = "full")]
mod enums;
mod groups;
#[cfg(feature = "full")]
pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4004",
    spec: "RFC 4004",
    applications: &[],
    avps: &[
        avp::MIP_FA_TO_HA_SPI.description(),
        avp::MIP_FA_TO_MN_SPI.description(),
        avp::MIP_REG_REQUEST.description(),
        avp::MIP_REG_REPLY.description(),
        #[cfg(feature = "full")]
        avp::MIP_MN_AAA_AUTH.description(),
        avp::MIP_HA_TO_FA_SPI.description(),
        avp::MIP_HA_TO_MN_SPI.description(),
        #[cfg(feature = "full")]
        avp::MIP_MN_TO_FA_MSA.description(),
        #[cfg(feature = "full")]
        avp::MIP_FA_TO_MN_MSA.description(),
        avp::MIP_MN_FA_SPI.description(),
        #[cfg(feature = "full")]
        avp::MIP_FA_TO_HA_MSA.description(),
        #[cfg(feature = "full")]
        avp::MIP_HA_TO_FA_MSA.description(),
        #[cfg(feature = "full")]
        avp::MIP_MN_TO_HA_MSA.description(),
        #[cfg(feature = "full")]
        avp::MIP_HA_TO_MN_MSA.description(),
        avp::MIP_MOBILE_NODE_ADDRESS.description(),
        avp::MIP_HOME_AGENT_ADDRESS.description(),
        avp::MIP_NONCE.description(),
        avp::MIP_CANDIDATE_HOME_AGENT_HOST.description(),
        avp::MIP_FEATURE_VECTOR.description(),
        avp::MIP_AUTH_INPUT_DATA_LENGTH.description(),
        avp::MIP_AUTHENTICATOR_LENGTH.description(),
        avp::MIP_AUTHENTICATOR_OFFSET.description(),
        avp::MIP_MN_AAA_SPI.description(),
        avp::MIP_FILTER_RULE.description(),
        avp::MIP_SESSION_KEY.description(),
        avp::MIP_FA_CHALLENGE.description(),
        #[cfg(feature = "full")]
        avp::MIP_ALGORITHM_TYPE.description(),
        #[cfg(feature = "full")]
        avp::MIP_REPLAY_MODE.description(),
        #[cfg(feature = "full")]
        avp::MIP_ORIGINATING_FOREIGN_AAA.description(),
        avp::MIP_HOME_AGENT_HOST.description(),
        avp::MIP_MSA_LIFETIME.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
    ],
};
