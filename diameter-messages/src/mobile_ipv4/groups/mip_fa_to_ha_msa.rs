// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::mobile_ipv4::{MipAlgorithmType, avp};

/// The security association of the foreign with the home agent.
///
/// ```text
/// MIP-FA-to-HA-MSA ::= < AVP Header: 328 >
///                      { MIP-FA-to-HA-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Session-Key }
///                    * [ AVP ]
/// ```
///
/// AVP code 328, RFC 4004, 9.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipFaToHaMsa {
    /// MIP-FA-to-HA-SPI (318), Unsigned32; RFC 4004, 9.11.
    pub mip_fa_to_ha_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    /// A session key in clear: protect the connection.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipFaToHaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-FA-to-HA-MSA",
    items: &[
        Item::required(avp::MIP_FA_TO_HA_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_SESSION_KEY.description()),
        Item::any(),
    ],
};

impl Contents for MipFaToHaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_fa_to_ha_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_session_key: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 318) => received.one(0, 0, &mut self.mip_fa_to_ha_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 343) => received.one(2, 2, &mut self.mip_session_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MIP_FA_TO_HA_SPI, &self.mip_fa_to_ha_spi);
        avps.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipFaToHaMsaBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group MipFaToHaMsa in MipFaToHaMsa, with additional_avps;
    required mip_fa_to_ha_spi: IntoField<u32>, "MIP-FA-to-HA-SPI" => (Set, B, C), A: required::MipFaToHaSpi;
    required mip_algorithm_type: IntoField<MipAlgorithmType>, "MIP-Algorithm-Type" => (A, Set, C), B: required::MipAlgorithmType;
    required mip_session_key: IntoField<OctetString>, "MIP-Session-Key" => (A, B, Set), C: required::MipSessionKey;
}
