// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::mobile_ipv4;
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode};
use crate::rfc5778::avp;

/// The security association of the mobile node with the home agent.
///
/// ```text
/// MIP-MN-HA-MSA ::= < AVP Header: 492 >
///                   { MIP-Session-Key }
///                   { MIP-MSA-Lifetime }
///                   [ MIP-MN-HA-SPI ]
///                   [ MIP-Algorithm-Type ]
///                   [ MIP-Replay-Mode ]
///                 * [ AVP ]
/// ```
///
/// AVP code 492, RFC 5778, 6.12.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipMnHaMsa {
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    /// A session key in clear: protect the connection.
    pub mip_session_key: OctetString,
    /// MIP-MSA-Lifetime (367), Unsigned32; RFC 4004, 9.13.
    /// Seconds until a security association ends.
    pub mip_msa_lifetime: u32,
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: Option<u32>,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: Option<MipAlgorithmType>,
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub mip_replay_mode: Option<MipReplayMode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipMnHaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-MN-HA-MSA",
    items: &[
        Item::required(mobile_ipv4::avp::MIP_SESSION_KEY.description()),
        Item::required(mobile_ipv4::avp::MIP_MSA_LIFETIME.description()),
        Item::optional(avp::MIP_MN_HA_SPI.description()),
        Item::optional(mobile_ipv4::avp::MIP_ALGORITHM_TYPE.description()),
        Item::optional(mobile_ipv4::avp::MIP_REPLAY_MODE.description()),
        Item::any(),
    ],
};

impl Contents for MipMnHaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_session_key: unread.value(),
            mip_msa_lifetime: unread.value(),
            mip_mn_ha_spi: None,
            mip_algorithm_type: None,
            mip_replay_mode: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 343) => received.one(0, 0, &mut self.mip_session_key),
            (0, 367) => received.one(1, 1, &mut self.mip_msa_lifetime),
            (0, 491) => received.optional(2, &mut self.mip_mn_ha_spi),
            (0, 345) => received.optional(3, &mut self.mip_algorithm_type),
            (0, 346) => received.optional(4, &mut self.mip_replay_mode),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&mobile_ipv4::avp::MIP_SESSION_KEY, &self.mip_session_key);
        avps.one(&mobile_ipv4::avp::MIP_MSA_LIFETIME, &self.mip_msa_lifetime);
        avps.optional(&avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        avps.optional(&mobile_ipv4::avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.optional(&mobile_ipv4::avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipMnHaMsaBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MipMnHaMsa in MipMnHaMsa, with additional_avps;
    required mip_session_key: IntoField<OctetString>, "MIP-Session-Key" => (Set, B), A: required::MipSessionKey;
    required mip_msa_lifetime: IntoField<u32>, "MIP-MSA-Lifetime" => (A, Set), B: required::MipMsaLifetime;
    optional mip_mn_ha_spi: IntoField<u32, Option<u32>>, "MIP-MN-HA-SPI";
    optional mip_algorithm_type: IntoField<MipAlgorithmType, Option<MipAlgorithmType>>, "MIP-Algorithm-Type";
    optional mip_replay_mode: IntoField<MipReplayMode, Option<MipReplayMode>>, "MIP-Replay-Mode";
}
