// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts29272::avp;

/// The guaranteed and the maximum bit rate of a flow.
///
/// ```text
/// PC5-Flow-Bitrates ::= < AVP Header: 1714 10415 >
///                       [ Guaranteed-Flow-Bitrates ]
///                       [ Maximum-Flow-Bitrates ]
/// ```
///
/// AVP code 1714 of vendor 10415, 3GPP TS 29.272, 7.3.239.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Pc5FlowBitrates {
    /// Guaranteed-Flow-Bitrates (1715/10415), Integer32; 3GPP TS 29.272, 7.3.240.
    /// The guaranteed bit rate of a flow between vehicles.
    pub guaranteed_flow_bitrates: Option<i32>,
    /// Maximum-Flow-Bitrates (1716/10415), Integer32; 3GPP TS 29.272, 7.3.241.
    /// The maximum bit rate of a flow between vehicles.
    pub maximum_flow_bitrates: Option<i32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for Pc5FlowBitrates {}

static GRAMMAR: Grammar = Grammar {
    name: "PC5-Flow-Bitrates",
    items: &[
        Item::optional(avp::GUARANTEED_FLOW_BITRATES.description()),
        Item::optional(avp::MAXIMUM_FLOW_BITRATES.description()),
    ],
};

impl Contents for Pc5FlowBitrates {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1715) => received.optional(0, &mut self.guaranteed_flow_bitrates),
            (10415, 1716) => received.optional(1, &mut self.maximum_flow_bitrates),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::GUARANTEED_FLOW_BITRATES, &self.guaranteed_flow_bitrates);
        avps.optional(&avp::MAXIMUM_FLOW_BITRATES, &self.maximum_flow_bitrates);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Pc5FlowBitratesBuilder builds group Pc5FlowBitrates in Pc5FlowBitrates;
    optional guaranteed_flow_bitrates: IntoField<i32, Option<i32>>, "Guaranteed-Flow-Bitrates";
    optional maximum_flow_bitrates: IntoField<i32, Option<i32>>, "Maximum-Flow-Bitrates";
}
