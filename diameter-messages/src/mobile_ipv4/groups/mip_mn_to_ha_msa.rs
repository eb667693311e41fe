// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5778;
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode, avp, required};
use diameter_core::builder::{Set, Unset};

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

impl MipMnToHaMsa {
    /// Starts building the AVPs of a MIP-MN-to-HA-MSA.
    pub fn builder() -> MipMnToHaMsaBuilder {
        MipMnToHaMsaBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5778::avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        encoder.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.one(&avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        encoder.one(&avp::MIP_NONCE, &self.mip_nonce);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipMnToHaMsa`]. `build` exists once all that is required is set: MIP-MN-HA-SPI,
/// MIP-Algorithm-Type, MIP-Replay-Mode, MIP-Nonce.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipMnToHaMsaBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MipMnToHaMsaOptional,
}

impl MipMnToHaMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> MipMnToHaMsaBuilder<(A, B, C, D)> {
    /// Sets MIP-MN-HA-SPI (required).
    pub fn mip_mn_ha_spi(self, value: u32) -> MipMnToHaMsaBuilder<(Set<u32>, B, C, D)> {
        let (_, b, c, d) = self.required;
        MipMnToHaMsaBuilder {
            required: (Set(value), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Algorithm-Type (required).
    pub fn mip_algorithm_type(
        self,
        value: impl Into<MipAlgorithmType>,
    ) -> MipMnToHaMsaBuilder<(A, Set<MipAlgorithmType>, C, D)> {
        let (a, _, c, d) = self.required;
        MipMnToHaMsaBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Replay-Mode (required).
    pub fn mip_replay_mode(
        self,
        value: impl Into<MipReplayMode>,
    ) -> MipMnToHaMsaBuilder<(A, B, Set<MipReplayMode>, D)> {
        let (a, b, _, d) = self.required;
        MipMnToHaMsaBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Nonce (required).
    pub fn mip_nonce(
        self,
        value: impl Into<OctetString>,
    ) -> MipMnToHaMsaBuilder<(A, B, C, Set<OctetString>)> {
        let (a, b, c, _) = self.required;
        MipMnToHaMsaBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipMnToHaMsa
    where
        A: required::MipMnHaSpi<u32>,
        B: required::MipAlgorithmType<MipAlgorithmType>,
        C: required::MipReplayMode<MipReplayMode>,
        D: required::MipNonce<OctetString>,
    {
        let (a, b, c, d) = self.required;
        MipMnToHaMsa {
            mip_mn_ha_spi: a.value(),
            mip_algorithm_type: b.value(),
            mip_replay_mode: c.value(),
            mip_nonce: d.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-MN-to-HA-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipMnToHaMsaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipMnToHaMsaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
