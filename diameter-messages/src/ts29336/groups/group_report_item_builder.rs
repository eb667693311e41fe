// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, OctetString, Time};
use crate::ts29128::IdleStatusIndication;
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::{
    GroupReportItem, PdnConnectivityStatusReport, ServiceReport,
    UpdatedNetworkConfiguration, UserIdentifier, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`GroupReportItem`]. `build` exists once all that is required is set: User-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GroupReportItemBuilder<R = (Unset,)> {
    required: R,
    optional: GroupReportItemOptional,
}

impl GroupReportItemBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> GroupReportItemBuilder<(A,)> {
    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> GroupReportItemBuilder<(Set<UserIdentifier>,)> {
        let (_,) = self.required;
        GroupReportItemBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GroupReportItem
    where
        A: required::UserIdentifier<UserIdentifier>,
    {
        let (a,) = self.required;
        GroupReportItem {
            user_identifier: a.value(),
            visited_plmn_id: self.optional.visited_plmn_id,
            roaming_information: self.optional.roaming_information,
            imei_change: self.optional.imei_change,
            reachability_information: self.optional.reachability_information,
            maximum_ue_availability_time: self.optional.maximum_ue_availability_time,
            eps_location_information: self.optional.eps_location_information,
            monitoring_type: self.optional.monitoring_type,
            service_report: self.optional.service_report,
            s6t_hss_cause: self.optional.s6t_hss_cause,
            idle_status_indication: self.optional.idle_status_indication,
            reporting_time_stamp: self.optional.reporting_time_stamp,
            updated_network_configuration: self.optional.updated_network_configuration,
            scef_reference_id_for_deletion: self.optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: self
                .optional
                .scef_reference_id_for_deletion_ext,
            event_handling: self.optional.event_handling,
            loss_of_connectivity_reason: self.optional.loss_of_connectivity_reason,
            pdn_connectivity_status_report: self.optional.pdn_connectivity_status_report,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Group-Report-Item may carry but need not.
#[derive(Clone, Debug, Default)]
struct GroupReportItemOptional {
    visited_plmn_id: Option<OctetString>,
    roaming_information: Option<u32>,
    imei_change: Option<u32>,
    reachability_information: Option<u32>,
    maximum_ue_availability_time: Option<Time>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    monitoring_type: Option<u32>,
    service_report: Vec<ServiceReport>,
    s6t_hss_cause: Option<u32>,
    idle_status_indication: Option<IdleStatusIndication>,
    reporting_time_stamp: Option<Time>,
    updated_network_configuration: Option<UpdatedNetworkConfiguration>,
    scef_reference_id_for_deletion: Vec<u32>,
    scef_reference_id_for_deletion_ext: Vec<u64>,
    event_handling: Option<u32>,
    loss_of_connectivity_reason: Option<u32>,
    pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    additional_avps: AdditionalAvps,
}

impl<R> GroupReportItemBuilder<R> {
    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Sets Roaming-Information.
    pub fn roaming_information(mut self, value: u32) -> Self {
        self.optional.roaming_information = Some(value);
        self
    }

    /// Sets IMEI-Change.
    pub fn imei_change(mut self, value: u32) -> Self {
        self.optional.imei_change = Some(value);
        self
    }

    /// Sets Reachability-Information.
    pub fn reachability_information(mut self, value: u32) -> Self {
        self.optional.reachability_information = Some(value);
        self
    }

    /// Sets Maximum-UE-Availability-Time.
    pub fn maximum_ue_availability_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.maximum_ue_availability_time = Some(value.into());
        self
    }

    /// Sets EPS-Location-Information.
    pub fn eps_location_information(
        mut self,
        value: impl Into<Box<EpsLocationInformation>>,
    ) -> Self {
        self.optional.eps_location_information = Some(value.into());
        self
    }

    /// Sets Monitoring-Type.
    pub fn monitoring_type(mut self, value: u32) -> Self {
        self.optional.monitoring_type = Some(value);
        self
    }

    /// Adds one Service-Report.
    pub fn service_report(mut self, value: impl Into<ServiceReport>) -> Self {
        append(&mut self.optional.service_report, value.into());
        self
    }

    /// Adds any number of Service-Report.
    pub fn service_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceReport>>,
    ) -> Self {
        self.optional.service_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets S6t-HSS-Cause.
    pub fn s6t_hss_cause(mut self, value: u32) -> Self {
        self.optional.s6t_hss_cause = Some(value);
        self
    }

    /// Sets Idle-Status-Indication.
    pub fn idle_status_indication(
        mut self,
        value: impl Into<IdleStatusIndication>,
    ) -> Self {
        self.optional.idle_status_indication = Some(value.into());
        self
    }

    /// Sets Reporting-Time-Stamp.
    pub fn reporting_time_stamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.reporting_time_stamp = Some(value.into());
        self
    }

    /// Sets Updated-Network-Configuration.
    pub fn updated_network_configuration(
        mut self,
        value: impl Into<UpdatedNetworkConfiguration>,
    ) -> Self {
        self.optional.updated_network_configuration = Some(value.into());
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

    /// Sets Event-Handling.
    pub fn event_handling(mut self, value: u32) -> Self {
        self.optional.event_handling = Some(value);
        self
    }

    /// Sets Loss-Of-Connectivity-Reason.
    pub fn loss_of_connectivity_reason(mut self, value: u32) -> Self {
        self.optional.loss_of_connectivity_reason = Some(value);
        self
    }

    /// Adds one PDN-Connectivity-Status-Report.
    pub fn pdn_connectivity_status_report(
        mut self,
        value: impl Into<PdnConnectivityStatusReport>,
    ) -> Self {
        append(&mut self.optional.pdn_connectivity_status_report, value.into());
        self
    }

    /// Adds any number of PDN-Connectivity-Status-Report.
    pub fn pdn_connectivity_status_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<PdnConnectivityStatusReport>>,
    ) -> Self {
        self.optional
            .pdn_connectivity_status_report
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
