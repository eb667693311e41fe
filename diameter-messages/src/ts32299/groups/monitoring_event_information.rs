// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    DiameterIdentity, Grammar, Group, Item, Time, UnlistedAvps, Utf8String,
};
use crate::base;
use crate::ts29128;
use crate::ts29336;
use crate::ts29128::NumberOfUePerLocationConfiguration;
use crate::ts29336::{MonitoringEventReport, UeReachabilityConfiguration};
use crate::ts32299::avp;

/// A monitoring event that is charged, with its configuration.
///
/// ```text
/// Monitoring-Event-Information ::= < AVP Header: 3921 10415 >
///                                  [ Monitoring-Event-Functionality ]
///                                  [ Event-Timestamp ]
///                                  [ Monitoring-Event-Configuration-Activity ]
///                                  [ SCEF-Reference-ID ]
///                                  [ ts29336:SCEF-ID ]
///                                  [ Monitoring-Type ]
///                                  [ Maximum-Number-of-Reports ]
///                                  [ Monitoring-Duration ]
///                                  [ Charged-Party ]
///                                  [ Maximum-Detection-Time ]
///                                  [ UE-Reachability-Configuration ]
///                                  [ MONTE-Location-Type ]
///                                  [ Accuracy ]
///                                * [ Number-Of-UE-Per-Location-Configuration ]
///                                * [ ts29336:Monitoring-Event-Report ]
/// ```
///
/// AVP code 3921 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringEventInformation {
    /// Monitoring-Event-Functionality (3922/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub monitoring_event_functionality: Option<i32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// Monitoring-Event-Configuration-Activity (3919/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub monitoring_event_configuration_activity: Option<i32>,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: Option<u32>,
    /// Maximum-Number-of-Reports (3128/10415), Unsigned32; 3GPP TS 29.336, 8.4.8.
    /// After how many reports monitoring ends.
    pub maximum_number_of_reports: Option<u32>,
    /// Monitoring-Duration (3130/10415), Time; 3GPP TS 29.336, 8.4.10.
    /// When monitoring ends.
    pub monitoring_duration: Option<Time>,
    /// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub charged_party: Option<Utf8String>,
    /// Maximum-Detection-Time (3131/10415), Unsigned32; 3GPP TS 29.336, 8.4.11.
    /// Seconds after which an unreachable terminal is reported.
    pub maximum_detection_time: Option<u32>,
    /// UE-Reachability-Configuration (3129/10415), Grouped; 3GPP TS 29.336, 8.4.9.
    pub ue_reachability_configuration: Option<UeReachabilityConfiguration>,
    /// MONTE-Location-Type (3136/10415), Unsigned32; 3GPP TS 29.336, 8.4.16.
    /// 0 the current, 1 the last known location.
    pub monte_location_type: Option<u32>,
    /// Accuracy (3137/10415), Unsigned32; 3GPP TS 29.336, 8.4.17.
    /// 0 cell, 1 eNodeB, 2 tracking area, and on.
    pub accuracy: Option<u32>,
    /// Number-Of-UE-Per-Location-Configuration (4306/10415), Grouped; 3GPP TS 29.128, 6.4.11.
    pub number_of_ue_per_location_configuration: Vec<NumberOfUePerLocationConfiguration>,
    /// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.336, 8.4.3.
    pub monitoring_event_report: Vec<MonitoringEventReport>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MonitoringEventInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Information",
    items: &[
        Item::optional(avp::MONITORING_EVENT_FUNCTIONALITY.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(avp::MONITORING_EVENT_CONFIGURATION_ACTIVITY.description()),
        Item::optional(ts29336::avp::SCEF_REFERENCE_ID.description()),
        Item::optional(ts29336::avp::SCEF_ID.description()),
        Item::optional(ts29336::avp::MONITORING_TYPE.description()),
        Item::optional(ts29336::avp::MAXIMUM_NUMBER_OF_REPORTS.description()),
        Item::optional(ts29336::avp::MONITORING_DURATION.description()),
        Item::optional(avp::CHARGED_PARTY.description()),
        Item::optional(ts29336::avp::MAXIMUM_DETECTION_TIME.description()),
        Item::optional(ts29336::avp::UE_REACHABILITY_CONFIGURATION.description()),
        Item::optional(ts29336::avp::MONTE_LOCATION_TYPE.description()),
        Item::optional(ts29336::avp::ACCURACY.description()),
        Item::repeated(
            ts29128::avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION.description(),
        ),
        Item::repeated(ts29336::avp::MONITORING_EVENT_REPORT.description()),
    ],
};

