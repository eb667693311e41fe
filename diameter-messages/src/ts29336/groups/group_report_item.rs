// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Time};
use crate::required;
use crate::ts29128;
use crate::ts29272;
use crate::ts29338;
use crate::ts29128::IdleStatusIndication;
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::{
    PdnConnectivityStatusReport, ServiceReport, UpdatedNetworkConfiguration,
    UserIdentifier, avp,
};

/// The report for one user of a group.
///
/// ```text
/// Group-Report-Item ::= < AVP Header: 3166 10415 >
///                       { User-Identifier }
///                       [ Visited-PLMN-Id ]
///                       [ Roaming-Information ]
///                       [ IMEI-Change ]
///                       [ Reachability-Information ]
///                       [ Maximum-UE-Availability-Time ]
///                       [ EPS-Location-Information ]
///                       [ Monitoring-Type ]
///                     * [ Service-Report ]
///                       [ S6t-HSS-Cause ]
///                       [ Idle-Status-Indication ]
///                       [ Reporting-Time-Stamp ]
///                       [ Updated-Network-Configuration ]
///                     * [ SCEF-Reference-ID-for-Deletion ]
///                     * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                       [ Event-Handling ]
///                       [ Loss-Of-Connectivity-Reason ]
///                     * [ PDN-Connectivity-Status-Report ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3166 of vendor 10415, 3GPP TS 29.336, 8.4.62.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupReportItem {
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Roaming-Information (3139/10415), Unsigned32; 3GPP TS 29.336, 8.4.19.
    /// 0 roaming, 1 in the home network.
    pub roaming_information: Option<u32>,
    /// IMEI-Change (3141/10415), Unsigned32; 3GPP TS 29.336, 8.4.22.
    /// A bit mask of what changed.
    pub imei_change: Option<u32>,
    /// Reachability-Information (3140/10415), Unsigned32; 3GPP TS 29.336, 8.4.20.
    pub reachability_information: Option<u32>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Option<Box<EpsLocationInformation>>,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: Option<u32>,
    /// Service-Report (3152/10415), Grouped; 3GPP TS 29.336, 8.4.47.
    pub service_report: Vec<ServiceReport>,
    /// S6t-HSS-Cause (3154/10415), Unsigned32; 3GPP TS 29.336, 8.4.50.
    /// A bit mask of reasons from the HSS.
    pub s6t_hss_cause: Option<u32>,
    /// Idle-Status-Indication (4322/10415), Grouped; 3GPP TS 29.128, 6.4.32.
    pub idle_status_indication: Option<IdleStatusIndication>,
    /// Reporting-Time-Stamp (3175/10415), Time; 3GPP TS 29.336, 8.4.71.
    /// When the reported event happened.
    pub reporting_time_stamp: Option<Time>,
    /// Updated-Network-Configuration (3184/10415), Grouped; 3GPP TS 29.336, 8.4.80.
    pub updated_network_configuration: Option<UpdatedNetworkConfiguration>,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    /// Like SCEF-Reference-ID-for-Deletion, 64 bits wide.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
    /// Event-Handling (3149/10415), Unsigned32; 3GPP TS 29.336, 8.4.43.
    pub event_handling: Option<u32>,
    /// Loss-Of-Connectivity-Reason (3162/10415), Unsigned32; 3GPP TS 29.336, 8.4.58.
    pub loss_of_connectivity_reason: Option<u32>,
    /// PDN-Connectivity-Status-Report (3181/10415), Grouped; 3GPP TS 29.336, 8.4.77.
    pub pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for GroupReportItem {}

