// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::mobile_ipv4::{MipAlgorithmType, avp};

/// The security association of the mobile node with the foreign agent.
///
/// ```text
/// MIP-MN-to-FA-MSA ::= < AVP Header: 325 >
///                      { MIP-MN-FA-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Nonce }
///                    * [ AVP ]
/// ```
///
/// AVP code 325, RFC 4004, 9.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipMnToFaMsa {
    /// MIP-MN-FA-SPI (327), Unsigned32; RFC 4004.
    pub mip_mn_fa_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Nonce (335), OctetString; RFC 4004, 9.12.
    pub mip_nonce: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipMnToFaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-MN-to-FA-MSA",
    items: &[
        Item::required(avp::MIP_MN_FA_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_NONCE.description()),
        Item::any(),
    ],
};

impl Contents for MipMnToFaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_mn_fa_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_nonce: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 327) => received.one(0, 0, &mut self.mip_mn_fa_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 335) => received.one(2, 2, &mut self.mip_nonce),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MIP_MN_FA_SPI, &self.mip_mn_fa_spi);
        avps.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        avps.one(&avp::MIP_NONCE, &self.mip_nonce);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipMnToFaMsaBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group MipMnToFaMsa in MipMnToFaMsa, with additional_avps;
    required mip_mn_fa_spi: IntoField<u32>, "MIP-MN-FA-SPI" => (Set, B, C), A: required::MipMnFaSpi;
    required mip_algorithm_type: IntoField<MipAlgorithmType>, "MIP-Algorithm-Type" => (A, Set, C), B: required::MipAlgorithmType;
    required mip_nonce: IntoField<OctetString>, "MIP-Nonce" => (A, B, Set), C: required::MipNonce;
}
