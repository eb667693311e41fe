// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString, Time,
};
use crate::required;
use crate::ts29128;
use crate::ts29272;
use crate::ts29336;
use crate::ts29338;
use crate::ts29128::{
    CommunicationFailureInformation, IdleStatusIndication, NumberOfUePerLocationReport,
};
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::PdnConnectivityStatusReport;

/// A monitoring event that the serving node reports.
///
/// ```text
/// Monitoring-Event-Report ::= < AVP Header: 3123 10415 >
///                             { SCEF-Reference-ID }
///                             [ SCEF-Reference-ID-Ext ]
///                             [ ts29336:SCEF-ID ]
///                             [ Monitoring-Type ]
///                             [ Reachability-Information ]
///                             [ EPS-Location-Information ]
///                             [ Communication-Failure-Information ]
///                           * [ Number-Of-UE-Per-Location-Report ]
///                             [ Loss-Of-Connectivity-Reason ]
///                             [ Visited-PLMN-Id ]
///                             [ Idle-Status-Indication ]
///                             [ Reporting-Time-Stamp ]
///                             [ Maximum-UE-Availability-Time ]
///                           * [ PDN-Connectivity-Status-Report ]
///                             [ Reachability-Cause ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3123 of vendor 10415, 3GPP TS 29.128, 6.4.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringEventReport {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
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
    /// Loss-Of-Connectivity-Reason (3162/10415), Unsigned32; 3GPP TS 29.336, 8.4.58.
    pub loss_of_connectivity_reason: Option<u32>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Idle-Status-Indication (4322/10415), Grouped; 3GPP TS 29.128, 6.4.32.
    pub idle_status_indication: Option<IdleStatusIndication>,
    /// Reporting-Time-Stamp (3175/10415), Time; 3GPP TS 29.336, 8.4.71.
    /// When the reported event happened.
    pub reporting_time_stamp: Option<Time>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// PDN-Connectivity-Status-Report (3181/10415), Grouped; 3GPP TS 29.336, 8.4.77.
    pub pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    /// Reachability-Cause (4325/10415), Unsigned32; 3GPP TS 29.128, 6.4.35.
    pub reachability_cause: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitoringEventReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Report",
    items: &[
        Item::required(ts29336::avp::SCEF_REFERENCE_ID.description()),
        Item::optional(ts29336::avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(ts29336::avp::SCEF_ID.description()),
        Item::optional(ts29336::avp::MONITORING_TYPE.description()),
        Item::optional(ts29336::avp::REACHABILITY_INFORMATION.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(ts29128::avp::COMMUNICATION_FAILURE_INFORMATION.description()),
        Item::repeated(ts29128::avp::NUMBER_OF_UE_PER_LOCATION_REPORT.description()),
        Item::optional(ts29336::avp::LOSS_OF_CONNECTIVITY_REASON.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(ts29128::avp::IDLE_STATUS_INDICATION.description()),
        Item::optional(ts29336::avp::REPORTING_TIME_STAMP.description()),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::repeated(ts29336::avp::PDN_CONNECTIVITY_STATUS_REPORT.description()),
        Item::optional(ts29128::avp::REACHABILITY_CAUSE.description()),
        Item::any(),
    ],
};

impl Contents for MonitoringEventReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            monitoring_type: None,
            reachability_information: None,
            eps_location_information: None,
            communication_failure_information: None,
            number_of_ue_per_location_report: Vec::new(),
            loss_of_connectivity_reason: None,
            visited_plmn_id: None,
            idle_status_indication: None,
            reporting_time_stamp: None,
            maximum_ue_availability_time: None,
            pdn_connectivity_status_report: Vec::new(),
            reachability_cause: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3127) => received.optional(3, &mut self.monitoring_type),
            (10415, 3140) => received.optional(4, &mut self.reachability_information),
            (10415, 1496) => {
                received.optional_boxed(5, &mut self.eps_location_information)
            }
            (10415, 4300) => {
                received.optional(6, &mut self.communication_failure_information)
            }
            (10415, 4307) => received.many(7, &mut self.number_of_ue_per_location_report),
            (10415, 3162) => received.optional(8, &mut self.loss_of_connectivity_reason),
            (10415, 1407) => received.optional(9, &mut self.visited_plmn_id),
            (10415, 4322) => received.optional(10, &mut self.idle_status_indication),
            (10415, 3175) => received.optional(11, &mut self.reporting_time_stamp),
            (10415, 3329) => {
                received.optional(12, &mut self.maximum_ue_availability_time)
            }
            (10415, 3181) => received.many(13, &mut self.pdn_connectivity_status_report),
            (10415, 4325) => received.optional(14, &mut self.reachability_cause),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29336::avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&ts29336::avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.optional(&ts29336::avp::SCEF_ID, &self.scef_id);
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
        avps.optional(
            &ts29336::avp::LOSS_OF_CONNECTIVITY_REASON,
            &self.loss_of_connectivity_reason,
        );
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(
            &ts29128::avp::IDLE_STATUS_INDICATION,
            &self.idle_status_indication,
        );
        avps.optional(&ts29336::avp::REPORTING_TIME_STAMP, &self.reporting_time_stamp);
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.many(
            &ts29336::avp::PDN_CONNECTIVITY_STATUS_REPORT,
            &self.pdn_connectivity_status_report,
        );
        avps.optional(&ts29128::avp::REACHABILITY_CAUSE, &self.reachability_cause);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventReportBuilder<(A,) = (Unset,), (Set,)> builds group MonitoringEventReport in Single<MonitoringEventReport>, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set,), A: required::ScefReferenceId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional monitoring_type: IntoField<u32, Option<u32>>, "Monitoring-Type";
    optional reachability_information: IntoField<u32, Option<u32>>, "Reachability-Information";
    optional eps_location_information: IntoField<EpsLocationInformation, Option<Box<EpsLocationInformation>>>, "EPS-Location-Information";
    optional communication_failure_information: IntoField<CommunicationFailureInformation, Option<CommunicationFailureInformation>>, "Communication-Failure-Information";
    optional loss_of_connectivity_reason: IntoField<u32, Option<u32>>, "Loss-Of-Connectivity-Reason";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional idle_status_indication: IntoField<IdleStatusIndication, Option<IdleStatusIndication>>, "Idle-Status-Indication";
    optional reporting_time_stamp: IntoTime<Option<Time>>, "Reporting-Time-Stamp";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional reachability_cause: IntoField<u32, Option<u32>>, "Reachability-Cause";
    repeated number_of_ue_per_location_report, number_of_ue_per_location_reports: IntoField<NumberOfUePerLocationReport>, "Number-Of-UE-Per-Location-Report";
    repeated pdn_connectivity_status_report, pdn_connectivity_status_reports: IntoField<PdnConnectivityStatusReport>, "PDN-Connectivity-Status-Report";
}
