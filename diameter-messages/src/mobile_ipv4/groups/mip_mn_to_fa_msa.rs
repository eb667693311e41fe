// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::mobile_ipv4::{MipAlgorithmType, avp, required};
use diameter_core::builder::{Set, Unset};

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

impl MipMnToFaMsa {
    /// Starts building the AVPs of a MIP-MN-to-FA-MSA.
    pub fn builder() -> MipMnToFaMsaBuilder {
        MipMnToFaMsaBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MIP_MN_FA_SPI, &self.mip_mn_fa_spi);
        encoder.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.one(&avp::MIP_NONCE, &self.mip_nonce);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipMnToFaMsa`]. `build` exists once all that is required is set: MIP-MN-FA-SPI,
/// MIP-Algorithm-Type, MIP-Nonce.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipMnToFaMsaBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: MipMnToFaMsaOptional,
}

impl MipMnToFaMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> MipMnToFaMsaBuilder<(A, B, C)> {
    /// Sets MIP-MN-FA-SPI (required).
    pub fn mip_mn_fa_spi(self, value: u32) -> MipMnToFaMsaBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        MipMnToFaMsaBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Algorithm-Type (required).
    pub fn mip_algorithm_type(
        self,
        value: impl Into<MipAlgorithmType>,
    ) -> MipMnToFaMsaBuilder<(A, Set<MipAlgorithmType>, C)> {
        let (a, _, c) = self.required;
        MipMnToFaMsaBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Nonce (required).
    pub fn mip_nonce(
        self,
        value: impl Into<OctetString>,
    ) -> MipMnToFaMsaBuilder<(A, B, Set<OctetString>)> {
        let (a, b, _) = self.required;
        MipMnToFaMsaBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipMnToFaMsa
    where
        A: required::MipMnFaSpi<u32>,
        B: required::MipAlgorithmType<MipAlgorithmType>,
        C: required::MipNonce<OctetString>,
    {
        let (a, b, c) = self.required;
        MipMnToFaMsa {
            mip_mn_fa_spi: a.value(),
            mip_algorithm_type: b.value(),
            mip_nonce: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-MN-to-FA-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipMnToFaMsaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipMnToFaMsaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