impl Contents for MonitoringEventInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3922) => {
                received.optional(0, &mut self.monitoring_event_functionality)
            }
            (0, 55) => received.optional(1, &mut self.event_timestamp),
            (10415, 3919) => {
                received.optional(2, &mut self.monitoring_event_configuration_activity)
            }
            (10415, 3124) => received.optional(3, &mut self.scef_reference_id),
            (10415, 3125) => received.optional(4, &mut self.scef_id),
            (10415, 3127) => received.optional(5, &mut self.monitoring_type),
            (10415, 3128) => received.optional(6, &mut self.maximum_number_of_reports),
            (10415, 3130) => received.optional(7, &mut self.monitoring_duration),
            (10415, 857) => received.optional(8, &mut self.charged_party),
            (10415, 3131) => received.optional(9, &mut self.maximum_detection_time),
            (10415, 3129) => {
                received.optional(10, &mut self.ue_reachability_configuration)
            }
            (10415, 3136) => received.optional(11, &mut self.monte_location_type),
            (10415, 3137) => received.optional(12, &mut self.accuracy),
            (10415, 4306) => {
                received.many(13, &mut self.number_of_ue_per_location_configuration)
            }
            (10415, 3123) => received.many(14, &mut self.monitoring_event_report),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::MONITORING_EVENT_FUNCTIONALITY,
            &self.monitoring_event_functionality,
        );
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(
            &avp::MONITORING_EVENT_CONFIGURATION_ACTIVITY,
            &self.monitoring_event_configuration_activity,
        );
        avps.optional(&ts29336::avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&ts29336::avp::SCEF_ID, &self.scef_id);
        avps.optional(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        avps.optional(
            &ts29336::avp::MAXIMUM_NUMBER_OF_REPORTS,
            &self.maximum_number_of_reports,
        );
        avps.optional(&ts29336::avp::MONITORING_DURATION, &self.monitoring_duration);
        avps.optional(&avp::CHARGED_PARTY, &self.charged_party);
        avps.optional(
            &ts29336::avp::MAXIMUM_DETECTION_TIME,
            &self.maximum_detection_time,
        );
        avps.optional(
            &ts29336::avp::UE_REACHABILITY_CONFIGURATION,
            &self.ue_reachability_configuration,
        );
        avps.optional(&ts29336::avp::MONTE_LOCATION_TYPE, &self.monte_location_type);
        avps.optional(&ts29336::avp::ACCURACY, &self.accuracy);
        avps.many(
            &ts29128::avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION,
            &self.number_of_ue_per_location_configuration,
        );
        avps.many(&ts29336::avp::MONITORING_EVENT_REPORT, &self.monitoring_event_report);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventInformationBuilder builds group MonitoringEventInformation in Single<MonitoringEventInformation>;
    optional monitoring_event_functionality: IntoField<i32, Option<i32>>, "Monitoring-Event-Functionality";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional monitoring_event_configuration_activity: IntoField<i32, Option<i32>>, "Monitoring-Event-Configuration-Activity";
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional monitoring_type: IntoField<u32, Option<u32>>, "Monitoring-Type";
    optional maximum_number_of_reports: IntoField<u32, Option<u32>>, "Maximum-Number-of-Reports";
    optional monitoring_duration: IntoTime<Option<Time>>, "Monitoring-Duration";
    optional charged_party: IntoField<Utf8String, Option<Utf8String>>, "Charged-Party";
    optional maximum_detection_time: IntoField<u32, Option<u32>>, "Maximum-Detection-Time";
    optional ue_reachability_configuration: IntoField<UeReachabilityConfiguration, Option<UeReachabilityConfiguration>>, "UE-Reachability-Configuration";
    optional monte_location_type: IntoField<u32, Option<u32>>, "MONTE-Location-Type";
    optional accuracy: IntoField<u32, Option<u32>>, "Accuracy";
    repeated number_of_ue_per_location_configuration, number_of_ue_per_location_configurations: IntoField<NumberOfUePerLocationConfiguration>, "Number-Of-UE-Per-Location-Configuration";
    repeated monitoring_event_report, monitoring_event_reports: IntoField<MonitoringEventReport>, "Monitoring-Event-Report";
}
