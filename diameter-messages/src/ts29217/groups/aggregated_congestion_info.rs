// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29217::{CongestionLocationId, avp};

/// Users at the same place who see the same congestion.
///
/// ```text
/// Aggregated-Congestion-Info ::= < AVP Header: 4000 10415 >
///                                [ Congestion-Location-Id ]
///                                [ IMSI-List ]
///                              * [ AVP ]
/// ```
///
/// AVP code 4000 of vendor 10415, 3GPP TS 29.217, 5.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AggregatedCongestionInfo {
    /// Congestion-Location-Id (4006/10415), Grouped; 3GPP TS 29.217, 5.3.8.
    pub congestion_location_id: Option<CongestionLocationId>,
    /// IMSI-List (4009/10415), OctetString; 3GPP TS 29.217, 5.3.11.
    /// IMSIs one after the other, 8 octets of TBCD each.
    pub imsi_list: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AggregatedCongestionInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Aggregated-Congestion-Info",
    items: &[
        Item::optional(avp::CONGESTION_LOCATION_ID.description()),
        Item::optional(avp::IMSI_LIST.description()),
        Item::any(),
    ],
};

impl Contents for AggregatedCongestionInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4006) => received.optional(0, &mut self.congestion_location_id),
            (10415, 4009) => received.optional(1, &mut self.imsi_list),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CONGESTION_LOCATION_ID, &self.congestion_location_id);
        avps.optional(&avp::IMSI_LIST, &self.imsi_list);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AggregatedCongestionInfoBuilder builds group AggregatedCongestionInfo in AggregatedCongestionInfo, with additional_avps;
    optional congestion_location_id: IntoField<CongestionLocationId, Option<CongestionLocationId>>, "Congestion-Location-Id";
    optional imsi_list: IntoField<OctetString, Option<OctetString>>, "IMSI-List";
}
