// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};
use crate::ts29172::{OccurrenceInfo, avp, required};
use diameter_core::builder::{Set, Unset};

/// The straight distance after which a location is reported, and how often.
///
/// ```text
/// Motion-Event-Info ::= < AVP Header: 2559 10415 >
///                       { Linear-Distance }
///                       [ Occurrence-Info ]
///                       [ Interval-Time ]
///                       [ Maximum-Interval ]
///                       [ Sampling-Interval ]
///                       [ Reporting-Duration ]
///                       [ Reporting-Location-Requirements ]
///                     * [ AVP ]
/// ```
///
/// AVP code 2559 of vendor 10415, 3GPP TS 29.172, 7.4.64.
#[derive(Clone, Debug, PartialEq)]
pub struct MotionEventInfo {
    /// Linear-Distance (2560/10415), Unsigned32; 3GPP TS 29.172, 7.4.65.
    pub linear_distance: u32,
    /// Occurrence-Info (2538/10415), Enumerated; 3GPP TS 29.172, 7.4.43.
    pub occurrence_info: Option<OccurrenceInfo>,
    /// Interval-Time (2539/10415), Unsigned32; 3GPP TS 29.172, 7.4.44.
    pub interval_time: Option<u32>,
    /// Maximum-Interval (2561/10415), Unsigned32; 3GPP TS 29.172, 7.4.66.
    pub maximum_interval: Option<u32>,
    /// Sampling-Interval (2562/10415), Unsigned32; 3GPP TS 29.172, 7.4.67.
    pub sampling_interval: Option<u32>,
    /// Reporting-Duration (2563/10415), Unsigned32; 3GPP TS 29.172, 7.4.68.
    pub reporting_duration: Option<u32>,
    /// Reporting-Location-Requirements (2564/10415), Unsigned32; 3GPP TS 29.172, 7.4.69.
    pub reporting_location_requirements: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MotionEventInfo {
    /// Starts building the AVPs of a Motion-Event-Info.
    pub fn builder() -> MotionEventInfoBuilder {
        MotionEventInfoBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (linear_distance,): (u32,),
        optional: MotionEventInfoOptional,
    ) -> Self {
        Self {
            linear_distance,
            occurrence_info: optional.occurrence_info,
            interval_time: optional.interval_time,
            maximum_interval: optional.maximum_interval,
            sampling_interval: optional.sampling_interval,
            reporting_duration: optional.reporting_duration,
            reporting_location_requirements: optional.reporting_location_requirements,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for MotionEventInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Motion-Event-Info",
    items: &[
        Item::required(avp::LINEAR_DISTANCE.description()),
        Item::optional(avp::OCCURRENCE_INFO.description()),
        Item::optional(avp::INTERVAL_TIME.description()),
        Item::optional(avp::MAXIMUM_INTERVAL.description()),
        Item::optional(avp::SAMPLING_INTERVAL.description()),
        Item::optional(avp::REPORTING_DURATION.description()),
        Item::optional(avp::REPORTING_LOCATION_REQUIREMENTS.description()),
        Item::any(),
    ],
};

impl Contents for MotionEventInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut linear_distance = None;
        let mut optional = MotionEventInfoOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 2560) => received.one(0, &mut linear_distance),
                (10415, 2538) => received.one(1, &mut optional.occurrence_info),
                (10415, 2539) => received.one(2, &mut optional.interval_time),
                (10415, 2561) => received.one(3, &mut optional.maximum_interval),
                (10415, 2562) => received.one(4, &mut optional.sampling_interval),
                (10415, 2563) => received.one(5, &mut optional.reporting_duration),
                (10415, 2564) => {
                    received.one(6, &mut optional.reporting_location_requirements)
                }
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &linear_distance);
        let required = (linear_distance?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::LINEAR_DISTANCE, &self.linear_distance);
        encoder.optional(&avp::OCCURRENCE_INFO, &self.occurrence_info);
        encoder.optional(&avp::INTERVAL_TIME, &self.interval_time);
        encoder.optional(&avp::MAXIMUM_INTERVAL, &self.maximum_interval);
        encoder.optional(&avp::SAMPLING_INTERVAL, &self.sampling_interval);
        encoder.optional(&avp::REPORTING_DURATION, &self.reporting_duration);
        encoder
            .optional(
                &avp::REPORTING_LOCATION_REQUIREMENTS,
                &self.reporting_location_requirements,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MotionEventInfo`]. `build` exists once all that is required is set: Linear-Distance.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MotionEventInfoBuilder<R = (Unset,)> {
    required: R,
    optional: MotionEventInfoOptional,
}

impl MotionEventInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MotionEventInfoBuilder<(A,)> {
    /// Sets Linear-Distance (required).
    pub fn linear_distance(self, value: u32) -> MotionEventInfoBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MotionEventInfoBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MotionEventInfo
    where
        A: required::LinearDistance<u32>,
    {
        let (a,) = self.required;
        MotionEventInfo::assemble((a.value(),), self.optional)
    }
}

/// What a Motion-Event-Info may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct MotionEventInfoOptional {
    pub(super) occurrence_info: Option<OccurrenceInfo>,
    pub(super) interval_time: Option<u32>,
    pub(super) maximum_interval: Option<u32>,
    pub(super) sampling_interval: Option<u32>,
    pub(super) reporting_duration: Option<u32>,
    pub(super) reporting_location_requirements: Option<u32>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> MotionEventInfoBuilder<R> {
    /// Sets Occurrence-Info.
    pub fn occurrence_info(mut self, value: impl Into<OccurrenceInfo>) -> Self {
        self.optional.occurrence_info = Some(value.into());
        self
    }

    /// Sets Interval-Time.
    pub fn interval_time(mut self, value: u32) -> Self {
        self.optional.interval_time = Some(value);
        self
    }

    /// Sets Maximum-Interval.
    pub fn maximum_interval(mut self, value: u32) -> Self {
        self.optional.maximum_interval = Some(value);
        self
    }

    /// Sets Sampling-Interval.
    pub fn sampling_interval(mut self, value: u32) -> Self {
        self.optional.sampling_interval = Some(value);
        self
    }

    /// Sets Reporting-Duration.
    pub fn reporting_duration(mut self, value: u32) -> Self {
        self.optional.reporting_duration = Some(value);
        self
    }

    /// Sets Reporting-Location-Requirements.
    pub fn reporting_location_requirements(mut self, value: u32) -> Self {
        self.optional.reporting_location_requirements = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
