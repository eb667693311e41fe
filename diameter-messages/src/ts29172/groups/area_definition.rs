// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29172::{AdditionalArea, Area, avp};

/// A list of areas.
///
/// ```text
/// Area-Definition ::= < AVP Header: 2534 10415 >
///                1*10 { Area }
///                *240 [ Additional-Area ]
///                   * [ AVP ]
/// ```
///
/// AVP code 2534 of vendor 10415, 3GPP TS 29.172, 7.4.39.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AreaDefinition {
    /// Area (2535/10415), Grouped; 3GPP TS 29.172, 7.4.40.
    pub area: List<Area, 1, 10>,
    /// Additional-Area (2565/10415), Grouped; 3GPP TS 29.172, 7.4.70.
    pub additional_area: List<AdditionalArea, 0, 240>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AreaDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Area-Definition",
    items: &[
        Item::required(avp::AREA.description()).times(1, Some(10)),
        Item::optional(avp::ADDITIONAL_AREA.description()).times(0, Some(240)),
        Item::any(),
    ],
};

impl Contents for AreaDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            area: unread.list(),
            additional_area: Default::default(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2535) => received.bounded(0, 0, &mut self.area),
            (10415, 2565) => received.up_to(1, &mut self.additional_area),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::AREA, &self.area);
        avps.many(&avp::ADDITIONAL_AREA, &self.additional_area);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AreaDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group AreaDefinition in AreaDefinition, with additional_avps;
    required area: IntoField<Area, List<Area, 1, 10>>, "Area" => (Set,), A: required::Area;
    optional additional_area: IntoField<AdditionalArea, List<AdditionalArea, 0, 240>>, "Additional-Area";
}
