// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{AccessRestrictionData, avp};

/// The access restrictions in a neighbouring network.
///
/// ```text
/// Adjacent-Access-Restriction-Data ::= < AVP Header: 1673 10415 >
///                                      { Visited-PLMN-Id }
///                                      { Access-Restriction-Data }
///                                    * [ AVP ]
/// ```
///
/// AVP code 1673 of vendor 10415, 3GPP TS 29.272, 7.3.187.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdjacentAccessRestrictionData {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: OctetString,
    /// Access-Restriction-Data (1426/10415), Unsigned32; 3GPP TS 29.272, 7.3.31.
    pub access_restriction_data: AccessRestrictionData,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdjacentAccessRestrictionData {}

static GRAMMAR: Grammar = Grammar {
    name: "Adjacent-Access-Restriction-Data",
    items: &[
        Item::required(avp::VISITED_PLMN_ID.description()),
        Item::required(avp::ACCESS_RESTRICTION_DATA.description()),
        Item::any(),
    ],
};

impl Contents for AdjacentAccessRestrictionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.value(),
            access_restriction_data: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.one(0, 0, &mut self.visited_plmn_id),
            (10415, 1426) => received.one(1, 1, &mut self.access_restriction_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.one(&avp::ACCESS_RESTRICTION_DATA, &self.access_restriction_data);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdjacentAccessRestrictionDataBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group AdjacentAccessRestrictionData in AdjacentAccessRestrictionData, with additional_avps;
    required visited_plmn_id: IntoField<OctetString>, "Visited-PLMN-Id" => (Set, B), A: required::VisitedPlmnId;
    required access_restriction_data: IntoField<AccessRestrictionData>, "Access-Restriction-Data" => (A, Set), B: required::AccessRestrictionData;
}
