// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::mobile_ipv4;
use crate::mobile_ipv4::{MipAlgorithmType, MipReplayMode};
use crate::rfc5778::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The security association of the mobile node with the home agent.
///
/// ```text
/// MIP-MN-HA-MSA ::= < AVP Header: 492 >
///                   { MIP-Session-Key }
///                   { MIP-MSA-Lifetime }
///                   [ MIP-MN-HA-SPI ]
///                   [ MIP-Algorithm-Type ]
///                   [ MIP-Replay-Mode ]
///                 * [ AVP ]
/// ```
///
/// AVP code 492, RFC 5778, 6.12.
#[derive(Clone, Debug, PartialEq)]
pub struct MipMnHaMsa {
    /// MIP-Session-Key (343), OctetString; RFC 4004, 9.7.
    pub mip_session_key: OctetString,
    /// MIP-MSA-Lifetime (367), Unsigned32; RFC 4004, 9.13.
    pub mip_msa_lifetime: u32,
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: Option<u32>,
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub mip_algorithm_type: Option<MipAlgorithmType>,
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub mip_replay_mode: Option<MipReplayMode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipMnHaMsa {
    /// Starts building the AVPs of a MIP-MN-HA-MSA.
    pub fn builder() -> MipMnHaMsaBuilder {
        MipMnHaMsaBuilder::new()
    }
}

impl Group for MipMnHaMsa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-MN-HA-MSA",
    items: &[
        Item::required(mobile_ipv4::avp::MIP_SESSION_KEY.description()),
        Item::required(mobile_ipv4::avp::MIP_MSA_LIFETIME.description()),
        Item::optional(avp::MIP_MN_HA_SPI.description()),
        Item::optional(mobile_ipv4::avp::MIP_ALGORITHM_TYPE.description()),
        Item::optional(mobile_ipv4::avp::MIP_REPLAY_MODE.description()),
        Item::any(),
    ],
};

impl Contents for MipMnHaMsa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_session_key: unread.value(),
            mip_msa_lifetime: unread.value(),
            mip_mn_ha_spi: None,
            mip_algorithm_type: None,
            mip_replay_mode: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 343) => received.one(0, 0, &mut self.mip_session_key),
            (0, 367) => received.one(1, 1, &mut self.mip_msa_lifetime),
            (0, 491) => received.optional(2, &mut self.mip_mn_ha_spi),
            (0, 345) => received.optional(3, &mut self.mip_algorithm_type),
            (0, 346) => received.optional(4, &mut self.mip_replay_mode),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&mobile_ipv4::avp::MIP_SESSION_KEY, &self.mip_session_key);
        encoder.one(&mobile_ipv4::avp::MIP_MSA_LIFETIME, &self.mip_msa_lifetime);
        encoder.optional(&avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        encoder
            .optional(&mobile_ipv4::avp::MIP_ALGORITHM_TYPE, &self.mip_algorithm_type);
        encoder.optional(&mobile_ipv4::avp::MIP_REPLAY_MODE, &self.mip_replay_mode);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipMnHaMsa`]. `build` exists once all that is required is set: MIP-Session-Key,
/// MIP-MSA-Lifetime.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipMnHaMsaBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MipMnHaMsaOptional,
}

impl MipMnHaMsaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MipMnHaMsaBuilder<(A, B)> {
    /// Sets MIP-Session-Key (required).
    pub fn mip_session_key(
        self,
        value: impl Into<OctetString>,
    ) -> MipMnHaMsaBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        MipMnHaMsaBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets MIP-MSA-Lifetime (required).
    pub fn mip_msa_lifetime(self, value: u32) -> MipMnHaMsaBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        MipMnHaMsaBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipMnHaMsa
    where
        A: required::MipSessionKey<OctetString>,
        B: required::MipMsaLifetime<u32>,
    {
        let (a, b) = self.required;
        MipMnHaMsa {
            mip_session_key: a.value(),
            mip_msa_lifetime: b.value(),
            mip_mn_ha_spi: self.optional.mip_mn_ha_spi,
            mip_algorithm_type: self.optional.mip_algorithm_type,
            mip_replay_mode: self.optional.mip_replay_mode,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-MN-HA-MSA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipMnHaMsaOptional {
    mip_mn_ha_spi: Option<u32>,
    mip_algorithm_type: Option<MipAlgorithmType>,
    mip_replay_mode: Option<MipReplayMode>,
    additional_avps: AdditionalAvps,
}

impl<R> MipMnHaMsaBuilder<R> {
    /// Sets MIP-MN-HA-SPI.
    pub fn mip_mn_ha_spi(mut self, value: u32) -> Self {
        self.optional.mip_mn_ha_spi = Some(value);
        self
    }

    /// Sets MIP-Algorithm-Type.
    pub fn mip_algorithm_type(mut self, value: impl Into<MipAlgorithmType>) -> Self {
        self.optional.mip_algorithm_type = Some(value.into());
        self
    }

    /// Sets MIP-Replay-Mode.
    pub fn mip_replay_mode(mut self, value: impl Into<MipReplayMode>) -> Self {
        self.optional.mip_replay_mode = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
