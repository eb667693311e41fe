// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::mobile_ipv4::{MipAlgorithmType, avp};

/// The security association of the home with the foreign agent.
///
/// ```text
/// MIP-HA-to-FA-MSA ::= < AVP Header: 329 >
///                      { MIP-HA-to-FA-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Session-Key }
///                    * [ AVP ]
/// ```
///
/// AVP code 329, RFC 4004, 9.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipHaToFaMsa {
    /// MIP-HA-to-FA-SPI (323), Unsigned32; RFC 4004, 9.14.
    pub mip_ha_to_fa_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    /// A session key in clear: protect the connection.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipHaToFaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-HA-to-FA-MSA",
    items: &[
        Item::required(avp::MIP_HA_TO_FA_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_SESSION_KEY.description()),
        Item::any(),
    ],
};

impl Contents for MipHaToFaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_ha_to_fa_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_session_key: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 323) => received.one(0, 0, &mut self.mip_ha_to_fa_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 343) => received.one(2, 2, &mut self.mip_session_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MIP_HA_TO_FA_SPI, &self.mip_ha_to_fa_spi);
        avps.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipHaToFaMsaBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group MipHaToFaMsa in MipHaToFaMsa, with additional_avps;
    required mip_ha_to_fa_spi: IntoField<u32>, "MIP-HA-to-FA-SPI" => (Set, B, C), A: required::MipHaToFaSpi;
    required mip_algorithm_type: IntoField<MipAlgorithmType>, "MIP-Algorithm-Type" => (A, Set, C), B: required::MipAlgorithmType;
    required mip_session_key: IntoField<OctetString>, "MIP-Session-Key" => (A, B, Set), C: required::MipSessionKey;
}
