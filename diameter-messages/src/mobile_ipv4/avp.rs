// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4004 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, IpFilterRule, Mandatory, OctetString,
};

#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
use crate::mobile_ipv4::enums::*;
use crate::mobile_ipv4::groups::*;

/// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
pub static MIP_ALGORITHM_TYPE: Avp<MipAlgorithmType> = Avp::new("MIP-Algorithm-Type", 345, 0, Mandatory::Must);

/// MIP-Authenticator-Length (339), Unsigned32; RFC 4004, 7.6.3.
pub static MIP_AUTHENTICATOR_LENGTH: Avp<u32> = Avp::new("MIP-Authenticator-Length", 339, 0, Mandatory::Must);

/// MIP-Authenticator-Offset (340), Unsigned32; RFC 4004, 7.6.4.
pub static MIP_AUTHENTICATOR_OFFSET: Avp<u32> = Avp::new("MIP-Authenticator-Offset", 340, 0, Mandatory::Must);

/// MIP-Auth-Input-Data-Length (338), Unsigned32; RFC 4004, 7.6.2.
pub static MIP_AUTH_INPUT_DATA_LENGTH: Avp<u32> = Avp::new("MIP-Auth-Input-Data-Length", 338, 0, Mandatory::Must);

/// MIP-Candidate-Home-Agent-Host (336), DiameterIdentity; RFC 4004, 7.9.
pub static MIP_CANDIDATE_HOME_AGENT_HOST: Avp<DiameterIdentity> = Avp::new("MIP-Candidate-Home-Agent-Host", 336, 0, Mandatory::Must);

/// MIP-FA-Challenge (344), OctetString; RFC 4004, 7.7.
pub static MIP_FA_CHALLENGE: Avp<OctetString> = Avp::new("MIP-FA-Challenge", 344, 0, Mandatory::Must);

/// MIP-FA-to-HA-MSA (328), Grouped; RFC 4004, 9.2.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_FA_TO_HA_MSA: Avp<MipFaToHaMsa> = Avp::new("MIP-FA-to-HA-MSA", 328, 0, Mandatory::Must);

/// MIP-FA-to-HA-SPI (318), Unsigned32; RFC 4004, 9.11.
pub static MIP_FA_TO_HA_SPI: Avp<u32> = Avp::new("MIP-FA-to-HA-SPI", 318, 0, Mandatory::Must);

/// MIP-FA-to-MN-MSA (326), Grouped; RFC 4004, 9.1.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_FA_TO_MN_MSA: Avp<MipFaToMnMsa> = Avp::new("MIP-FA-to-MN-MSA", 326, 0, Mandatory::Must);

/// MIP-FA-to-MN-SPI (319), Unsigned32; RFC 4004, 9.10.
pub static MIP_FA_TO_MN_SPI: Avp<u32> = Avp::new("MIP-FA-to-MN-SPI", 319, 0, Mandatory::Must);

/// MIP-Feature-Vector (337), Unsigned32; RFC 4004, 7.5.
pub static MIP_FEATURE_VECTOR: Avp<u32> = Avp::new("MIP-Feature-Vector", 337, 0, Mandatory::Must);

/// MIP-Filter-Rule (342), IPFilterRule; RFC 4004, 7.8.
pub static MIP_FILTER_RULE: Avp<IpFilterRule> = Avp::new("MIP-Filter-Rule", 342, 0, Mandatory::Must);

/// MIP-HA-to-FA-MSA (329), Grouped; RFC 4004, 9.3.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_HA_TO_FA_MSA: Avp<MipHaToFaMsa> = Avp::new("MIP-HA-to-FA-MSA", 329, 0, Mandatory::Must);

/// MIP-HA-to-FA-SPI (323), Unsigned32; RFC 4004, 9.14.
pub static MIP_HA_TO_FA_SPI: Avp<u32> = Avp::new("MIP-HA-to-FA-SPI", 323, 0, Mandatory::Must);

