// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272::{Pc5FlowBitrates, avp, required};
use diameter_core::builder::{Set, Unset};

/// A flow between vehicles.
///
/// ```text
/// PC5-QoS-Flow ::= < AVP Header: 1712 10415 >
///                  { 5QI }
///                  [ PC5-Flow-Bitrates ]
///                  [ PC5-Range ]
///                * [ AVP ]
/// ```
///
/// AVP code 1712 of vendor 10415, 3GPP TS 29.272, 7.3.237.
#[derive(Clone, Debug, PartialEq)]
pub struct Pc5QosFlow {
    /// 5QI (1713/10415), Integer32; 3GPP TS 29.272, 7.3.238.
    pub five_qi: i32,
    /// PC5-Flow-Bitrates (1714/10415), Grouped; 3GPP TS 29.272, 7.3.239.
    pub pc5_flow_bitrates: Option<Pc5FlowBitrates>,
    /// PC5-Range (1717/10415), Integer32; 3GPP TS 29.272, 7.3.242.
    pub pc5_range: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Pc5QosFlow {
    /// Starts building the AVPs of a PC5-QoS-Flow.
    pub fn builder() -> Pc5QosFlowBuilder {
        Pc5QosFlowBuilder::new()
    }
}

impl Group for Pc5QosFlow {}

static GRAMMAR: Grammar = Grammar {
    name: "PC5-QoS-Flow",
    items: &[
        Item::required(avp::FIVE_QI.description()),
        Item::optional(avp::PC5_FLOW_BITRATES.description()),
        Item::optional(avp::PC5_RANGE.description()),
        Item::any(),
    ],
};

impl Contents for Pc5QosFlow {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            five_qi: unread.value(),
            pc5_flow_bitrates: None,
            pc5_range: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1713) => received.one(0, 0, &mut self.five_qi),
            (10415, 1714) => received.optional(1, &mut self.pc5_flow_bitrates),
            (10415, 1717) => received.optional(2, &mut self.pc5_range),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::FIVE_QI, &self.five_qi);
        encoder.optional(&avp::PC5_FLOW_BITRATES, &self.pc5_flow_bitrates);
        encoder.optional(&avp::PC5_RANGE, &self.pc5_range);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Pc5QosFlow`]. `build` exists once all that is required is set: 5QI.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Pc5QosFlowBuilder<R = (Unset,)> {
    required: R,
    optional: Pc5QosFlowOptional,
}

impl Pc5QosFlowBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> Pc5QosFlowBuilder<(A,)> {
    /// Sets 5QI (required).
    pub fn five_qi(self, value: i32) -> Pc5QosFlowBuilder<(Set<i32>,)> {
        let (_,) = self.required;
        Pc5QosFlowBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Pc5QosFlow
    where
        A: required::FiveQi<i32>,
    {
        let (a,) = self.required;
        Pc5QosFlow {
            five_qi: a.value(),
            pc5_flow_bitrates: self.optional.pc5_flow_bitrates,
            pc5_range: self.optional.pc5_range,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a PC5-QoS-Flow may carry but need not.
#[derive(Clone, Debug, Default)]
struct Pc5QosFlowOptional {
    pc5_flow_bitrates: Option<Pc5FlowBitrates>,
    pc5_range: Option<i32>,
    additional_avps: AdditionalAvps,
}

impl<R> Pc5QosFlowBuilder<R> {
    /// Sets PC5-Flow-Bitrates.
    pub fn pc5_flow_bitrates(mut self, value: impl Into<Pc5FlowBitrates>) -> Self {
        self.optional.pc5_flow_bitrates = Some(value.into());
        self
    }

    /// Sets PC5-Range.
    pub fn pc5_range(mut self, value: i32) -> Self {
        self.optional.pc5_range = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
