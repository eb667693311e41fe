// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29217::avp;

/// What a set of congestion levels means.
///
/// ```text
/// Congestion-Level-Definition ::= < AVP Header: 4002 10415 >
///                                 { Congestion-Level-Set-Id }
///                                 { Congestion-Level-Range }
///                               * [ AVP ]
/// ```
///
/// AVP code 4002 of vendor 10415, 3GPP TS 29.217, 5.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CongestionLevelDefinition {
    /// Congestion-Level-Set-Id (4004/10415), Unsigned32; 3GPP TS 29.217, 5.3.6.
    pub congestion_level_set_id: u32,
    /// Congestion-Level-Range (4003/10415), Unsigned32; 3GPP TS 29.217, 5.3.5.
    pub congestion_level_range: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CongestionLevelDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Congestion-Level-Definition",
    items: &[
        Item::required(avp::CONGESTION_LEVEL_SET_ID.description()),
        Item::required(avp::CONGESTION_LEVEL_RANGE.description()),
        Item::any(),
    ],
};

impl Contents for CongestionLevelDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            congestion_level_set_id: unread.value(),
            congestion_level_range: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4004) => received.one(0, 0, &mut self.congestion_level_set_id),
            (10415, 4003) => received.one(1, 1, &mut self.congestion_level_range),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONGESTION_LEVEL_SET_ID, &self.congestion_level_set_id);
        avps.one(&avp::CONGESTION_LEVEL_RANGE, &self.congestion_level_range);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CongestionLevelDefinitionBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group CongestionLevelDefinition in CongestionLevelDefinition, with additional_avps;
    required congestion_level_set_id: IntoField<u32>, "Congestion-Level-Set-Id" => (Set, B), A: required::CongestionLevelSetId;
    required congestion_level_range: IntoField<u32>, "Congestion-Level-Range" => (A, Set), B: required::CongestionLevelRange;
}
