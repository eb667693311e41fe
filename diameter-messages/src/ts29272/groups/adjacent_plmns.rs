// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29272::avp;

/// Networks to which the terminal can be handed over.
///
/// ```text
/// Adjacent-PLMNs ::= < AVP Header: 1672 10415 >
///                 1* { Visited-PLMN-Id }
///                  * [ AVP ]
/// ```
///
/// AVP code 1672 of vendor 10415, 3GPP TS 29.272, 7.3.186.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdjacentPlmns {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdjacentPlmns {}

static GRAMMAR: Grammar = Grammar {
    name: "Adjacent-PLMNs",
    items: &[
        Item::required(avp::VISITED_PLMN_ID.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for AdjacentPlmns {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.bounded(0, 0, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdjacentPlmnsBuilder<(A,) = (Unset,), (Set,)> builds group AdjacentPlmns in AdjacentPlmns, with additional_avps;
    required visited_plmn_id: IntoField<OctetString, List<OctetString, 1>>, "Visited-PLMN-Id" => (Set,), A: required::VisitedPlmnId;
}
