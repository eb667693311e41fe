// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, DiameterIdentity, Grammar, Group, Item, Time, Utf8String,
};
use crate::required;
use crate::ts29128;
use crate::ts29336;
use crate::ts32299;
use crate::ts29128::NumberOfUePerLocationConfiguration;
use crate::ts29336::{LocationInformationConfiguration, UeReachabilityConfiguration};

/// A monitoring event to configure at the serving node.
///
/// ```text
/// Monitoring-Event-Configuration ::= < AVP Header: 3122 10415 >
///                                    [ SCEF-Reference-ID ]
///                                    [ SCEF-Reference-ID-Ext ]
///                                    { ts29336:SCEF-ID }
///                                    { Monitoring-Type }
///                                  * [ SCEF-Reference-ID-for-Deletion ]
///                                  * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                                    [ Maximum-Number-of-Reports ]
///                                    [ Monitoring-Duration ]
///                                    [ Charged-Party ]
///                                    [ UE-Reachability-Configuration ]
///                                    [ Location-Information-Configuration ]
///                                  * [ Number-Of-UE-Per-Location-Configuration ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3122 of vendor 10415, 3GPP TS 29.128, 6.4.2.
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
    /// UE-Reachability-Configuration (3129/10415), Grouped; 3GPP TS 29.336, 8.4.9.
    pub ue_reachability_configuration: Option<UeReachabilityConfiguration>,
    /// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
    pub location_information_configuration: Option<LocationInformationConfiguration>,
    /// Number-Of-UE-Per-Location-Configuration (4306/10415), Grouped; 3GPP TS 29.128, 6.4.11.
    pub number_of_ue_per_location_configuration: Vec<NumberOfUePerLocationConfiguration>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitoringEventConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Configuration",
    items: &[
        Item::optional(ts29336::avp::SCEF_REFERENCE_ID.description()),
        Item::optional(ts29336::avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(ts29336::avp::SCEF_ID.description()),
        Item::required(ts29336::avp::MONITORING_TYPE.description()),
        Item::repeated(ts29336::avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(ts29336::avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::optional(ts29336::avp::MAXIMUM_NUMBER_OF_REPORTS.description()),
        Item::optional(ts29336::avp::MONITORING_DURATION.description()),
        Item::optional(ts32299::avp::CHARGED_PARTY.description()),
        Item::optional(ts29336::avp::UE_REACHABILITY_CONFIGURATION.description()),
        Item::optional(ts29336::avp::LOCATION_INFORMATION_CONFIGURATION.description()),
        Item::repeated(
            ts29128::avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION.description(),
        ),
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
            ue_reachability_configuration: None,
            location_information_configuration: None,
            number_of_ue_per_location_configuration: Vec::new(),
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
            (10415, 3129) => {
                received.optional(9, &mut self.ue_reachability_configuration)
            }
            (10415, 3135) => {
                received.optional(10, &mut self.location_information_configuration)
            }
            (10415, 4306) => {
                received.many(11, &mut self.number_of_ue_per_location_configuration)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29336::avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&ts29336::avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.one(&ts29336::avp::SCEF_ID, &self.scef_id);
        avps.one(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        avps.many(
            &ts29336::avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.many(
            &ts29336::avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.optional(
            &ts29336::avp::MAXIMUM_NUMBER_OF_REPORTS,
            &self.maximum_number_of_reports,
        );
        avps.optional(&ts29336::avp::MONITORING_DURATION, &self.monitoring_duration);
        avps.optional(&ts32299::avp::CHARGED_PARTY, &self.charged_party);
        avps.optional(
            &ts29336::avp::UE_REACHABILITY_CONFIGURATION,
            &self.ue_reachability_configuration,
        );
        avps.optional(
            &ts29336::avp::LOCATION_INFORMATION_CONFIGURATION,
            &self.location_information_configuration,
        );
        avps.many(
            &ts29128::avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION,
            &self.number_of_ue_per_location_configuration,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventConfigurationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MonitoringEventConfiguration in Single<MonitoringEventConfiguration>, with additional_avps;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (Set, B), A: required::ScefId;
    required monitoring_type: IntoField<u32>, "Monitoring-Type" => (A, Set), B: required::MonitoringType;
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional maximum_number_of_reports: IntoField<u32, Option<u32>>, "Maximum-Number-of-Reports";
    optional monitoring_duration: IntoTime<Option<Time>>, "Monitoring-Duration";
    optional charged_party: IntoField<Utf8String, Option<Utf8String>>, "Charged-Party";
    optional ue_reachability_configuration: IntoField<UeReachabilityConfiguration, Option<UeReachabilityConfiguration>>, "UE-Reachability-Configuration";
    optional location_information_configuration: IntoField<LocationInformationConfiguration, Option<LocationInformationConfiguration>>, "Location-Information-Configuration";
    repeated scef_reference_id_for_deletion, scef_reference_id_for_deletions: IntoField<u32>, "SCEF-Reference-ID-for-Deletion";
    repeated scef_reference_id_for_deletion_ext, scef_reference_id_for_deletion_exts: IntoField<u64>, "SCEF-Reference-ID-for-Deletion-Ext";
    repeated number_of_ue_per_location_configuration, number_of_ue_per_location_configurations: IntoField<NumberOfUePerLocationConfiguration>, "Number-Of-UE-Per-Location-Configuration";
}
