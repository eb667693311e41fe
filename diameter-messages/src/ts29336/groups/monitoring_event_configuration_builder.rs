// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Time, Utf8String};
use crate::ts29336::{
    ExcludeIdentifiers, IncludeIdentifiers, LocationInformationConfiguration,
    MonitoringEventConfiguration, MtcProviderInfo, PdnConnectivityStatusConfiguration,
    PlmnIdRequested, UeReachabilityConfiguration, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MonitoringEventConfiguration`]. `build` exists once all that is required is set:
/// SCEF-ID, Monitoring-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitoringEventConfigurationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MonitoringEventConfigurationOptional,
}

impl MonitoringEventConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MonitoringEventConfigurationBuilder<(A, B)> {
    /// Sets SCEF-ID (required).
    pub fn scef_id(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MonitoringEventConfigurationBuilder<(Set<DiameterIdentity>, B)> {
        let (_, b) = self.required;
        MonitoringEventConfigurationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Monitoring-Type (required).
    pub fn monitoring_type(
        self,
        value: u32,
    ) -> MonitoringEventConfigurationBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        MonitoringEventConfigurationBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MonitoringEventConfiguration
    where
        A: required::ScefId<DiameterIdentity>,
        B: required::MonitoringType<u32>,
    {
        let (a, b) = self.required;
        MonitoringEventConfiguration {
            scef_reference_id: self.optional.scef_reference_id,
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: a.value(),
            monitoring_type: b.value(),
            scef_reference_id_for_deletion: self.optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: self
                .optional
                .scef_reference_id_for_deletion_ext,
            maximum_number_of_reports: self.optional.maximum_number_of_reports,
            monitoring_duration: self.optional.monitoring_duration,
            charged_party: self.optional.charged_party,
            maximum_detection_time: self.optional.maximum_detection_time,
            ue_reachability_configuration: self.optional.ue_reachability_configuration,
            location_information_configuration: self
                .optional
                .location_information_configuration,
            association_type: self.optional.association_type,
            dl_buffering_suggested_packet_count: self
                .optional
                .dl_buffering_suggested_packet_count,
            plmn_id_requested: self.optional.plmn_id_requested,
            mtc_provider_info: self.optional.mtc_provider_info,
            pdn_connectivity_status_configuration: self
                .optional
                .pdn_connectivity_status_configuration,
            exclude_identifiers: self.optional.exclude_identifiers,
            include_identifiers: self.optional.include_identifiers,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitoring-Event-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitoringEventConfigurationOptional {
    scef_reference_id: Option<u32>,
    scef_reference_id_ext: Option<u64>,
    scef_reference_id_for_deletion: Vec<u32>,
    scef_reference_id_for_deletion_ext: Vec<u64>,
    maximum_number_of_reports: Option<u32>,
    monitoring_duration: Option<Time>,
    charged_party: Option<Utf8String>,
    maximum_detection_time: Option<u32>,
    ue_reachability_configuration: Option<UeReachabilityConfiguration>,
    location_information_configuration: Option<LocationInformationConfiguration>,
    association_type: Option<u32>,
    dl_buffering_suggested_packet_count: Option<i32>,
    plmn_id_requested: Option<PlmnIdRequested>,
    mtc_provider_info: Option<MtcProviderInfo>,
    pdn_connectivity_status_configuration: Option<PdnConnectivityStatusConfiguration>,
    exclude_identifiers: Option<ExcludeIdentifiers>,
    include_identifiers: Option<IncludeIdentifiers>,
    additional_avps: AdditionalAvps,
}

impl<R> MonitoringEventConfigurationBuilder<R> {
    /// Sets SCEF-Reference-ID.
    pub fn scef_reference_id(mut self, value: u32) -> Self {
        self.optional.scef_reference_id = Some(value);
        self
    }

    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Adds one SCEF-Reference-ID-for-Deletion.
    pub fn scef_reference_id_for_deletion(mut self, value: u32) -> Self {
        append(&mut self.optional.scef_reference_id_for_deletion, value);
        self
    }

    /// Adds any number of SCEF-Reference-ID-for-Deletion.
    pub fn scef_reference_id_for_deletions(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.scef_reference_id_for_deletion.extend(values);
        self
    }

    /// Adds one SCEF-Reference-ID-for-Deletion-Ext.
    pub fn scef_reference_id_for_deletion_ext(mut self, value: u64) -> Self {
        append(&mut self.optional.scef_reference_id_for_deletion_ext, value);
        self
    }

    /// Adds any number of SCEF-Reference-ID-for-Deletion-Ext.
    pub fn scef_reference_id_for_deletion_exts(
        mut self,
        values: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.optional.scef_reference_id_for_deletion_ext.extend(values);
        self
    }

    /// Sets Maximum-Number-of-Reports.
    pub fn maximum_number_of_reports(mut self, value: u32) -> Self {
        self.optional.maximum_number_of_reports = Some(value);
        self
    }

    /// Sets Monitoring-Duration.
    pub fn monitoring_duration(mut self, value: impl Into<Time>) -> Self {
        self.optional.monitoring_duration = Some(value.into());
        self
    }

    /// Sets Charged-Party.
    pub fn charged_party(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.charged_party = Some(value.into());
        self
    }

    /// Sets Maximum-Detection-Time.
    pub fn maximum_detection_time(mut self, value: u32) -> Self {
        self.optional.maximum_detection_time = Some(value);
        self
    }

    /// Sets UE-Reachability-Configuration.
    pub fn ue_reachability_configuration(
        mut self,
        value: impl Into<UeReachabilityConfiguration>,
    ) -> Self {
        self.optional.ue_reachability_configuration = Some(value.into());
        self
    }

    /// Sets Location-Information-Configuration.
    pub fn location_information_configuration(
        mut self,
        value: impl Into<LocationInformationConfiguration>,
    ) -> Self {
        self.optional.location_information_configuration = Some(value.into());
        self
    }

    /// Sets Association-Type.
    pub fn association_type(mut self, value: u32) -> Self {
        self.optional.association_type = Some(value);
        self
    }

    /// Sets DL-Buffering-Suggested-Packet-Count.
    pub fn dl_buffering_suggested_packet_count(mut self, value: i32) -> Self {
        self.optional.dl_buffering_suggested_packet_count = Some(value);
        self
    }

    /// Sets PLMN-ID-Requested.
    pub fn plmn_id_requested(mut self, value: impl Into<PlmnIdRequested>) -> Self {
        self.optional.plmn_id_requested = Some(value.into());
        self
    }

    /// Sets MTC-Provider-Info.
    pub fn mtc_provider_info(mut self, value: impl Into<MtcProviderInfo>) -> Self {
        self.optional.mtc_provider_info = Some(value.into());
        self
    }

    /// Sets PDN-Connectivity-Status-Configuration.
    pub fn pdn_connectivity_status_configuration(
        mut self,
        value: impl Into<PdnConnectivityStatusConfiguration>,
    ) -> Self {
        self.optional.pdn_connectivity_status_configuration = Some(value.into());
        self
    }

    /// Sets Exclude-Identifiers.
    pub fn exclude_identifiers(mut self, value: impl Into<ExcludeIdentifiers>) -> Self {
        self.optional.exclude_identifiers = Some(value.into());
        self
    }

    /// Sets Include-Identifiers.
    pub fn include_identifiers(mut self, value: impl Into<IncludeIdentifiers>) -> Self {
        self.optional.include_identifiers = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
