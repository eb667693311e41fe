// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, DiameterIdentity, Grammar, Group, Item, Time, Utf8String,
};
use crate::required;
use crate::ts29272;
use crate::ts32299;
use crate::ts29336::{
    ExcludeIdentifiers, IncludeIdentifiers, LocationInformationConfiguration,
    MtcProviderInfo, PdnConnectivityStatusConfiguration, PlmnIdRequested,
    UeReachabilityConfiguration, avp,
};

/// A monitoring event to configure or delete.
///
/// ```text
/// Monitoring-Event-Configuration ::= < AVP Header: 3122 10415 >
///                                    [ SCEF-Reference-ID ]
///                                    [ SCEF-Reference-ID-Ext ]
///                                    { SCEF-ID }
///                                    { Monitoring-Type }
///                                  * [ SCEF-Reference-ID-for-Deletion ]
///                                  * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                                    [ Maximum-Number-of-Reports ]
///                                    [ Monitoring-Duration ]
///                                    [ Charged-Party ]
///                                    [ Maximum-Detection-Time ]
///                                    [ UE-Reachability-Configuration ]
///                                    [ Location-Information-Configuration ]
///                                    [ Association-Type ]
///                                    [ DL-Buffering-Suggested-Packet-Count ]
///                                    [ PLMN-ID-Requested ]
///                                    [ MTC-Provider-Info ]
///                                    [ PDN-Connectivity-Status-Configuration ]
///                                    [ Exclude-Identifiers ]
///                                    [ Include-Identifiers ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3122 of vendor 10415, 3GPP TS 29.336, 8.4.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringEventConfiguration {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: Option<u32>,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: DiameterIdentity,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: u32,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    /// Like SCEF-Reference-ID-for-Deletion, 64 bits wide.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
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
    /// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
    pub location_information_configuration: Option<LocationInformationConfiguration>,
    /// Association-Type (3138/10415), Unsigned32; 3GPP TS 29.336, 8.4.18.
    /// 0 monitor the IMEI, 1 the IMEISV.
    pub association_type: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    /// How many downlink packets to buffer for a sleeping terminal: 0 none, -1 any number.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// PLMN-ID-Requested (3172/10415), Enumerated; 3GPP TS 29.336, 8.4.68.
    pub plmn_id_requested: Option<PlmnIdRequested>,
    /// MTC-Provider-Info (3178/10415), Grouped; 3GPP TS 29.336, 8.4.74.
    pub mtc_provider_info: Option<MtcProviderInfo>,
    /// PDN-Connectivity-Status-Configuration (3180/10415), Grouped; 3GPP TS 29.336, 8.4.76.
    pub pdn_connectivity_status_configuration: Option<
        PdnConnectivityStatusConfiguration,
    >,
    /// Exclude-Identifiers (3188/10415), Grouped; 3GPP TS 29.336, 8.4.84.
    pub exclude_identifiers: Option<ExcludeIdentifiers>,
    /// Include-Identifiers (3189/10415), Grouped; 3GPP TS 29.336, 8.4.85.
    pub include_identifiers: Option<IncludeIdentifiers>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitoringEventConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Configuration",
    items: &[
        Item::optional(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(avp::SCEF_ID.description()),
        Item::required(avp::MONITORING_TYPE.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::optional(avp::MAXIMUM_NUMBER_OF_REPORTS.description()),
        Item::optional(avp::MONITORING_DURATION.description()),
        Item::optional(ts32299::avp::CHARGED_PARTY.description()),
        Item::optional(avp::MAXIMUM_DETECTION_TIME.description()),
        Item::optional(avp::UE_REACHABILITY_CONFIGURATION.description()),
        Item::optional(avp::LOCATION_INFORMATION_CONFIGURATION.description()),
        Item::optional(avp::ASSOCIATION_TYPE.description()),
        Item::optional(ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::optional(avp::PLMN_ID_REQUESTED.description()),
        Item::optional(avp::MTC_PROVIDER_INFO.description()),
        Item::optional(avp::PDN_CONNECTIVITY_STATUS_CONFIGURATION.description()),
        Item::optional(avp::EXCLUDE_IDENTIFIERS.description()),
        Item::optional(avp::INCLUDE_IDENTIFIERS.description()),
        Item::any(),
    ],
};

impl Contents for MonitoringEventConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: None,
            scef_reference_id_ext: None,
            scef_id: unread.value(),
            monitoring_type: unread.value(),
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            maximum_number_of_reports: None,
            monitoring_duration: None,
            charged_party: None,
            maximum_detection_time: None,
            ue_reachability_configuration: None,
            location_information_configuration: None,
            association_type: None,
            dl_buffering_suggested_packet_count: None,
            plmn_id_requested: None,
            mtc_provider_info: None,
            pdn_connectivity_status_configuration: None,
            exclude_identifiers: None,
            include_identifiers: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.optional(0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.one(2, 0, &mut self.scef_id),
            (10415, 3127) => received.one(3, 1, &mut self.monitoring_type),
            (10415, 3126) => received.many(4, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(5, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 3128) => received.optional(6, &mut self.maximum_number_of_reports),
            (10415, 3130) => received.optional(7, &mut self.monitoring_duration),
            (10415, 857) => received.optional(8, &mut self.charged_party),
            (10415, 3131) => received.optional(9, &mut self.maximum_detection_time),
            (10415, 3129) => {
                received.optional(10, &mut self.ue_reachability_configuration)
            }
            (10415, 3135) => {
                received.optional(11, &mut self.location_information_configuration)
            }
            (10415, 3138) => received.optional(12, &mut self.association_type),
            (10415, 1674) => {
                received.optional(13, &mut self.dl_buffering_suggested_packet_count)
            }
            (10415, 3172) => received.optional(14, &mut self.plmn_id_requested),
            (10415, 3178) => received.optional(15, &mut self.mtc_provider_info),
            (10415, 3180) => {
                received.optional(16, &mut self.pdn_connectivity_status_configuration)
            }
            (10415, 3188) => received.optional(17, &mut self.exclude_identifiers),
            (10415, 3189) => received.optional(18, &mut self.include_identifiers),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.one(&avp::SCEF_ID, &self.scef_id);
        avps.one(&avp::MONITORING_TYPE, &self.monitoring_type);
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.optional(&avp::MAXIMUM_NUMBER_OF_REPORTS, &self.maximum_number_of_reports);
        avps.optional(&avp::MONITORING_DURATION, &self.monitoring_duration);
        avps.optional(&ts32299::avp::CHARGED_PARTY, &self.charged_party);
        avps.optional(&avp::MAXIMUM_DETECTION_TIME, &self.maximum_detection_time);
        avps.optional(
            &avp::UE_REACHABILITY_CONFIGURATION,
            &self.ue_reachability_configuration,
        );
        avps.optional(
            &avp::LOCATION_INFORMATION_CONFIGURATION,
            &self.location_information_configuration,
        );
        avps.optional(&avp::ASSOCIATION_TYPE, &self.association_type);
        avps.optional(
            &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
            &self.dl_buffering_suggested_packet_count,
        );
        avps.optional(&avp::PLMN_ID_REQUESTED, &self.plmn_id_requested);
        avps.optional(&avp::MTC_PROVIDER_INFO, &self.mtc_provider_info);
        avps.optional(
            &avp::PDN_CONNECTIVITY_STATUS_CONFIGURATION,
            &self.pdn_connectivity_status_configuration,
        );
        avps.optional(&avp::EXCLUDE_IDENTIFIERS, &self.exclude_identifiers);
        avps.optional(&avp::INCLUDE_IDENTIFIERS, &self.include_identifiers);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventConfigurationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MonitoringEventConfiguration in Box<MonitoringEventConfiguration>, with additional_avps;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (Set, B), A: required::ScefId;
    required monitoring_type: IntoField<u32>, "Monitoring-Type" => (A, Set), B: required::MonitoringType;
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional maximum_number_of_reports: IntoField<u32, Option<u32>>, "Maximum-Number-of-Reports";
    optional monitoring_duration: IntoTime<Option<Time>>, "Monitoring-Duration";
    optional charged_party: IntoField<Utf8String, Option<Utf8String>>, "Charged-Party";
    optional maximum_detection_time: IntoField<u32, Option<u32>>, "Maximum-Detection-Time";
    optional ue_reachability_configuration: IntoField<UeReachabilityConfiguration, Option<UeReachabilityConfiguration>>, "UE-Reachability-Configuration";
    optional location_information_configuration: IntoField<LocationInformationConfiguration, Option<LocationInformationConfiguration>>, "Location-Information-Configuration";
    optional association_type: IntoField<u32, Option<u32>>, "Association-Type";
    optional dl_buffering_suggested_packet_count: IntoField<i32, Option<i32>>, "DL-Buffering-Suggested-Packet-Count";
    optional plmn_id_requested: IntoField<PlmnIdRequested, Option<PlmnIdRequested>>, "PLMN-ID-Requested";
    optional mtc_provider_info: IntoField<MtcProviderInfo, Option<MtcProviderInfo>>, "MTC-Provider-Info";
    optional pdn_connectivity_status_configuration: IntoField<PdnConnectivityStatusConfiguration, Option<PdnConnectivityStatusConfiguration>>, "PDN-Connectivity-Status-Configuration";
    optional exclude_identifiers: IntoField<ExcludeIdentifiers, Option<ExcludeIdentifiers>>, "Exclude-Identifiers";
    optional include_identifiers: IntoField<IncludeIdentifiers, Option<IncludeIdentifiers>>, "Include-Identifiers";
    repeated scef_reference_id_for_deletion, scef_reference_id_for_deletions: IntoField<u32>, "SCEF-Reference-ID-for-Deletion";
    repeated scef_reference_id_for_deletion_ext, scef_reference_id_for_deletion_exts: IntoField<u64>, "SCEF-Reference-ID-for-Deletion-Ext";
}
