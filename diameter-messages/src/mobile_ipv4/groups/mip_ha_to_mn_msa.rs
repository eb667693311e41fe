// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct MipHaToMnMsa {
    /// MIP-HA-to-MN-SPI (324), Unsigned32; RFC 4004.
    pub mip_ha_to_mn_spi: u32,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: MipAlgorithmType,
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub mip_replay_mode: MipReplayMode,
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    pub mip_session_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipHaToMnMsa {
    /// Starts building the AVPs of a MIP-HA-to-MN-MSA.
    pub fn builder() -> MipHaToMnMsaBuilder {
        MipHaToMnMsaBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MIP_HA_TO_MN_SPI, &self.mip_ha_to_mn_spi);
        encoder.one(&avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.one(&avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        encoder.one(&avp::MIP_SESSION_KEY, &self.mip_session_key);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipHaToMnMsa`]. `build` exists once all that is required is set: MIP-HA-to-MN-SPI,
/// MIP-Algorithm-Type, MIP-Replay-Mode, MIP-Session-Key.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipHaToMnMsaBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MipHaToMnMsaOptional,
}

impl MipHaToMnMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> MipHaToMnMsaBuilder<(A, B, C, D)> {
    /// Sets MIP-HA-to-MN-SPI (required).
    pub fn mip_ha_to_mn_spi(
        self,
        value: u32,
    ) -> MipHaToMnMsaBuilder<(Set<u32>, B, C, D)> {
        let (_, b, c, d) = self.required;
        MipHaToMnMsaBuilder {
            required: (Set(value), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Algorithm-Type (required).
    pub fn mip_algorithm_type(
        self,
        value: impl Into<MipAlgorithmType>,
    ) -> MipHaToMnMsaBuilder<(A, Set<MipAlgorithmType>, C, D)> {
        let (a, _, c, d) = self.required;
        MipHaToMnMsaBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Replay-Mode (required).
    pub fn mip_replay_mode(
        self,
        value: impl Into<MipReplayMode>,
    ) -> MipHaToMnMsaBuilder<(A, B, Set<MipReplayMode>, D)> {
        let (a, b, _, d) = self.required;
        MipHaToMnMsaBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Session-Key (required).
    pub fn mip_session_key(
        self,
        value: impl Into<OctetString>,
    ) -> MipHaToMnMsaBuilder<(A, B, C, Set<OctetString>)> {
        let (a, b, c, _) = self.required;
        MipHaToMnMsaBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipHaToMnMsa
    where
        A: required::MipHaToMnSpi<u32>,
        B: required::MipAlgorithmType<MipAlgorithmType>,
        C: required::MipReplayMode<MipReplayMode>,
        D: required::MipSessionKey<OctetString>,
    {
        let (a, b, c, d) = self.required;
        MipHaToMnMsa {
            mip_ha_to_mn_spi: a.value(),
            mip_algorithm_type: b.value(),
            mip_replay_mode: c.value(),
            mip_session_key: d.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-HA-to-MN-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipHaToMnMsaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipHaToMnMsaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
