// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
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
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Flows {
    /// Starts building the AVPs of a Flows.
    pub fn builder() -> FlowsBuilder {
        FlowsBuilder::new()
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            media_component_number: unread.value(),
            flow_number: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 509) => received.many(1, &mut self.flow_number),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29214::avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        encoder.many(&ts29214::avp::FLOW_NUMBER, &self.flow_number);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
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
        Flows {
            media_component_number: a.value(),
            flow_number: self.optional.flow_number,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Flows may carry but need not.
#[derive(Clone, Debug, Default)]
struct FlowsOptional {
    flow_number: Vec<u32>,
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
