// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! RFC 4004.
//!
//! Mobile IPv4: registration of mobile nodes with foreign and home agents, with the security
//! associations that AAA servers hand out. Accounting uses ACR and ACA of the base protocol.
//!
//! # Diameter Mobile IPv4
//!
//! Application 2. Runs between mobility agents and AAA servers: AMR from the foreign agent (or a home agent of the
//! mobile node's choice) to the home AAA server, HAR from the home AAA server to the home agent.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA-Mobile-Node | 260 | [`AMR`](AaMobileNodeRequest) | [`AMA`](AaMobileNodeAnswer) |
//! | Home-Agent-MIP | 262 | [`HAR`](HomeAgentMipRequest) | [`HAA`](HomeAgentMipAnswer) |

pub mod avp;
#[cfg(feature = "mobile-ipv4")]
mod application;
#[cfg(feature = "mobile-ipv4")]
mod commands;
#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
mod enums;
mod groups;
#[cfg(feature = "mobile-ipv4")]
pub mod imported;
#[cfg(feature = "mobile-ipv4")]
pub use self::application::*;

#[cfg(feature = "mobile-ipv4")]
pub use self::commands::*;

#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
pub use self::enums::*;
pub use self::groups::*;

#[cfg(feature = "mobile-ipv4")]
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "mobile-ipv4",
    spec: "RFC 4004",
    applications: &[
        #[cfg(feature = "mobile-ipv4")]
        diameter_core::ApplicationDescription {
            id: 2,
            name: "Diameter Mobile IPv4",
            vendor_id: None,
            commands: &[
                &commands::aa_mobile_node::request::DESCRIPTION,
                &commands::aa_mobile_node::answer::DESCRIPTION,
                &commands::home_agent_mip::request::DESCRIPTION,
                &commands::home_agent_mip::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::MIP_FA_TO_HA_SPI.description(),
        avp::MIP_FA_TO_MN_SPI.description(),
        avp::MIP_REG_REQUEST.description(),
        avp::MIP_REG_REPLY.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_MN_AAA_AUTH.description(),
        avp::MIP_HA_TO_FA_SPI.description(),
        avp::MIP_HA_TO_MN_SPI.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_MN_TO_FA_MSA.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_FA_TO_MN_MSA.description(),
        avp::MIP_MN_FA_SPI.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_FA_TO_HA_MSA.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_HA_TO_FA_MSA.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_MN_TO_HA_MSA.description(),
        #[cfg(feature = "mobile-ipv4")]
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
        #[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
        avp::MIP_ALGORITHM_TYPE.description(),
        #[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
        avp::MIP_REPLAY_MODE.description(),
        #[cfg(feature = "mobile-ipv4")]
        avp::MIP_ORIGINATING_FOREIGN_AAA.description(),
        avp::MIP_HOME_AGENT_HOST.description(),
        avp::MIP_MSA_LIFETIME.description(),
    ],
    imports: &[&crate::base::DICTIONARY, &crate::rfc5778::DICTIONARY],
};
