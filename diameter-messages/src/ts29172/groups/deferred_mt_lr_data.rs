// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29173;
use crate::ts29172::avp;
use crate::ts29173::ServingNode;

/// What became of a deferred location request.
///
/// ```text
/// Deferred-MT-LR-Data ::= < AVP Header: 2547 10415 >
///                         { Deferred-Location-Type }
///                         [ Termination-Cause ]
///                         [ Serving-Node ]
///                       * [ AVP ]
/// ```
///
/// AVP code 2547 of vendor 10415, 3GPP TS 29.172, 7.4.54.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeferredMtLrData {
    /// Deferred-Location-Type (2532/10415), Unsigned32; 3GPP TS 29.172, 7.4.36.
    /// A bit mask of the events that a deferred location request waits for.
    pub deferred_location_type: u32,
    /// Termination-Cause (2548/10415), Unsigned32; 3GPP TS 29.172, 7.4.55.
    /// Why a deferred location request ended. Code 2548; 295 is the Termination-Cause of the base
    /// protocol.
    pub three_gpp_termination_cause: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DeferredMtLrData {}

static GRAMMAR: Grammar = Grammar {
    name: "Deferred-MT-LR-Data",
    items: &[
        Item::required(avp::DEFERRED_LOCATION_TYPE.description()),
        Item::optional(avp::THREE_GPP_TERMINATION_CAUSE.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::any(),
    ],
};

impl Contents for DeferredMtLrData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            deferred_location_type: unread.value(),
            three_gpp_termination_cause: None,
            serving_node: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2532) => received.one(0, 0, &mut self.deferred_location_type),
            (10415, 2548) => received.optional(1, &mut self.three_gpp_termination_cause),
            (10415, 2401) => received.optional(2, &mut self.serving_node),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DEFERRED_LOCATION_TYPE, &self.deferred_location_type);
        avps.optional(
            &avp::THREE_GPP_TERMINATION_CAUSE,
            &self.three_gpp_termination_cause,
        );
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DeferredMtLrDataBuilder<(A,) = (Unset,), (Set,)> builds group DeferredMtLrData in Box<DeferredMtLrData>, with additional_avps;
    required deferred_location_type: IntoField<u32>, "Deferred-Location-Type" => (Set,), A: required::DeferredLocationType;
    optional three_gpp_termination_cause: IntoField<u32, Option<u32>>, "Termination-Cause";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
}
