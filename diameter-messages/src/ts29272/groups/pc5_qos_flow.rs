// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29272::{Pc5FlowBitrates, avp};

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
#[non_exhaustive]
pub struct Pc5QosFlow {
    /// 5QI (1713/10415), Integer32; 3GPP TS 29.272, 7.3.238.
    pub five_qi: i32,
    /// PC5-Flow-Bitrates (1714/10415), Grouped; 3GPP TS 29.272, 7.3.239.
    pub pc5_flow_bitrates: Option<Pc5FlowBitrates>,
    /// PC5-Range (1717/10415), Integer32; 3GPP TS 29.272, 7.3.242.
    /// The range of a flow, in metres.
    pub pc5_range: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::FIVE_QI, &self.five_qi);
        avps.optional(&avp::PC5_FLOW_BITRATES, &self.pc5_flow_bitrates);
        avps.optional(&avp::PC5_RANGE, &self.pc5_range);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Pc5QosFlowBuilder<(A,) = (Unset,), (Set,)> builds group Pc5QosFlow in Pc5QosFlow, with additional_avps;
    required five_qi: IntoField<i32>, "5QI" => (Set,), A: required::FiveQi;
    optional pc5_flow_bitrates: IntoField<Pc5FlowBitrates, Option<Pc5FlowBitrates>>, "PC5-Flow-Bitrates";
    optional pc5_range: IntoField<i32, Option<i32>>, "PC5-Range";
}
