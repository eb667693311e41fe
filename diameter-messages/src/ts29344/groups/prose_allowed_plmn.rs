// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272;
use crate::ts29344::avp;

/// A network, and what is allowed there.
///
/// ```text
/// ProSe-Allowed-PLMN ::= < AVP Header: 3703 10415 >
///                        [ Visited-PLMN-Id ]
///                        [ Authorized-Discovery-Range ]
///                        [ ProSe-Direct-Allowed ]
///                      * [ AVP ]
/// ```
///
/// AVP code 3703 of vendor 10415, 3GPP TS 29.344, 6.3.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProseAllowedPlmn {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Authorized-Discovery-Range (3708/10415), Unsigned32; 3GPP TS 29.344, 6.3.13.
    pub authorized_discovery_range: Option<u32>,
    /// ProSe-Direct-Allowed (3704/10415), Unsigned32; 3GPP TS 29.344, 6.3.5.
    pub prose_direct_allowed: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseAllowedPlmn {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Allowed-PLMN",
    items: &[
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::AUTHORIZED_DISCOVERY_RANGE.description()),
        Item::optional(avp::PROSE_DIRECT_ALLOWED.description()),
        Item::any(),
    ],
};

impl Contents for ProseAllowedPlmn {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.optional(0, &mut self.visited_plmn_id),
            (10415, 3708) => received.optional(1, &mut self.authorized_discovery_range),
            (10415, 3704) => received.optional(2, &mut self.prose_direct_allowed),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(
            &avp::AUTHORIZED_DISCOVERY_RANGE,
            &self.authorized_discovery_range,
        );
        avps.optional(&avp::PROSE_DIRECT_ALLOWED, &self.prose_direct_allowed);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseAllowedPlmnBuilder builds group ProseAllowedPlmn in ProseAllowedPlmn, with additional_avps;
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional authorized_discovery_range: IntoField<u32, Option<u32>>, "Authorized-Discovery-Range";
    optional prose_direct_allowed: IntoField<u32, Option<u32>>, "ProSe-Direct-Allowed";
}
