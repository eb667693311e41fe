// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272;

/// Networks where enhanced coverage is restricted.
///
/// ```text
/// Restricted-PLMN-List ::= < AVP Header: 3157 10415 >
///                        * [ Visited-PLMN-Id ]
///                        * [ AVP ]
/// ```
///
/// AVP code 3157 of vendor 10415, 3GPP TS 29.336, 8.4.53.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RestrictedPlmnList {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RestrictedPlmnList {}

static GRAMMAR: Grammar = Grammar {
    name: "Restricted-PLMN-List",
    items: &[Item::repeated(ts29272::avp::VISITED_PLMN_ID.description()), Item::any()],
};

impl Contents for RestrictedPlmnList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.many(0, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RestrictedPlmnListBuilder builds group RestrictedPlmnList in RestrictedPlmnList, with additional_avps;
    repeated visited_plmn_id, visited_plmn_ids: IntoField<OctetString>, "Visited-PLMN-Id";
}
