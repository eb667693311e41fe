// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272;
use crate::ts29388::{PlmnAllowedPc5Rats, avp};

/// A network in which V2X communication over PC5 is allowed.
///
/// ```text
/// V2X-PC5-Allowed-PLMN ::= < AVP Header: 4600 10415 >
///                        * [ Visited-PLMN-Id ]
///                        * [ PLMN-Allowed-PC5-RATs ]
///                        * [ AVP ]
/// ```
///
/// AVP code 4600 of vendor 10415, 3GPP TS 29.388, 6.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V2xPc5AllowedPlmn {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Vec<OctetString>,
    /// PLMN-Allowed-PC5-RATs (4603/10415), Grouped; 3GPP TS 29.388, 6.4.
    pub plmn_allowed_pc5_rats: Vec<PlmnAllowedPc5Rats>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for V2xPc5AllowedPlmn {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-PC5-Allowed-PLMN",
    items: &[
        Item::repeated(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::repeated(avp::PLMN_ALLOWED_PC5_RATS.description()),
        Item::any(),
    ],
};

impl Contents for V2xPc5AllowedPlmn {
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
            (10415, 4603) => received.many(1, &mut self.plmn_allowed_pc5_rats),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.many(&avp::PLMN_ALLOWED_PC5_RATS, &self.plmn_allowed_pc5_rats);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V2xPc5AllowedPlmnBuilder builds group V2xPc5AllowedPlmn in V2xPc5AllowedPlmn, with additional_avps;
    repeated visited_plmn_id, visited_plmn_ids: IntoField<OctetString>, "Visited-PLMN-Id";
    repeated plmn_allowed_pc5_rats, plmn_allowed_pc5_rats_list: IntoField<PlmnAllowedPc5Rats>, "PLMN-Allowed-PC5-RATs";
}
