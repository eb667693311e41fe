// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time};
use crate::ts29128::IdleStatusIndication;
use crate::ts29272::{EpsLocationInformation, TerminalInformation};
use crate::ts29336::{
    MonitoringEventReport, PdnConnectivityStatusReport, ServiceReport, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MonitoringEventReport`]. `build` exists once all that is required is set:
/// SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitoringEventReportBuilder<R = (Unset,)> {
    required: R,
    optional: MonitoringEventReportOptional,
}

impl MonitoringEventReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MonitoringEventReportBuilder<(A,)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(
        self,
        value: u32,
    ) -> MonitoringEventReportBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MonitoringEventReportBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MonitoringEventReport
    where
        A: required::ScefReferenceId<u32>,
    {
        let (a,) = self.required;
        MonitoringEventReport {
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: self.optional.scef_id,
            scef_reference_id_for_deletion: self.optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: self
                .optional
                .scef_reference_id_for_deletion_ext,
            visited_plmn_id: self.optional.visited_plmn_id,
            roaming_information: self.optional.roaming_information,
            imei_change: self.optional.imei_change,
            terminal_information: self.optional.terminal_information,
            reachability_information: self.optional.reachability_information,
            reachability_cause: self.optional.reachability_cause,
            maximum_ue_availability_time: self.optional.maximum_ue_availability_time,
            eps_location_information: self.optional.eps_location_information,
            monitoring_type: self.optional.monitoring_type,
            event_handling: self.optional.event_handling,
            service_report: self.optional.service_report,
            loss_of_connectivity_reason: self.optional.loss_of_connectivity_reason,
            idle_status_indication: self.optional.idle_status_indication,
            pdn_connectivity_status_report: self.optional.pdn_connectivity_status_report,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitoring-Event-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitoringEventReportOptional {
    scef_reference_id_ext: Option<u64>,
    scef_id: Option<DiameterIdentity>,
    scef_reference_id_for_deletion: Option<u32>,
    scef_reference_id_for_deletion_ext: Option<u64>,
    visited_plmn_id: Option<OctetString>,
    roaming_information: Option<u32>,
    imei_change: Option<u32>,
    terminal_information: Option<TerminalInformation>,
    reachability_information: Option<u32>,
    reachability_cause: Option<u32>,
    maximum_ue_availability_time: Option<Time>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    monitoring_type: Option<u32>,
    event_handling: Option<u32>,
    service_report: Vec<ServiceReport>,
    loss_of_connectivity_reason: Option<u32>,
    idle_status_indication: Option<IdleStatusIndication>,
    pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    additional_avps: AdditionalAvps,
}

impl<R> MonitoringEventReportBuilder<R> {
    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Sets SCEF-Reference-ID-for-Deletion.
    pub fn scef_reference_id_for_deletion(mut self, value: u32) -> Self {
        self.optional.scef_reference_id_for_deletion = Some(value);
        self
    }

    /// Sets SCEF-Reference-ID-for-Deletion-Ext.
    pub fn scef_reference_id_for_deletion_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_for_deletion_ext = Some(value);
        self
    }

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

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets Reachability-Information.
    pub fn reachability_information(mut self, value: u32) -> Self {
        self.optional.reachability_information = Some(value);
        self
    }

    /// Sets Reachability-Cause.
    pub fn reachability_cause(mut self, value: u32) -> Self {
        self.optional.reachability_cause = Some(value);
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

    /// Sets Event-Handling.
    pub fn event_handling(mut self, value: u32) -> Self {
        self.optional.event_handling = Some(value);
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

    /// Sets Loss-Of-Connectivity-Reason.
    pub fn loss_of_connectivity_reason(mut self, value: u32) -> Self {
        self.optional.loss_of_connectivity_reason = Some(value);
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
