// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29173;
use crate::ts29172::{avp, required};
use crate::ts29173::ServingNode;
use diameter_core::builder::{Set, Unset};

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
pub struct DeferredMtLrData {
    /// Deferred-Location-Type (2532/10415), Unsigned32; 3GPP TS 29.172, 7.4.36.
    pub deferred_location_type: u32,
    /// Termination-Cause (2548/10415), Unsigned32; 3GPP TS 29.172, 7.4.55.
    pub three_gpp_termination_cause: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DeferredMtLrData {
    /// Starts building the AVPs of a Deferred-MT-LR-Data.
    pub fn builder() -> DeferredMtLrDataBuilder {
        DeferredMtLrDataBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DEFERRED_LOCATION_TYPE, &self.deferred_location_type);
        encoder
            .optional(
                &avp::THREE_GPP_TERMINATION_CAUSE,
                &self.three_gpp_termination_cause,
            );
        encoder.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`DeferredMtLrData`]. `build` exists once all that is required is set:
/// Deferred-Location-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeferredMtLrDataBuilder<R = (Unset,)> {
    required: R,
    optional: DeferredMtLrDataOptional,
}

impl DeferredMtLrDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> DeferredMtLrDataBuilder<(A,)> {
    /// Sets Deferred-Location-Type (required).
    pub fn deferred_location_type(
        self,
        value: u32,
    ) -> DeferredMtLrDataBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        DeferredMtLrDataBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeferredMtLrData
    where
        A: required::DeferredLocationType<u32>,
    {
        let (a,) = self.required;
        DeferredMtLrData {
            deferred_location_type: a.value(),
            three_gpp_termination_cause: self.optional.three_gpp_termination_cause,
            serving_node: self.optional.serving_node,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Deferred-MT-LR-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeferredMtLrDataOptional {
    three_gpp_termination_cause: Option<u32>,
    serving_node: Option<ServingNode>,
    additional_avps: AdditionalAvps,
}

impl<R> DeferredMtLrDataBuilder<R> {
    /// Sets Termination-Cause.
    pub fn three_gpp_termination_cause(mut self, value: u32) -> Self {
        self.optional.three_gpp_termination_cause = Some(value);
        self
    }

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<ServingNode>) -> Self {
        self.optional.serving_node = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
