// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
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
#[non_exhaustive]
pub struct OcSupportedFeatures {
    /// OC-Feature-Vector (622), Unsigned64; RFC 7683, 7.2.
    /// A bit mask, 64 bits wide; bit 0 is the loss algorithm, which holds when the AVP is absent.
    pub oc_feature_vector: Option<u64>,
    /// SourceID (649), DiameterIdentity; RFC 8581, 7.3.
    /// The node that made the group around it: a report, or a list of features.
    pub source_id: Option<DiameterIdentity>,
    /// OC-Peer-Algo (648), Unsigned64; RFC 8581, 7.1.2.
    /// The overload abatement algorithms of a peer, in the bits of OC-Feature-Vector.
    pub oc_peer_algo: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc7683::avp::OC_FEATURE_VECTOR, &self.oc_feature_vector);
        avps.optional(&avp::SOURCE_ID, &self.source_id);
        avps.optional(&avp::OC_PEER_ALGO, &self.oc_peer_algo);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    OcSupportedFeaturesBuilder builds group OcSupportedFeatures in OcSupportedFeatures, with additional_avps;
    optional oc_feature_vector: IntoField<u64, Option<u64>>, "OC-Feature-Vector";
    optional source_id: IntoIdentity<Option<DiameterIdentity>>, "SourceID";
    optional oc_peer_algo: IntoField<u64, Option<u64>>, "OC-Peer-Algo";
}
