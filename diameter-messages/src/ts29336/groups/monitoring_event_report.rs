// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString, Time,
};
use crate::required;
use crate::ts29128;
use crate::ts29272;
use crate::ts29338;
use crate::ts29128::IdleStatusIndication;
use crate::ts29272::{EpsLocationInformation, TerminalInformation};
use crate::ts29336::{PdnConnectivityStatusReport, ServiceReport, avp};

/// A monitoring event that happened.
///
/// ```text
/// Monitoring-Event-Report ::= < AVP Header: 3123 10415 >
///                             { SCEF-Reference-ID }
///                             [ SCEF-Reference-ID-Ext ]
///                             [ SCEF-ID ]
///                             [ SCEF-Reference-ID-for-Deletion ]
///                             [ SCEF-Reference-ID-for-Deletion-Ext ]
///                             [ Visited-PLMN-Id ]
///                             [ Roaming-Information ]
///                             [ IMEI-Change ]
///                             [ Terminal-Information ]
///                             [ Reachability-Information ]
///                             [ Reachability-Cause ]
///                             [ Maximum-UE-Availability-Time ]
///                             [ EPS-Location-Information ]
///                             [ Monitoring-Type ]
///                             [ Event-Handling ]
///                           * [ Service-Report ]
///                             [ Loss-Of-Connectivity-Reason ]
///                             [ Idle-Status-Indication ]
///                           * [ PDN-Connectivity-Status-Report ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3123 of vendor 10415, 3GPP TS 29.336, 8.4.3.
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
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Option<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    /// Like SCEF-Reference-ID-for-Deletion, 64 bits wide.
    pub scef_reference_id_for_deletion_ext: Option<u64>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Roaming-Information (3139/10415), Unsigned32; 3GPP TS 29.336, 8.4.19.
    /// 0 roaming, 1 in the home network.
    pub roaming_information: Option<u32>,
    /// IMEI-Change (3141/10415), Unsigned32; 3GPP TS 29.336, 8.4.22.
    /// A bit mask of what changed.
    pub imei_change: Option<u32>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// Reachability-Information (3140/10415), Unsigned32; 3GPP TS 29.336, 8.4.20.
    pub reachability_information: Option<u32>,
    /// Reachability-Cause (4325/10415), Unsigned32; 3GPP TS 29.128, 6.4.35.
    pub reachability_cause: Option<u32>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Option<Box<EpsLocationInformation>>,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: Option<u32>,
    /// Event-Handling (3149/10415), Unsigned32; 3GPP TS 29.336, 8.4.43.
    pub event_handling: Option<u32>,
    /// Service-Report (3152/10415), Grouped; 3GPP TS 29.336, 8.4.47.
    pub service_report: Vec<ServiceReport>,
    /// Loss-Of-Connectivity-Reason (3162/10415), Unsigned32; 3GPP TS 29.336, 8.4.58.
    pub loss_of_connectivity_reason: Option<u32>,
    /// Idle-Status-Indication (4322/10415), Grouped; 3GPP TS 29.128, 6.4.32.
    pub idle_status_indication: Option<IdleStatusIndication>,
    /// PDN-Connectivity-Status-Report (3181/10415), Grouped; 3GPP TS 29.336, 8.4.77.
    pub pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitoringEventReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Report",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::ROAMING_INFORMATION.description()),
        Item::optional(avp::IMEI_CHANGE.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(avp::REACHABILITY_INFORMATION.description()),
        Item::optional(ts29128::avp::REACHABILITY_CAUSE.description()),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(avp::MONITORING_TYPE.description()),
        Item::optional(avp::EVENT_HANDLING.description()),
        Item::repeated(avp::SERVICE_REPORT.description()),
        Item::optional(avp::LOSS_OF_CONNECTIVITY_REASON.description()),
        Item::optional(ts29128::avp::IDLE_STATUS_INDICATION.description()),
        Item::repeated(avp::PDN_CONNECTIVITY_STATUS_REPORT.description()),
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
            scef_reference_id_for_deletion: None,
            scef_reference_id_for_deletion_ext: None,
            visited_plmn_id: None,
            roaming_information: None,
            imei_change: None,
            terminal_information: None,
            reachability_information: None,
            reachability_cause: None,
            maximum_ue_availability_time: None,
            eps_location_information: None,
            monitoring_type: None,
            event_handling: None,
            service_report: Vec::new(),
            loss_of_connectivity_reason: None,
            idle_status_indication: None,
            pdn_connectivity_status_report: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3126) => {
                received.optional(3, &mut self.scef_reference_id_for_deletion)
            }
            (10415, 3187) => {
                received.optional(4, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 1407) => received.optional(5, &mut self.visited_plmn_id),
            (10415, 3139) => received.optional(6, &mut self.roaming_information),
            (10415, 3141) => received.optional(7, &mut self.imei_change),
            (10415, 1401) => received.optional(8, &mut self.terminal_information),
            (10415, 3140) => received.optional(9, &mut self.reachability_information),
            (10415, 4325) => received.optional(10, &mut self.reachability_cause),
            (10415, 3329) => {
                received.optional(11, &mut self.maximum_ue_availability_time)
            }
            (10415, 1496) => {
                received.optional_boxed(12, &mut self.eps_location_information)
            }
            (10415, 3127) => received.optional(13, &mut self.monitoring_type),
            (10415, 3149) => received.optional(14, &mut self.event_handling),
            (10415, 3152) => received.many(15, &mut self.service_report),
            (10415, 3162) => received.optional(16, &mut self.loss_of_connectivity_reason),
            (10415, 4322) => received.optional(17, &mut self.idle_status_indication),
            (10415, 3181) => received.many(18, &mut self.pdn_connectivity_status_report),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.optional(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.optional(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(&avp::ROAMING_INFORMATION, &self.roaming_information);
        avps.optional(&avp::IMEI_CHANGE, &self.imei_change);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&avp::REACHABILITY_INFORMATION, &self.reachability_information);
        avps.optional(&ts29128::avp::REACHABILITY_CAUSE, &self.reachability_cause);
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.optional_boxed(
            &ts29272::avp::EPS_LOCATION_INFORMATION,
            &self.eps_location_information,
        );
        avps.optional(&avp::MONITORING_TYPE, &self.monitoring_type);
        avps.optional(&avp::EVENT_HANDLING, &self.event_handling);
        avps.many(&avp::SERVICE_REPORT, &self.service_report);
        avps.optional(
            &avp::LOSS_OF_CONNECTIVITY_REASON,
            &self.loss_of_connectivity_reason,
        );
        avps.optional(
            &ts29128::avp::IDLE_STATUS_INDICATION,
            &self.idle_status_indication,
        );
        avps.many(
            &avp::PDN_CONNECTIVITY_STATUS_REPORT,
            &self.pdn_connectivity_status_report,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventReportBuilder<(A,) = (Unset,), (Set,)> builds group MonitoringEventReport in Box<MonitoringEventReport>, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set,), A: required::ScefReferenceId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional scef_reference_id_for_deletion: IntoField<u32, Option<u32>>, "SCEF-Reference-ID-for-Deletion";
    optional scef_reference_id_for_deletion_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-for-Deletion-Ext";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional roaming_information: IntoField<u32, Option<u32>>, "Roaming-Information";
    optional imei_change: IntoField<u32, Option<u32>>, "IMEI-Change";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional reachability_information: IntoField<u32, Option<u32>>, "Reachability-Information";
    optional reachability_cause: IntoField<u32, Option<u32>>, "Reachability-Cause";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional eps_location_information: IntoField<EpsLocationInformation, Option<Box<EpsLocationInformation>>>, "EPS-Location-Information";
    optional monitoring_type: IntoField<u32, Option<u32>>, "Monitoring-Type";
    optional event_handling: IntoField<u32, Option<u32>>, "Event-Handling";
    optional loss_of_connectivity_reason: IntoField<u32, Option<u32>>, "Loss-Of-Connectivity-Reason";
    optional idle_status_indication: IntoField<IdleStatusIndication, Option<IdleStatusIndication>>, "Idle-Status-Indication";
    repeated service_report, service_reports: IntoField<ServiceReport>, "Service-Report";
    repeated pdn_connectivity_status_report, pdn_connectivity_status_reports: IntoField<PdnConnectivityStatusReport>, "PDN-Connectivity-Status-Report";
}
