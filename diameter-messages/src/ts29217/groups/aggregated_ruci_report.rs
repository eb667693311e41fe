// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, Utf8String};
use crate::required;
use crate::nasreq;
use crate::ts29217::{AggregatedCongestionInfo, avp};

/// Congestion at a place, for an APN.
///
/// ```text
/// Aggregated-RUCI-Report ::= < AVP Header: 4001 10415 >
///                         1* { Aggregated-Congestion-Info }
///                            [ Called-Station-Id ]
///                            [ Congestion-Level-Value ]
///                            [ Congestion-Level-Set-Id ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4001 of vendor 10415, 3GPP TS 29.217, 5.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AggregatedRuciReport {
    /// Aggregated-Congestion-Info (4000/10415), Grouped; 3GPP TS 29.217, 5.3.2.
    pub aggregated_congestion_info: List<AggregatedCongestionInfo, 1>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Congestion-Level-Value (4005/10415), Unsigned32; 3GPP TS 29.217, 5.3.7.
    pub congestion_level_value: Option<u32>,
    /// Congestion-Level-Set-Id (4004/10415), Unsigned32; 3GPP TS 29.217, 5.3.6.
    pub congestion_level_set_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AggregatedRuciReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Aggregated-RUCI-Report",
    items: &[
        Item::required(avp::AGGREGATED_CONGESTION_INFO.description()).times(1, None),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(avp::CONGESTION_LEVEL_VALUE.description()),
        Item::optional(avp::CONGESTION_LEVEL_SET_ID.description()),
        Item::any(),
    ],
};

impl Contents for AggregatedRuciReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            aggregated_congestion_info: unread.list(),
            called_station_id: None,
            congestion_level_value: None,
            congestion_level_set_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4000) => received.bounded(0, 0, &mut self.aggregated_congestion_info),
            (0, 30) => received.optional(1, &mut self.called_station_id),
            (10415, 4005) => received.optional(2, &mut self.congestion_level_value),
            (10415, 4004) => received.optional(3, &mut self.congestion_level_set_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::AGGREGATED_CONGESTION_INFO, &self.aggregated_congestion_info);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&avp::CONGESTION_LEVEL_VALUE, &self.congestion_level_value);
        avps.optional(&avp::CONGESTION_LEVEL_SET_ID, &self.congestion_level_set_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AggregatedRuciReportBuilder<(A,) = (Unset,), (Set,)> builds group AggregatedRuciReport in AggregatedRuciReport, with additional_avps;
    required aggregated_congestion_info: IntoField<AggregatedCongestionInfo, List<AggregatedCongestionInfo, 1>>, "Aggregated-Congestion-Info" => (Set,), A: required::AggregatedCongestionInfo;
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional congestion_level_value: IntoField<u32, Option<u32>>, "Congestion-Level-Value";
    optional congestion_level_set_id: IntoField<u32, Option<u32>>, "Congestion-Level-Set-Id";
}
