// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29172::avp;

/// An area: its kind, and its identity.
///
/// ```text
/// Area ::= < AVP Header: 2535 10415 >
///          { Area-Type }
///          { Area-Identification }
///        * [ AVP ]
/// ```
///
/// AVP code 2535 of vendor 10415, 3GPP TS 29.172, 7.4.40.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Area {
    /// Area-Type (2536/10415), Unsigned32; 3GPP TS 29.172, 7.4.41.
    /// Which kind of identity Area-Identification is: country code, PLMN, routing area, and others.
    pub area_type: u32,
    /// Area-Identification (2537/10415), OctetString; 3GPP TS 29.172, 7.4.42.
    /// The identity of an area, in octets by its kind.
    pub area_identification: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Area {}

static GRAMMAR: Grammar = Grammar {
    name: "Area",
    items: &[
        Item::required(avp::AREA_TYPE.description()),
        Item::required(avp::AREA_IDENTIFICATION.description()),
        Item::any(),
    ],
};

impl Contents for Area {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            area_type: unread.value(),
            area_identification: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2536) => received.one(0, 0, &mut self.area_type),
            (10415, 2537) => received.one(1, 1, &mut self.area_identification),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::AREA_TYPE, &self.area_type);
        avps.one(&avp::AREA_IDENTIFICATION, &self.area_identification);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AreaBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Area in Area, with additional_avps;
    required area_type: IntoField<u32>, "Area-Type" => (Set, B), A: required::AreaType;
    required area_identification: IntoField<OctetString>, "Area-Identification" => (A, Set), B: required::AreaIdentification;
}
