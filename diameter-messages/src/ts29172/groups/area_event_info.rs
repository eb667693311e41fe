// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29172::{AreaDefinition, OccurrenceInfo, avp};

/// The area whose entry, exit or presence is to be reported, and how often.
///
/// ```text
/// Area-Event-Info ::= < AVP Header: 2533 10415 >
///                     { Area-Definition }
///                     [ Occurrence-Info ]
///                     [ Interval-Time ]
///                     [ Maximum-Interval ]
///                     [ Sampling-Interval ]
///                     [ Reporting-Duration ]
///                     [ Reporting-Location-Requirements ]
///                   * [ AVP ]
/// ```
///
/// AVP code 2533 of vendor 10415, 3GPP TS 29.172, 7.4.38.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AreaEventInfo {
    /// Area-Definition (2534/10415), Grouped; 3GPP TS 29.172, 7.4.39.
    pub area_definition: AreaDefinition,
    /// Occurrence-Info (2538/10415), Enumerated; 3GPP TS 29.172, 7.4.43.
    pub occurrence_info: Option<OccurrenceInfo>,
    /// Interval-Time (2539/10415), Unsigned32; 3GPP TS 29.172, 7.4.44.
    /// The least number of seconds between two reports.
    pub interval_time: Option<u32>,
    /// Maximum-Interval (2561/10415), Unsigned32; 3GPP TS 29.172, 7.4.66.
    /// Seconds that may pass at most between two reports.
    pub maximum_interval: Option<u32>,
    /// Sampling-Interval (2562/10415), Unsigned32; 3GPP TS 29.172, 7.4.67.
    /// Seconds between two checks of the event.
    pub sampling_interval: Option<u32>,
    /// Reporting-Duration (2563/10415), Unsigned32; 3GPP TS 29.172, 7.4.68.
    /// Seconds until reporting ends.
    pub reporting_duration: Option<u32>,
    /// Reporting-Location-Requirements (2564/10415), Unsigned32; 3GPP TS 29.172, 7.4.69.
    /// A bit mask of what a report must contain.
    pub reporting_location_requirements: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AreaEventInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Area-Event-Info",
    items: &[
        Item::required(avp::AREA_DEFINITION.description()),
        Item::optional(avp::OCCURRENCE_INFO.description()),
        Item::optional(avp::INTERVAL_TIME.description()),
        Item::optional(avp::MAXIMUM_INTERVAL.description()),
        Item::optional(avp::SAMPLING_INTERVAL.description()),
        Item::optional(avp::REPORTING_DURATION.description()),
        Item::optional(avp::REPORTING_LOCATION_REQUIREMENTS.description()),
        Item::any(),
    ],
};

impl Contents for AreaEventInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            area_definition: unread.value(),
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
            (10415, 2534) => received.one(0, 0, &mut self.area_definition),
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::AREA_DEFINITION, &self.area_definition);
        avps.optional(&avp::OCCURRENCE_INFO, &self.occurrence_info);
        avps.optional(&avp::INTERVAL_TIME, &self.interval_time);
        avps.optional(&avp::MAXIMUM_INTERVAL, &self.maximum_interval);
        avps.optional(&avp::SAMPLING_INTERVAL, &self.sampling_interval);
        avps.optional(&avp::REPORTING_DURATION, &self.reporting_duration);
        avps.optional(
            &avp::REPORTING_LOCATION_REQUIREMENTS,
            &self.reporting_location_requirements,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AreaEventInfoBuilder<(A,) = (Unset,), (Set,)> builds group AreaEventInfo in AreaEventInfo, with additional_avps;
    required area_definition: IntoField<AreaDefinition>, "Area-Definition" => (Set,), A: required::AreaDefinition;
    optional occurrence_info: IntoField<OccurrenceInfo, Option<OccurrenceInfo>>, "Occurrence-Info";
    optional interval_time: IntoField<u32, Option<u32>>, "Interval-Time";
    optional maximum_interval: IntoField<u32, Option<u32>>, "Maximum-Interval";
    optional sampling_interval: IntoField<u32, Option<u32>>, "Sampling-Interval";
    optional reporting_duration: IntoField<u32, Option<u32>>, "Reporting-Duration";
    optional reporting_location_requirements: IntoField<u32, Option<u32>>, "Reporting-Location-Requirements";
}
