// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::ts29272::{Pc5QosFlow, avp, required};
use diameter_core::builder::{Set, Unset};

/// The quality of service between vehicles over NR.
///
/// ```text
/// UE-PC5-QoS ::= < AVP Header: 1711 10415 >
///             1* { PC5-QoS-Flow }
///                [ PC5-Link-AMBR ]
///              * [ AVP ]
/// ```
///
/// AVP code 1711 of vendor 10415, 3GPP TS 29.272, 7.3.236.
#[derive(Clone, Debug, PartialEq)]
pub struct UePc5Qos {
    /// PC5-QoS-Flow (1712/10415), Grouped; 3GPP TS 29.272, 7.3.237.
    pub pc5_qos_flow: List<Pc5QosFlow, 1>,
    /// PC5-Link-AMBR (1718/10415), Integer32; 3GPP TS 29.272, 7.3.243.
    pub pc5_link_ambr: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl UePc5Qos {
    /// Starts building the AVPs of a UE-PC5-QoS.
    pub fn builder() -> UePc5QosBuilder {
        UePc5QosBuilder::new()
    }
}

impl Group for UePc5Qos {}

static GRAMMAR: Grammar = Grammar {
    name: "UE-PC5-QoS",
    items: &[
        Item::required(avp::PC5_QOS_FLOW.description()).times(1, None),
        Item::optional(avp::PC5_LINK_AMBR.description()),
        Item::any(),
    ],
};

impl Contents for UePc5Qos {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            pc5_qos_flow: unread.list(),
            pc5_link_ambr: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1712) => received.bounded(0, 0, &mut self.pc5_qos_flow),
            (10415, 1718) => received.optional(1, &mut self.pc5_link_ambr),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::PC5_QOS_FLOW, &self.pc5_qos_flow);
        encoder.optional(&avp::PC5_LINK_AMBR, &self.pc5_link_ambr);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`UePc5Qos`]. `build` exists once all that is required is set: PC5-QoS-Flow.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UePc5QosBuilder<R = (Unset,)> {
    required: R,
    optional: UePc5QosOptional,
}

impl UePc5QosBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> UePc5QosBuilder<(A,)> {
    /// Sets all PC5-QoS-Flow (required).
    pub fn pc5_qos_flow(
        self,
        value: impl Into<List<Pc5QosFlow, 1>>,
    ) -> UePc5QosBuilder<(Set<List<Pc5QosFlow, 1>>,)> {
        let (_,) = self.required;
        UePc5QosBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UePc5Qos
    where
        A: required::Pc5QosFlow<List<Pc5QosFlow, 1>>,
    {
        let (a,) = self.required;
        UePc5Qos {
            pc5_qos_flow: a.value(),
            pc5_link_ambr: self.optional.pc5_link_ambr,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a UE-PC5-QoS may carry but need not.
#[derive(Clone, Debug, Default)]
struct UePc5QosOptional {
    pc5_link_ambr: Option<i32>,
    additional_avps: AdditionalAvps,
}

impl<R> UePc5QosBuilder<R> {
    /// Sets PC5-Link-AMBR.
    pub fn pc5_link_ambr(mut self, value: i32) -> Self {
        self.optional.pc5_link_ambr = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
