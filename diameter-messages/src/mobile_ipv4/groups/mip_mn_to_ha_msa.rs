// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5778;
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode, avp};

/// The security association of the mobile node with the home agent.
///
/// ```text
/// MIP-MN-to-HA-MSA ::= < AVP Header: 331 >
///                      { MIP-MN-HA-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Replay-Mode }
///                      { MIP-Nonce }
///                    * [ AVP ]
/// ```
///
/// AVP code 331, RFC 4004, 9.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipMnToHaMsa {
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub mip_replay_mode: MipReplayMode,
    /// MIP-Nonce (335), OctetString; RFC 4004, 9.12.
    pub mip_nonce: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipMnToHaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-MN-to-HA-MSA",
    items: &[
        Item::required(rfc5778::avp::MIP_MN_HA_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_REPLAY_MODE.description()),
        Item::required(avp::MIP_NONCE.description()),
        Item::any(),
    ],
};

impl Contents for MipMnToHaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_mn_ha_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_replay_mode: unread.value(),
            mip_nonce: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 491) => received.one(0, 0, &mut self.mip_mn_ha_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 346) => received.one(2, 2, &mut self.mip_replay_mode),
            (0, 335) => received.one(3, 3, &mut self.mip_nonce),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc5778::avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        avps.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.one(&avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        avps.one(&avp::MIP_NONCE, &self.mip_nonce);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipMnToHaMsaBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group MipMnToHaMsa in MipMnToHaMsa, with additional_avps;
    required mip_mn_ha_spi: IntoField<u32>, "MIP-MN-HA-SPI" => (Set, B, C, D), A: required::MipMnHaSpi;
    required mip_algorithm_type: IntoField<MipAlgorithmType>, "MIP-Algorithm-Type" => (A, Set, C, D), B: required::MipAlgorithmType;
    required mip_replay_mode: IntoField<MipReplayMode>, "MIP-Replay-Mode" => (A, B, Set, D), C: required::MipReplayMode;
    required mip_nonce: IntoField<OctetString>, "MIP-Nonce" => (A, B, C, Set), D: required::MipNonce;
}
