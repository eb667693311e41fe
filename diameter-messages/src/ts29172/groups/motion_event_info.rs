// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            linear_distance: unread.value(),
            occurrence_info: None,
            interval_time: None,
            maximum_interval: None,
            sampling_interval: None,
            reporting_duration: None,
            reporting_location_requirements: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2560) => received.one(0, 0, &mut self.linear_distance),
            (10415, 2538) => received.optional(1, &mut self.occurrence_info),
            (10415, 2539) => received.optional(2, &mut self.interval_time),
            (10415, 2561) => received.optional(3, &mut self.maximum_interval),
            (10415, 2562) => received.optional(4, &mut self.sampling_interval),
            (10415, 2563) => received.optional(5, &mut self.reporting_duration),
            (10415, 2564) => {
                received.optional(6, &mut self.reporting_location_requirements)
            }
            _ => received.additional(&mut self.additional_avps),
        }
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
        MotionEventInfo {
            linear_distance: a.value(),
            occurrence_info: self.optional.occurrence_info,
            interval_time: self.optional.interval_time,
            maximum_interval: self.optional.maximum_interval,
            sampling_interval: self.optional.sampling_interval,
            reporting_duration: self.optional.reporting_duration,
            reporting_location_requirements: self
                .optional
                .reporting_location_requirements,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Motion-Event-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct MotionEventInfoOptional {
    occurrence_info: Option<OccurrenceInfo>,
    interval_time: Option<u32>,
    maximum_interval: Option<u32>,
    sampling_interval: Option<u32>,
    reporting_duration: Option<u32>,
    reporting_location_requirements: Option<u32>,
    additional_avps: AdditionalAvps,
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
