// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::credit_control;
use crate::credit_control::FinalUnitAction;
use crate::ts29214::{avp, required};
use diameter_core::builder::{append, Set, Unset};

/// Flows by number: a media component and some of its flows.
///
/// ```text
/// Flows ::= < AVP Header: 510 10415 >
///           { Media-Component-Number }
///         * [ Flow-Number ]
///         * [ Content-Version ]
///           [ Final-Unit-Action ]
///           [ Media-Component-Status ]
///         * [ AVP ]
/// ```
///
/// AVP code 510 of vendor 10415, 3GPP TS 29.214, 5.3.10.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    pub media_component_number: u32,
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    pub flow_number: Vec<u32>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    pub content_version: Vec<u64>,
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: Option<FinalUnitAction>,
    /// Media-Component-Status (549/10415), Unsigned32; 3GPP TS 29.214, 5.3.48.
    pub media_component_status: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
        Item::required(avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(avp::FLOW_NUMBER.description()),
        Item::repeated(avp::CONTENT_VERSION.description()),
        Item::optional(credit_control::avp::FINAL_UNIT_ACTION.description()),
        Item::optional(avp::MEDIA_COMPONENT_STATUS.description()),
        Item::any(),
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
            content_version: Vec::new(),
            final_unit_action: None,
            media_component_status: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 509) => received.many(1, &mut self.flow_number),
            (10415, 552) => received.many(2, &mut self.content_version),
            (0, 449) => received.optional(3, &mut self.final_unit_action),
            (10415, 549) => received.optional(4, &mut self.media_component_status),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        encoder.many(&avp::FLOW_NUMBER, &self.flow_number);
        encoder.many(&avp::CONTENT_VERSION, &self.content_version);
        encoder
            .optional(&credit_control::avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        encoder.optional(&avp::MEDIA_COMPONENT_STATUS, &self.media_component_status);
        encoder.additional(&GRAMMAR, &self.additional_avps);
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
            content_version: self.optional.content_version,
            final_unit_action: self.optional.final_unit_action,
            media_component_status: self.optional.media_component_status,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Flows may carry but need not.
#[derive(Clone, Debug, Default)]
struct FlowsOptional {
    flow_number: Vec<u32>,
    content_version: Vec<u64>,
    final_unit_action: Option<FinalUnitAction>,
    media_component_status: Option<u32>,
    additional_avps: AdditionalAvps,
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

    /// Adds one Content-Version.
    pub fn content_version(mut self, value: u64) -> Self {
        append(&mut self.optional.content_version, value);
        self
    }

    /// Adds any number of Content-Version.
    pub fn content_versions(mut self, values: impl IntoIterator<Item = u64>) -> Self {
        self.optional.content_version.extend(values);
        self
    }

    /// Sets Final-Unit-Action.
    pub fn final_unit_action(mut self, value: impl Into<FinalUnitAction>) -> Self {
        self.optional.final_unit_action = Some(value.into());
        self
    }

    /// Sets Media-Component-Status.
    pub fn media_component_status(mut self, value: u32) -> Self {
        self.optional.media_component_status = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
