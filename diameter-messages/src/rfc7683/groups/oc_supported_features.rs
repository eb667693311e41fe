// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc7683::avp;

/// Says that the sender takes part in overload control, and with which algorithms.
///
/// ```text
/// OC-Supported-Features ::= < AVP Header: 621 >
///                           [ OC-Feature-Vector ]
///                         * [ AVP ]
/// ```
///
/// AVP code 621, RFC 7683, 7.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OcSupportedFeatures {
    /// OC-Feature-Vector (622), Unsigned64; RFC 7683, 7.2.
    /// A bit mask, 64 bits wide; bit 0 is the loss algorithm, which holds when the AVP is absent.
    pub oc_feature_vector: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for OcSupportedFeatures {}

static GRAMMAR: Grammar = Grammar {
    name: "OC-Supported-Features",
    items: &[Item::optional(avp::OC_FEATURE_VECTOR.description()), Item::any()],
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
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::OC_FEATURE_VECTOR, &self.oc_feature_vector);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    OcSupportedFeaturesBuilder builds group OcSupportedFeatures in OcSupportedFeatures, with additional_avps;
    optional oc_feature_vector: IntoField<u64, Option<u64>>, "OC-Feature-Vector";
}