static GRAMMAR: Grammar = Grammar {
    name: "Group-Report-Item",
    items: &[
        Item::required(avp::USER_IDENTIFIER.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::ROAMING_INFORMATION.description()),
        Item::optional(avp::IMEI_CHANGE.description()),
        Item::optional(avp::REACHABILITY_INFORMATION.description()),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(avp::MONITORING_TYPE.description()),
        Item::repeated(avp::SERVICE_REPORT.description()),
        Item::optional(avp::S6T_HSS_CAUSE.description()),
        Item::optional(ts29128::avp::IDLE_STATUS_INDICATION.description()),
        Item::optional(avp::REPORTING_TIME_STAMP.description()),
        Item::optional(avp::UPDATED_NETWORK_CONFIGURATION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::optional(avp::EVENT_HANDLING.description()),
        Item::optional(avp::LOSS_OF_CONNECTIVITY_REASON.description()),
        Item::repeated(avp::PDN_CONNECTIVITY_STATUS_REPORT.description()),
        Item::any(),
    ],
};

impl Contents for GroupReportItem {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            user_identifier: unread.value(),
            visited_plmn_id: None,
            roaming_information: None,
            imei_change: None,
            reachability_information: None,
            maximum_ue_availability_time: None,
            eps_location_information: None,
            monitoring_type: None,
            service_report: Vec::new(),
            s6t_hss_cause: None,
            idle_status_indication: None,
            reporting_time_stamp: None,
            updated_network_configuration: None,
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            event_handling: None,
            loss_of_connectivity_reason: None,
            pdn_connectivity_status_report: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3102) => received.one(0, 0, &mut self.user_identifier),
            (10415, 1407) => received.optional(1, &mut self.visited_plmn_id),
            (10415, 3139) => received.optional(2, &mut self.roaming_information),
            (10415, 3141) => received.optional(3, &mut self.imei_change),
            (10415, 3140) => received.optional(4, &mut self.reachability_information),
            (10415, 3329) => received.optional(5, &mut self.maximum_ue_availability_time),
            (10415, 1496) => {
                received.optional_boxed(6, &mut self.eps_location_information)
            }
            (10415, 3127) => received.optional(7, &mut self.monitoring_type),
            (10415, 3152) => received.many(8, &mut self.service_report),
            (10415, 3154) => received.optional(9, &mut self.s6t_hss_cause),
            (10415, 4322) => received.optional(10, &mut self.idle_status_indication),
            (10415, 3175) => received.optional(11, &mut self.reporting_time_stamp),
            (10415, 3184) => {
                received.optional(12, &mut self.updated_network_configuration)
            }
            (10415, 3126) => received.many(13, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(14, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 3149) => received.optional(15, &mut self.event_handling),
            (10415, 3162) => received.optional(16, &mut self.loss_of_connectivity_reason),
            (10415, 3181) => received.many(17, &mut self.pdn_connectivity_status_report),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(&avp::ROAMING_INFORMATION, &self.roaming_information);
        avps.optional(&avp::IMEI_CHANGE, &self.imei_change);
        avps.optional(&avp::REACHABILITY_INFORMATION, &self.reachability_information);
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.optional_boxed(
            &ts29272::avp::EPS_LOCATION_INFORMATION,
            &self.eps_location_information,
        );
        avps.optional(&avp::MONITORING_TYPE, &self.monitoring_type);
        avps.many(&avp::SERVICE_REPORT, &self.service_report);
        avps.optional(&avp::S6T_HSS_CAUSE, &self.s6t_hss_cause);
        avps.optional(
            &ts29128::avp::IDLE_STATUS_INDICATION,
            &self.idle_status_indication,
        );
        avps.optional(&avp::REPORTING_TIME_STAMP, &self.reporting_time_stamp);
        avps.optional(
            &avp::UPDATED_NETWORK_CONFIGURATION,
            &self.updated_network_configuration,
        );
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.optional(&avp::EVENT_HANDLING, &self.event_handling);
        avps.optional(
            &avp::LOSS_OF_CONNECTIVITY_REASON,
            &self.loss_of_connectivity_reason,
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
    GroupReportItemBuilder<(A,) = (Unset,), (Set,)> builds group GroupReportItem in Single<GroupReportItem>, with additional_avps;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (Set,), A: required::UserIdentifier;
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional roaming_information: IntoField<u32, Option<u32>>, "Roaming-Information";
    optional imei_change: IntoField<u32, Option<u32>>, "IMEI-Change";
    optional reachability_information: IntoField<u32, Option<u32>>, "Reachability-Information";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional eps_location_information: IntoField<EpsLocationInformation, Option<Box<EpsLocationInformation>>>, "EPS-Location-Information";
    optional monitoring_type: IntoField<u32, Option<u32>>, "Monitoring-Type";
    optional s6t_hss_cause: IntoField<u32, Option<u32>>, "S6t-HSS-Cause";
    optional idle_status_indication: IntoField<IdleStatusIndication, Option<IdleStatusIndication>>, "Idle-Status-Indication";
    optional reporting_time_stamp: IntoTime<Option<Time>>, "Reporting-Time-Stamp";
    optional updated_network_configuration: IntoField<UpdatedNetworkConfiguration, Option<UpdatedNetworkConfiguration>>, "Updated-Network-Configuration";
    optional event_handling: IntoField<u32, Option<u32>>, "Event-Handling";
    optional loss_of_connectivity_reason: IntoField<u32, Option<u32>>, "Loss-Of-Connectivity-Reason";
    repeated service_report, service_reports: IntoField<ServiceReport>, "Service-Report";
    repeated scef_reference_id_for_deletion, scef_reference_id_for_deletions: IntoField<u32>, "SCEF-Reference-ID-for-Deletion";
    repeated scef_reference_id_for_deletion_ext, scef_reference_id_for_deletion_exts: IntoField<u64>, "SCEF-Reference-ID-for-Deletion-Ext";
    repeated pdn_connectivity_status_report, pdn_connectivity_status_reports: IntoField<PdnConnectivityStatusReport>, "PDN-Connectivity-Status-Report";
}
