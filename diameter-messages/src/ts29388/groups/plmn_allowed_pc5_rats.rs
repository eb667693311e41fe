// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29272;
use crate::ts29388::{Pc5RatType, avp};

/// A network, and the radio access technologies that PC5 may use in it.
///
/// ```text
/// PLMN-Allowed-PC5-RATs ::= < AVP Header: 4603 10415 >
///                           { Visited-PLMN-Id }
///                        1* { PC5-RAT-Type }
///                         * [ AVP ]
/// ```
///
/// AVP code 4603 of vendor 10415, 3GPP TS 29.388, 6.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlmnAllowedPc5Rats {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: OctetString,
    /// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
    pub pc5_rat_type: List<Pc5RatType, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PlmnAllowedPc5Rats {}

static GRAMMAR: Grammar = Grammar {
    name: "PLMN-Allowed-PC5-RATs",
    items: &[
        Item::required(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::required(avp::PC5_RAT_TYPE.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for PlmnAllowedPc5Rats {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.value(),
            pc5_rat_type: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.one(0, 0, &mut self.visited_plmn_id),
            (10415, 4604) => received.bounded(1, 1, &mut self.pc5_rat_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.many(&avp::PC5_RAT_TYPE, &self.pc5_rat_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PlmnAllowedPc5RatsBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PlmnAllowedPc5Rats in PlmnAllowedPc5Rats, with additional_avps;
    required visited_plmn_id: IntoField<OctetString>, "Visited-PLMN-Id" => (Set, B), A: required::VisitedPlmnId;
    required pc5_rat_type: IntoField<Pc5RatType, List<Pc5RatType, 1>>, "PC5-RAT-Type" => (A, Set), B: required::Pc5RatType;
}
