// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
use crate::ts29214;
use crate::gq::required;
use diameter_core::builder::{append, Set, Unset};

/// Flows of a media component.
///
/// ```text
/// Flows ::= < AVP Header: 510 10415 >
///           { Media-Component-Number }
///         * [ Flow-Number ]
/// ```
///
/// AVP code 510 of vendor 10415, 3GPP TS 29.209, 6.5.11.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    pub media_component_number: u32,
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    pub flow_number: Vec<u32>,
}

impl Flows {
    /// Starts building the AVPs of a Flows.
    pub fn builder() -> FlowsBuilder {
        FlowsBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (media_component_number,): (u32,),
        optional: FlowsOptional,
    ) -> Self {
        Self {
            media_component_number,
            flow_number: optional.flow_number,
        }
    }
}

impl Group for Flows {}

static GRAMMAR: Grammar = Grammar {
    name: "Flows",
    items: &[
        Item::required(ts29214::avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(ts29214::avp::FLOW_NUMBER.description()),
    ],
};

impl Contents for Flows {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut media_component_number = None;
        let mut optional = FlowsOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 518) => received.one(0, &mut media_component_number),
                (10415, 509) => received.many(1, &mut optional.flow_number),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &media_component_number);
        let required = (media_component_number?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29214::avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        encoder.many(&ts29214::avp::FLOW_NUMBER, &self.flow_number);
    }
}

/// Builds [`Flows`]. `build` exists once all that is required is set: Media-Component-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct FlowsBuilder<R = (Unset,)> {
    required: R,
    optional: FlowsOptional,
}

impl FlowsBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> FlowsBuilder<(A,)> {
    /// Sets Media-Component-Number (required).
    pub fn media_component_number(self, value: u32) -> FlowsBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        FlowsBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Flows
    where
        A: required::MediaComponentNumber<u32>,
    {
        let (a,) = self.required;
        Flows::assemble((a.value(),), self.optional)
    }
}

/// What a Flows may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct FlowsOptional {
    pub(super) flow_number: Vec<u32>,
}

impl<R> FlowsBuilder<R> {
    /// Adds one Flow-Number.
    pub fn flow_number(mut self, value: u32) -> Self {
        append(&mut self.optional.flow_number, value);
        self
    }

    /// Adds any number of Flow-Number.
    pub fn flow_numbers(mut self, values: impl IntoIterator<Item = u32>) -> Self {
        self.optional.flow_number.extend(values);
        self
    }
}
