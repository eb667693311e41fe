// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Place, Time, Utf8String,
};
use crate::ts29272;
use crate::ts32299;
use crate::ts29336::{
    ExcludeIdentifiers, IncludeIdentifiers, LocationInformationConfiguration,
    MtcProviderInfo, PdnConnectivityStatusConfiguration, PlmnIdRequested,
    UeReachabilityConfiguration, avp,
};
use super::monitoring_event_configuration_builder::{
    MonitoringEventConfigurationBuilder, MonitoringEventConfigurationOptional,
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
pub struct MonitoringEventConfiguration {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: Option<u32>,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: DiameterIdentity,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    pub monitoring_type: u32,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
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
    /// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
    pub location_information_configuration: Option<LocationInformationConfiguration>,
    /// Association-Type (3138/10415), Unsigned32; 3GPP TS 29.336, 8.4.18.
    pub association_type: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
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

impl MonitoringEventConfiguration {
    /// Starts building the AVPs of a Monitoring-Event-Configuration.
    pub fn builder() -> MonitoringEventConfigurationBuilder {
        MonitoringEventConfigurationBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (scef_id, monitoring_type): (DiameterIdentity, u32),
        optional: MonitoringEventConfigurationOptional,
    ) -> Self {
        Self {
            scef_reference_id: optional.scef_reference_id,
            scef_reference_id_ext: optional.scef_reference_id_ext,
            scef_id,
            monitoring_type,
            scef_reference_id_for_deletion: optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: optional
                .scef_reference_id_for_deletion_ext,
            maximum_number_of_reports: optional.maximum_number_of_reports,
            monitoring_duration: optional.monitoring_duration,
            charged_party: optional.charged_party,
            maximum_detection_time: optional.maximum_detection_time,
            ue_reachability_configuration: optional.ue_reachability_configuration,
            location_information_configuration: optional
                .location_information_configuration,
            association_type: optional.association_type,
            dl_buffering_suggested_packet_count: optional
                .dl_buffering_suggested_packet_count,
            plmn_id_requested: optional.plmn_id_requested,
            mtc_provider_info: optional.mtc_provider_info,
            pdn_connectivity_status_configuration: optional
                .pdn_connectivity_status_configuration,
            exclude_identifiers: optional.exclude_identifiers,
            include_identifiers: optional.include_identifiers,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut scef_id = None;
        let mut monitoring_type = None;
        let mut optional = MonitoringEventConfigurationOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3124) => received.one(0, &mut optional.scef_reference_id),
                (10415, 3186) => received.one(1, &mut optional.scef_reference_id_ext),
                (10415, 3125) => received.one(2, &mut scef_id),
                (10415, 3127) => received.one(3, &mut monitoring_type),
                (10415, 3126) => {
                    received.many(4, &mut optional.scef_reference_id_for_deletion)
                }
                (10415, 3187) => {
                    received.many(5, &mut optional.scef_reference_id_for_deletion_ext)
                }
                (10415, 3128) => received.one(6, &mut optional.maximum_number_of_reports),
                (10415, 3130) => received.one(7, &mut optional.monitoring_duration),
                (10415, 857) => received.one(8, &mut optional.charged_party),
                (10415, 3131) => received.one(9, &mut optional.maximum_detection_time),
                (10415, 3129) => {
                    received.one(10, &mut optional.ue_reachability_configuration)
                }
                (10415, 3135) => {
                    received.one(11, &mut optional.location_information_configuration)
                }
                (10415, 3138) => received.one(12, &mut optional.association_type),
                (10415, 1674) => {
                    received.one(13, &mut optional.dl_buffering_suggested_packet_count)
                }
                (10415, 3172) => received.one(14, &mut optional.plmn_id_requested),
                (10415, 3178) => received.one(15, &mut optional.mtc_provider_info),
                (10415, 3180) => {
                    received.one(16, &mut optional.pdn_connectivity_status_configuration)
                }
                (10415, 3188) => received.one(17, &mut optional.exclude_identifiers),
                (10415, 3189) => received.one(18, &mut optional.include_identifiers),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(2, &scef_id);
        received.required(3, &monitoring_type);
        let required = (scef_id?, monitoring_type?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.one(&avp::SCEF_ID, &self.scef_id);
        encoder.one(&avp::MONITORING_TYPE, &self.monitoring_type);
        encoder
            .many(
                &avp::SCEF_REFERENCE_ID_FOR_DELETION,
                &self.scef_reference_id_for_deletion,
            );
        encoder
            .many(
                &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
                &self.scef_reference_id_for_deletion_ext,
            );
        encoder
            .optional(&avp::MAXIMUM_NUMBER_OF_REPORTS, &self.maximum_number_of_reports);
        encoder.optional(&avp::MONITORING_DURATION, &self.monitoring_duration);
        encoder.optional(&ts32299::avp::CHARGED_PARTY, &self.charged_party);
        encoder.optional(&avp::MAXIMUM_DETECTION_TIME, &self.maximum_detection_time);
        encoder
            .optional(
                &avp::UE_REACHABILITY_CONFIGURATION,
                &self.ue_reachability_configuration,
            );
        encoder
            .optional(
                &avp::LOCATION_INFORMATION_CONFIGURATION,
                &self.location_information_configuration,
            );
        encoder.optional(&avp::ASSOCIATION_TYPE, &self.association_type);
        encoder
            .optional(
                &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
                &self.dl_buffering_suggested_packet_count,
            );
        encoder.optional(&avp::PLMN_ID_REQUESTED, &self.plmn_id_requested);
        encoder.optional(&avp::MTC_PROVIDER_INFO, &self.mtc_provider_info);
        encoder
            .optional(
                &avp::PDN_CONNECTIVITY_STATUS_CONFIGURATION,
                &self.pdn_connectivity_status_configuration,
            );
        encoder.optional(&avp::EXCLUDE_IDENTIFIERS, &self.exclude_identifiers);
        encoder.optional(&avp::INCLUDE_IDENTIFIERS, &self.include_identifiers);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
