// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item, Time, UnlistedAvps,
    Unread, Utf8String,
};
use crate::base;
use crate::ts29128;
use crate::ts29336;
use crate::ts29128::NumberOfUePerLocationConfiguration;
use crate::ts29336::{MonitoringEventReport, UeReachabilityConfiguration};
use crate::ts32299::avp;
use diameter_core::builder::append;

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
pub struct MonitoringEventInformation {
    /// Monitoring-Event-Functionality (3922/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub monitoring_event_functionality: Option<i32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    pub event_timestamp: Option<Time>,
    /// Monitoring-Event-Configuration-Activity (3919/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub monitoring_event_configuration_activity: Option<i32>,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: Option<DiameterIdentity>,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    pub monitoring_type: Option<u32>,
    /// Maximum-Number-of-Reports (3128/10415), Unsigned32; 3GPP TS 29.336, 8.4.8.
    pub maximum_number_of_reports: Option<u32>,
    /// Monitoring-Duration (3130/10415), Time; 3GPP TS 29.336, 8.4.10.
    pub monitoring_duration: Option<Time>,
    /// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub charged_party: Option<Utf8String>,
    /// Maximum-Detection-Time (3131/10415), Unsigned32; 3GPP TS 29.336, 8.4.11.
    pub maximum_detection_time: Option<u32>,
    /// UE-Reachability-Configuration (3129/10415), Grouped; 3GPP TS 29.336, 8.4.9.
    pub ue_reachability_configuration: Option<UeReachabilityConfiguration>,
    /// MONTE-Location-Type (3136/10415), Unsigned32; 3GPP TS 29.336, 8.4.16.
    pub monte_location_type: Option<u32>,
    /// Accuracy (3137/10415), Unsigned32; 3GPP TS 29.336, 8.4.17.
    pub accuracy: Option<u32>,
    /// Number-Of-UE-Per-Location-Configuration (4306/10415), Grouped; 3GPP TS 29.128, 6.4.11.
    pub number_of_ue_per_location_configuration: Vec<NumberOfUePerLocationConfiguration>,
    /// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.336, 8.4.3.
    pub monitoring_event_report: Vec<MonitoringEventReport>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MonitoringEventInformation {
    /// Starts building the AVPs of a Monitoring-Event-Information.
    pub fn builder() -> MonitoringEventInformationBuilder {
        MonitoringEventInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::MONITORING_EVENT_FUNCTIONALITY,
                &self.monitoring_event_functionality,
            );
        encoder.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        encoder
            .optional(
                &avp::MONITORING_EVENT_CONFIGURATION_ACTIVITY,
                &self.monitoring_event_configuration_activity,
            );
        encoder.optional(&ts29336::avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&ts29336::avp::SCEF_ID, &self.scef_id);
        encoder.optional(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        encoder
            .optional(
                &ts29336::avp::MAXIMUM_NUMBER_OF_REPORTS,
                &self.maximum_number_of_reports,
            );
        encoder.optional(&ts29336::avp::MONITORING_DURATION, &self.monitoring_duration);
        encoder.optional(&avp::CHARGED_PARTY, &self.charged_party);
        encoder
            .optional(
                &ts29336::avp::MAXIMUM_DETECTION_TIME,
                &self.maximum_detection_time,
            );
        encoder
            .optional(
                &ts29336::avp::UE_REACHABILITY_CONFIGURATION,
                &self.ue_reachability_configuration,
            );
        encoder.optional(&ts29336::avp::MONTE_LOCATION_TYPE, &self.monte_location_type);
        encoder.optional(&ts29336::avp::ACCURACY, &self.accuracy);
        encoder
            .many(
                &ts29128::avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION,
                &self.number_of_ue_per_location_configuration,
            );
        encoder
            .many(&ts29336::avp::MONITORING_EVENT_REPORT, &self.monitoring_event_report);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MonitoringEventInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitoringEventInformationBuilder {
    contents: MonitoringEventInformation,
}

impl MonitoringEventInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Monitoring-Event-Functionality.
    pub fn monitoring_event_functionality(mut self, value: i32) -> Self {
        self.contents.monitoring_event_functionality = Some(value);
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.event_timestamp = Some(value.into());
        self
    }

    /// Sets Monitoring-Event-Configuration-Activity.
    pub fn monitoring_event_configuration_activity(mut self, value: i32) -> Self {
        self.contents.monitoring_event_configuration_activity = Some(value);
        self
    }

    /// Sets SCEF-Reference-ID.
    pub fn scef_reference_id(mut self, value: u32) -> Self {
        self.contents.scef_reference_id = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.scef_id = Some(value.into());
        self
    }

    /// Sets Monitoring-Type.
    pub fn monitoring_type(mut self, value: u32) -> Self {
        self.contents.monitoring_type = Some(value);
        self
    }

    /// Sets Maximum-Number-of-Reports.
    pub fn maximum_number_of_reports(mut self, value: u32) -> Self {
        self.contents.maximum_number_of_reports = Some(value);
        self
    }

    /// Sets Monitoring-Duration.
    pub fn monitoring_duration(mut self, value: impl Into<Time>) -> Self {
        self.contents.monitoring_duration = Some(value.into());
        self
    }

    /// Sets Charged-Party.
    pub fn charged_party(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.charged_party = Some(value.into());
        self
    }

    /// Sets Maximum-Detection-Time.
    pub fn maximum_detection_time(mut self, value: u32) -> Self {
        self.contents.maximum_detection_time = Some(value);
        self
    }

    /// Sets UE-Reachability-Configuration.
    pub fn ue_reachability_configuration(
        mut self,
        value: impl Into<UeReachabilityConfiguration>,
    ) -> Self {
        self.contents.ue_reachability_configuration = Some(value.into());
        self
    }

    /// Sets MONTE-Location-Type.
    pub fn monte_location_type(mut self, value: u32) -> Self {
        self.contents.monte_location_type = Some(value);
        self
    }

    /// Sets Accuracy.
    pub fn accuracy(mut self, value: u32) -> Self {
        self.contents.accuracy = Some(value);
        self
    }

    /// Adds one Number-Of-UE-Per-Location-Configuration.
    pub fn number_of_ue_per_location_configuration(
        mut self,
        value: impl Into<NumberOfUePerLocationConfiguration>,
    ) -> Self {
        append(&mut self.contents.number_of_ue_per_location_configuration, value.into());
        self
    }

    /// Adds any number of Number-Of-UE-Per-Location-Configuration.
    pub fn number_of_ue_per_location_configurations(
        mut self,
        values: impl IntoIterator<Item = impl Into<NumberOfUePerLocationConfiguration>>,
    ) -> Self {
        self.contents
            .number_of_ue_per_location_configuration
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Monitoring-Event-Report.
    pub fn monitoring_event_report(
        mut self,
        value: impl Into<MonitoringEventReport>,
    ) -> Self {
        append(&mut self.contents.monitoring_event_report, value.into());
        self
    }

    /// Adds any number of Monitoring-Event-Report.
    pub fn monitoring_event_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitoringEventReport>>,
    ) -> Self {
        self.contents.monitoring_event_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> MonitoringEventInformation {
        self.contents
    }
}
