// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::mobile_ipv4::{MipAlgorithmType, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct MipHaToFaMsa {
    /// MIP-HA-to-FA-SPI (323), Unsigned32; RFC 4004, 9.14.
    pub mip_ha_to_fa_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipHaToFaMsa {
    /// Starts building the AVPs of a MIP-HA-to-FA-MSA.
    pub fn builder() -> MipHaToFaMsaBuilder {
        MipHaToFaMsaBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MIP_HA_TO_FA_SPI, &self.mip_ha_to_fa_spi);
        encoder.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipHaToFaMsa`]. `build` exists once all that is required is set: MIP-HA-to-FA-SPI,
/// MIP-Algorithm-Type, MIP-Session-Key.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipHaToFaMsaBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: MipHaToFaMsaOptional,
}

impl MipHaToFaMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> MipHaToFaMsaBuilder<(A, B, C)> {
    /// Sets MIP-HA-to-FA-SPI (required).
    pub fn mip_ha_to_fa_spi(self, value: u32) -> MipHaToFaMsaBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        MipHaToFaMsaBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Algorithm-Type (required).
    pub fn mip_algorithm_type(
        self,
        value: impl Into<MipAlgorithmType>,
    ) -> MipHaToFaMsaBuilder<(A, Set<MipAlgorithmType>, C)> {
        let (a, _, c) = self.required;
        MipHaToFaMsaBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Session-Key (required).
    pub fn mip_session_key(
        self,
        value: impl Into<OctetString>,
    ) -> MipHaToFaMsaBuilder<(A, B, Set<OctetString>)> {
        let (a, b, _) = self.required;
        MipHaToFaMsaBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipHaToFaMsa
    where
        A: required::MipHaToFaSpi<u32>,
        B: required::MipAlgorithmType<MipAlgorithmType>,
        C: required::MipSessionKey<OctetString>,
    {
        let (a, b, c) = self.required;
        MipHaToFaMsa {
            mip_ha_to_fa_spi: a.value(),
            mip_algorithm_type: b.value(),
            mip_session_key: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-HA-to-FA-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipHaToFaMsaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipHaToFaMsaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
