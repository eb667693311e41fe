// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Place,
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

    #[inline]
    pub(super) fn assemble(
        (pc5_qos_flow,): (List<Pc5QosFlow, 1>,),
        optional: UePc5QosOptional,
    ) -> Self {
        Self {
            pc5_qos_flow,
            pc5_link_ambr: optional.pc5_link_ambr,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut pc5_qos_flow = Vec::new();
        let mut optional = UePc5QosOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1712) => received.many(0, &mut pc5_qos_flow),
                (10415, 1718) => received.one(1, &mut optional.pc5_link_ambr),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        let pc5_qos_flow = received.bounded(0, pc5_qos_flow);
        let required = (pc5_qos_flow?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        UePc5Qos::assemble((a.value(),), self.optional)
    }
}

/// What a UE-PC5-QoS may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct UePc5QosOptional {
    pub(super) pc5_link_ambr: Option<i32>,
    pub(super) additional_avps: AdditionalAvps,
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
