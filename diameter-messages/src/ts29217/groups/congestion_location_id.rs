// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29061;
use crate::ts29217::avp;

/// Where the congestion is.
///
/// ```text
/// Congestion-Location-Id ::= < AVP Header: 4006 10415 >
///                            [ 3GPP-User-Location-Info ]
///                            [ eNodeB-Id ]
///                            [ Extended-eNodeB-Id ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4006 of vendor 10415, 3GPP TS 29.217, 5.3.8.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CongestionLocationId {
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// eNodeB-Id (4008/10415), OctetString; 3GPP TS 29.217, 5.3.10.
    /// The identity of a macro eNodeB (20 bits).
    pub e_nodeb_id: Option<OctetString>,
    /// Extended-eNodeB-Id (4013/10415), OctetString; 3GPP TS 29.217, 5.3.15.
    /// The identity of a short (18 bits) or long (21 bits) macro eNodeB.
    pub extended_e_nodeb_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CongestionLocationId {}

static GRAMMAR: Grammar = Grammar {
    name: "Congestion-Location-Id",
    items: &[
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(avp::E_NODEB_ID.description()),
        Item::optional(avp::EXTENDED_E_NODEB_ID.description()),
        Item::any(),
    ],
};

impl Contents for CongestionLocationId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 22) => received.optional(0, &mut self.three_gpp_user_location_info),
            (10415, 4008) => received.optional(1, &mut self.e_nodeb_id),
            (10415, 4013) => received.optional(2, &mut self.extended_e_nodeb_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&avp::E_NODEB_ID, &self.e_nodeb_id);
        avps.optional(&avp::EXTENDED_E_NODEB_ID, &self.extended_e_nodeb_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CongestionLocationIdBuilder builds group CongestionLocationId in CongestionLocationId, with additional_avps;
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional e_nodeb_id: IntoField<OctetString, Option<OctetString>>, "eNodeB-Id";
    optional extended_e_nodeb_id: IntoField<OctetString, Option<OctetString>>, "Extended-eNodeB-Id";
}
