// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Place,
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

    #[inline]
    pub(super) fn assemble(
        (aggregated_congestion_info,): (List<AggregatedCongestionInfo, 1>,),
        optional: AggregatedRuciReportOptional,
    ) -> Self {
        Self {
            aggregated_congestion_info,
            called_station_id: optional.called_station_id,
            congestion_level_value: optional.congestion_level_value,
            congestion_level_set_id: optional.congestion_level_set_id,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut aggregated_congestion_info = Vec::new();
        let mut optional = AggregatedRuciReportOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 4000) => received.many(0, &mut aggregated_congestion_info),
                (0, 30) => received.one(1, &mut optional.called_station_id),
                (10415, 4005) => received.one(2, &mut optional.congestion_level_value),
                (10415, 4004) => received.one(3, &mut optional.congestion_level_set_id),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        let aggregated_congestion_info = received.bounded(0, aggregated_congestion_info);
        let required = (aggregated_congestion_info?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        AggregatedRuciReport::assemble((a.value(),), self.optional)
    }
}

/// What an Aggregated-RUCI-Report may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AggregatedRuciReportOptional {
    pub(super) called_station_id: Option<Utf8String>,
    pub(super) congestion_level_value: Option<u32>,
    pub(super) congestion_level_set_id: Option<u32>,
    pub(super) additional_avps: AdditionalAvps,
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
