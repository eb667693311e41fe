// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::rfc7683;
use crate::rfc8581::avp;

/// Says that the sender takes part in overload control, with which algorithms, and who it is. Bit 4
/// of OC-Feature-Vector stands for reports of a peer.
///
/// ```text
/// OC-Supported-Features ::= < AVP Header: 621 >
///                           [ OC-Feature-Vector ]
///                           [ SourceID ]
///                           [ OC-Peer-Algo ]
///                         * [ AVP ]
/// ```
///
/// AVP code 621, RFC 8581, 7.1.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OcSupportedFeatures {
    /// OC-Feature-Vector (622), Unsigned64; RFC 7683, 7.2.
    pub oc_feature_vector: Option<u64>,
    /// SourceID (649), DiameterIdentity; RFC 8581, 7.3.
    pub source_id: Option<DiameterIdentity>,
    /// OC-Peer-Algo (648), Unsigned64; RFC 8581, 7.1.2.
    pub oc_peer_algo: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl OcSupportedFeatures {
    /// Starts building the AVPs of an OC-Supported-Features.
    pub fn builder() -> OcSupportedFeaturesBuilder {
        OcSupportedFeaturesBuilder::new()
    }
}

impl Group for OcSupportedFeatures {}

static GRAMMAR: Grammar = Grammar {
    name: "OC-Supported-Features",
    items: &[
        Item::optional(rfc7683::avp::OC_FEATURE_VECTOR.description()),
        Item::optional(avp::SOURCE_ID.description()),
        Item::optional(avp::OC_PEER_ALGO.description()),
        Item::any(),
    ],
};

impl Contents for OcSupportedFeatures {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 622) => received.optional(0, &mut self.oc_feature_vector),
            (0, 649) => received.optional(1, &mut self.source_id),
            (0, 648) => received.optional(2, &mut self.oc_peer_algo),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&rfc7683::avp::OC_FEATURE_VECTOR, &self.oc_feature_vector);
        encoder.optional(&avp::SOURCE_ID, &self.source_id);
        encoder.optional(&avp::OC_PEER_ALGO, &self.oc_peer_algo);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`OcSupportedFeatures`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct OcSupportedFeaturesBuilder {
    contents: OcSupportedFeatures,
}

impl OcSupportedFeaturesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets OC-Feature-Vector.
    pub fn oc_feature_vector(mut self, value: u64) -> Self {
        self.contents.oc_feature_vector = Some(value);
        self
    }

    /// Sets SourceID.
    pub fn source_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.source_id = Some(value.into());
        self
    }

    /// Sets OC-Peer-Algo.
    pub fn oc_peer_algo(mut self, value: u64) -> Self {
        self.contents.oc_peer_algo = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> OcSupportedFeatures {
        self.contents
    }
}
