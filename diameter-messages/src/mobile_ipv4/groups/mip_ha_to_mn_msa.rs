// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode, avp};

/// The security association of the home agent with the mobile node.
///
/// ```text
/// MIP-HA-to-MN-MSA ::= < AVP Header: 332 >
///                      { MIP-HA-to-MN-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Replay-Mode }
///                      { MIP-Session-Key }
///                    * [ AVP ]
/// ```
///
/// AVP code 332, RFC 4004, 9.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipHaToMnMsa {
    /// MIP-HA-to-MN-SPI (324), Unsigned32; RFC 4004.
    pub mip_ha_to_mn_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub mip_replay_mode: MipReplayMode,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    /// A session key in clear: protect the connection.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipHaToMnMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-HA-to-MN-MSA",
    items: &[
        Item::required(avp::MIP_HA_TO_MN_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_REPLAY_MODE.description()),
        Item::required(avp::MIP_SESSION_KEY.description()),
        Item::any(),
    ],
};

impl Contents for MipHaToMnMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_ha_to_mn_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_replay_mode: unread.value(),
            mip_session_key: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 324) => received.one(0, 0, &mut self.mip_ha_to_mn_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 346) => received.one(2, 2, &mut self.mip_replay_mode),
            (0, 343) => received.one(3, 3, &mut self.mip_session_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MIP_HA_TO_MN_SPI, &self.mip_ha_to_mn_spi);
        avps.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.one(&avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        avps.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipHaToMnMsaBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group MipHaToMnMsa in MipHaToMnMsa, with additional_avps;
    required mip_ha_to_mn_spi: IntoField<u32>, "MIP-HA-to-MN-SPI" => (Set, B, C, D), A: required::MipHaToMnSpi;
    required mip_algorithm_type: IntoField<MipAlgorithmType>, "MIP-Algorithm-Type" => (A, Set, C, D), B: required::MipAlgorithmType;
    required mip_replay_mode: IntoField<MipReplayMode>, "MIP-Replay-Mode" => (A, B, Set, D), C: required::MipReplayMode;
    required mip_session_key: IntoField<OctetString>, "MIP-Session-Key" => (A, B, C, Set), D: required::MipSessionKey;
}
