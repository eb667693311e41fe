// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::mobile_ipv4::{MipAlgorithmType, avp, required};
use diameter_core::builder::{Set, Unset};

/// The security association of the foreign agent with the mobile node.
///
/// ```text
/// MIP-FA-to-MN-MSA ::= < AVP Header: 326 >
///                      { MIP-FA-to-MN-SPI }
///                      { MIP-Algorithm-Type }
///                      { MIP-Session-Key }
///                    * [ AVP ]
/// ```
///
/// AVP code 326, RFC 4004, 9.1.
#[derive(Clone, Debug, PartialEq)]
pub struct MipFaToMnMsa {
    /// MIP-FA-to-MN-SPI (319), Unsigned32; RFC 4004, 9.10.
    pub mip_fa_to_mn_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipFaToMnMsa {
    /// Starts building the AVPs of a MIP-FA-to-MN-MSA.
    pub fn builder() -> MipFaToMnMsaBuilder {
        MipFaToMnMsaBuilder::new()
    }
}

impl Group for MipFaToMnMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-FA-to-MN-MSA",
    items: &[
        Item::required(avp::MIP_FA_TO_MN_SPI.description()),
        Item::required(avp::MIP_ALGORITHM_TYPE.description()),
        Item::required(avp::MIP_SESSION_KEY.description()),
        Item::any(),
    ],
};

impl Contents for MipFaToMnMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_fa_to_mn_spi: unread.value(),
            mip_algorithm_type: unread.value(),
            mip_session_key: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 319) => received.one(0, 0, &mut self.mip_fa_to_mn_spi),
            (0, 345) => received.one(1, 1, &mut self.mip_algorithm_type),
            (0, 343) => received.one(2, 2, &mut self.mip_session_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MIP_FA_TO_MN_SPI, &self.mip_fa_to_mn_spi);
        encoder.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipFaToMnMsa`]. `build` exists once all that is required is set: MIP-FA-to-MN-SPI,
/// MIP-Algorithm-Type, MIP-Session-Key.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipFaToMnMsaBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: MipFaToMnMsaOptional,
}

impl MipFaToMnMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> MipFaToMnMsaBuilder<(A, B, C)> {
    /// Sets MIP-FA-to-MN-SPI (required).
    pub fn mip_fa_to_mn_spi(self, value: u32) -> MipFaToMnMsaBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        MipFaToMnMsaBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Algorithm-Type (required).
    pub fn mip_algorithm_type(
        self,
        value: impl Into<MipAlgorithmType>,
    ) -> MipFaToMnMsaBuilder<(A, Set<MipAlgorithmType>, C)> {
        let (a, _, c) = self.required;
        MipFaToMnMsaBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets MIP-Session-Key (required).
    pub fn mip_session_key(
        self,
        value: impl Into<OctetString>,
    ) -> MipFaToMnMsaBuilder<(A, B, Set<OctetString>)> {
        let (a, b, _) = self.required;
        MipFaToMnMsaBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipFaToMnMsa
    where
        A: required::MipFaToMnSpi<u32>,
        B: required::MipAlgorithmType<MipAlgorithmType>,
        C: required::MipSessionKey<OctetString>,
    {
        let (a, b, c) = self.required;
        MipFaToMnMsa {
            mip_fa_to_mn_spi: a.value(),
            mip_algorithm_type: b.value(),
            mip_session_key: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-FA-to-MN-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipFaToMnMsaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipFaToMnMsaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
