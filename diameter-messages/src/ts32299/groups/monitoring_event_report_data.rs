// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    DiameterIdentity, Grammar, Group, Item, Time, UnlistedAvps, Utf8String,
};
use crate::base;
use crate::credit_control;
use crate::ts29128;
use crate::ts29272;
use crate::ts29336;
use crate::credit_control::SubscriptionId;
use crate::ts29128::{CommunicationFailureInformation, NumberOfUePerLocationReport};
use crate::ts29272::EpsLocationInformation;
use crate::ts32299::avp;

/// A report of a monitoring event.
///
/// ```text
/// Monitoring-Event-Report-Data ::= < AVP Header: 3920 10415 >
///                                  [ Event-Timestamp ]
///                                  [ SCEF-Reference-ID ]
///                                  [ ts29336:SCEF-ID ]
///                                  [ Monitoring-Event-Report-Number ]
///                                  [ Charged-Party ]
///                                  [ Subscription-Id ]
///                                  [ Monitoring-Type ]
///                                  [ Reachability-Information ]
///                                  [ EPS-Location-Information ]
///                                  [ Communication-Failure-Information ]
///                                * [ Number-Of-UE-Per-Location-Report ]
/// ```
///
/// AVP code 3920 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringEventReportData {
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// Monitoring-Event-Report-Number (3923/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub monitoring_event_report_number: Option<u32>,
    /// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub charged_party: Option<Utf8String>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Option<SubscriptionId>,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: Option<u32>,
    /// Reachability-Information (3140/10415), Unsigned32; 3GPP TS 29.336, 8.4.20.
    pub reachability_information: Option<u32>,
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Option<Box<EpsLocationInformation>>,
    /// Communication-Failure-Information (4300/10415), Grouped; 3GPP TS 29.128, 6.4.4.
    pub communication_failure_information: Option<CommunicationFailureInformation>,
    /// Number-Of-UE-Per-Location-Report (4307/10415), Grouped; 3GPP TS 29.128, 6.4.12.
    pub number_of_ue_per_location_report: Vec<NumberOfUePerLocationReport>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MonitoringEventReportData {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Report-Data",
    items: &[
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(ts29336::avp::SCEF_REFERENCE_ID.description()),
        Item::optional(ts29336::avp::SCEF_ID.description()),
        Item::optional(avp::MONITORING_EVENT_REPORT_NUMBER.description()),
        Item::optional(avp::CHARGED_PARTY.description()),
        Item::optional(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(ts29336::avp::MONITORING_TYPE.description()),
        Item::optional(ts29336::avp::REACHABILITY_INFORMATION.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(ts29128::avp::COMMUNICATION_FAILURE_INFORMATION.description()),
        Item::repeated(ts29128::avp::NUMBER_OF_UE_PER_LOCATION_REPORT.description()),
    ],
};

impl Contents for MonitoringEventReportData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 55) => received.optional(0, &mut self.event_timestamp),
            (10415, 3124) => received.optional(1, &mut self.scef_reference_id),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3923) => {
                received.optional(3, &mut self.monitoring_event_report_number)
            }
            (10415, 857) => received.optional(4, &mut self.charged_party),
            (0, 443) => received.optional(5, &mut self.subscription_id),
            (10415, 3127) => received.optional(6, &mut self.monitoring_type),
            (10415, 3140) => received.optional(7, &mut self.reachability_information),
            (10415, 1496) => {
                received.optional_boxed(8, &mut self.eps_location_information)
            }
            (10415, 4300) => {
                received.optional(9, &mut self.communication_failure_information)
            }
            (10415, 4307) => {
                received.many(10, &mut self.number_of_ue_per_location_report)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(&ts29336::avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&ts29336::avp::SCEF_ID, &self.scef_id);
        avps.optional(
            &avp::MONITORING_EVENT_REPORT_NUMBER,
            &self.monitoring_event_report_number,
        );
        avps.optional(&avp::CHARGED_PARTY, &self.charged_party);
        avps.optional(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        avps.optional(
            &ts29336::avp::REACHABILITY_INFORMATION,
            &self.reachability_information,
        );
        avps.optional_boxed(
            &ts29272::avp::EPS_LOCATION_INFORMATION,
            &self.eps_location_information,
        );
        avps.optional(
            &ts29128::avp::COMMUNICATION_FAILURE_INFORMATION,
            &self.communication_failure_information,
        );
        avps.many(
            &ts29128::avp::NUMBER_OF_UE_PER_LOCATION_REPORT,
            &self.number_of_ue_per_location_report,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventReportDataBuilder builds group MonitoringEventReportData in Single<MonitoringEventReportData>;
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional monitoring_event_report_number: IntoField<u32, Option<u32>>, "Monitoring-Event-Report-Number";
    optional charged_party: IntoField<Utf8String, Option<Utf8String>>, "Charged-Party";
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional monitoring_type: IntoField<u32, Option<u32>>, "Monitoring-Type";
    optional reachability_information: IntoField<u32, Option<u32>>, "Reachability-Information";
    optional eps_location_information: IntoField<EpsLocationInformation, Option<Box<EpsLocationInformation>>>, "EPS-Location-Information";
    optional communication_failure_information: IntoField<CommunicationFailureInformation, Option<CommunicationFailureInformation>>, "Communication-Failure-Information";
    repeated number_of_ue_per_location_report, number_of_ue_per_location_reports: IntoField<NumberOfUePerLocationReport>, "Number-Of-UE-Per-Location-Report";
}