/// MIP-HA-to-MN-MSA (332), Grouped; RFC 4004, 9.4.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_HA_TO_MN_MSA: Avp<MipHaToMnMsa> = Avp::new("MIP-HA-to-MN-MSA", 332, 0, Mandatory::Must);

/// MIP-HA-to-MN-SPI (324), Unsigned32; RFC 4004.
pub static MIP_HA_TO_MN_SPI: Avp<u32> = Avp::new("MIP-HA-to-MN-SPI", 324, 0, Mandatory::Must);

/// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
pub static MIP_HOME_AGENT_ADDRESS: Avp<Address> = Avp::new("MIP-Home-Agent-Address", 334, 0, Mandatory::Must);

/// MIP-Home-Agent-Host (348), Grouped; RFC 4004, 7.11.
pub static MIP_HOME_AGENT_HOST: Avp<MipHomeAgentHost> = Avp::new("MIP-Home-Agent-Host", 348, 0, Mandatory::Must);

/// MIP-MN-AAA-Auth (322), Grouped; RFC 4004, 7.6.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_MN_AAA_AUTH: Avp<MipMnAaaAuth> = Avp::new("MIP-MN-AAA-Auth", 322, 0, Mandatory::Must);

/// MIP-MN-AAA-SPI (341), Unsigned32; RFC 4004, 7.6.1.
pub static MIP_MN_AAA_SPI: Avp<u32> = Avp::new("MIP-MN-AAA-SPI", 341, 0, Mandatory::Must);

/// MIP-MN-FA-SPI (327), Unsigned32; RFC 4004.
pub static MIP_MN_FA_SPI: Avp<u32> = Avp::new("MIP-MN-FA-SPI", 327, 0, Mandatory::Must);

/// MIP-MN-to-FA-MSA (325), Grouped; RFC 4004, 9.5.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_MN_TO_FA_MSA: Avp<MipMnToFaMsa> = Avp::new("MIP-MN-to-FA-MSA", 325, 0, Mandatory::Must);

/// MIP-MN-to-HA-MSA (331), Grouped; RFC 4004, 9.6.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_MN_TO_HA_MSA: Avp<MipMnToHaMsa> = Avp::new("MIP-MN-to-HA-MSA", 331, 0, Mandatory::Must);

/// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
pub static MIP_MOBILE_NODE_ADDRESS: Avp<Address> = Avp::new("MIP-Mobile-Node-Address", 333, 0, Mandatory::Must);

/// MIP-MSA-Lifetime (367), Unsigned32; RFC 4004, 9.13.
pub static MIP_MSA_LIFETIME: Avp<u32> = Avp::new("MIP-MSA-Lifetime", 367, 0, Mandatory::Must);

/// MIP-Nonce (335), OctetString; RFC 4004, 9.12.
pub static MIP_NONCE: Avp<OctetString> = Avp::new("MIP-Nonce", 335, 0, Mandatory::Must);

/// MIP-Originating-Foreign-AAA (347), Grouped; RFC 4004, 7.10.
#[cfg(feature = "mobile-ipv4")]
pub static MIP_ORIGINATING_FOREIGN_AAA: Avp<MipOriginatingForeignAaa> = Avp::new("MIP-Originating-Foreign-AAA", 347, 0, Mandatory::Must);

/// MIP-Reg-Reply (321), OctetString; RFC 4004, 7.2.
pub static MIP_REG_REPLY: Avp<OctetString> = Avp::new("MIP-Reg-Reply", 321, 0, Mandatory::Must);

/// MIP-Reg-Request (320), OctetString; RFC 4004, 7.1.
pub static MIP_REG_REQUEST: Avp<OctetString> = Avp::new("MIP-Reg-Request", 320, 0, Mandatory::Must);

/// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
pub static MIP_REPLAY_MODE: Avp<MipReplayMode> = Avp::new("MIP-Replay-Mode", 346, 0, Mandatory::Must);

/// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
pub static MIP_SESSION_KEY: Avp<OctetString> = Avp::new("MIP-Session-Key", 343, 0, Mandatory::Must);
