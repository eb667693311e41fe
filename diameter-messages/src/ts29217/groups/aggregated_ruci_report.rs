// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
    Utf8String,
};
use crate::nasreq;
use crate::ts29217::{AggregatedCongestionInfo, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct AggregatedRuciReport {
    /// Aggregated-Congestion-Info (4000/10415), Grouped; 3GPP TS 29.217, 5.3.2.
    pub aggregated_congestion_info: List<AggregatedCongestionInfo, 1>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    pub called_station_id: Option<Utf8String>,
    /// Congestion-Level-Value (4005/10415), Unsigned32; 3GPP TS 29.217, 5.3.7.
    pub congestion_level_value: Option<u32>,
    /// Congestion-Level-Set-Id (4004/10415), Unsigned32; 3GPP TS 29.217, 5.3.6.
    pub congestion_level_set_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AggregatedRuciReport {
    /// Starts building the AVPs of an Aggregated-RUCI-Report.
    pub fn builder() -> AggregatedRuciReportBuilder {
        AggregatedRuciReportBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::AGGREGATED_CONGESTION_INFO, &self.aggregated_congestion_info);
        encoder.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        encoder.optional(&avp::CONGESTION_LEVEL_VALUE, &self.congestion_level_value);
        encoder.optional(&avp::CONGESTION_LEVEL_SET_ID, &self.congestion_level_set_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AggregatedRuciReport`]. `build` exists once all that is required is set:
/// Aggregated-Congestion-Info.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AggregatedRuciReportBuilder<R = (Unset,)> {
    required: R,
    optional: AggregatedRuciReportOptional,
}

impl AggregatedRuciReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AggregatedRuciReportBuilder<(A,)> {
    /// Sets all Aggregated-Congestion-Info (required).
    pub fn aggregated_congestion_info(
        self,
        value: impl Into<List<AggregatedCongestionInfo, 1>>,
    ) -> AggregatedRuciReportBuilder<(Set<List<AggregatedCongestionInfo, 1>>,)> {
        let (_,) = self.required;
        AggregatedRuciReportBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AggregatedRuciReport
    where
        A: required::AggregatedCongestionInfo<List<AggregatedCongestionInfo, 1>>,
    {
        let (a,) = self.required;
        AggregatedRuciReport {
            aggregated_congestion_info: a.value(),
            called_station_id: self.optional.called_station_id,
            congestion_level_value: self.optional.congestion_level_value,
            congestion_level_set_id: self.optional.congestion_level_set_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Aggregated-RUCI-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct AggregatedRuciReportOptional {
    called_station_id: Option<Utf8String>,
    congestion_level_value: Option<u32>,
    congestion_level_set_id: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> AggregatedRuciReportBuilder<R> {
    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets Congestion-Level-Value.
    pub fn congestion_level_value(mut self, value: u32) -> Self {
        self.optional.congestion_level_value = Some(value);
        self
    }

    /// Sets Congestion-Level-Set-Id.
    pub fn congestion_level_set_id(mut self, value: u32) -> Self {
        self.optional.congestion_level_set_id = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
