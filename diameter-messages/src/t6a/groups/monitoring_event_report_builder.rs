// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time};
use crate::t6a::{MonitoringEventReport, required};
use crate::ts29128::{
    CommunicationFailureInformation, IdleStatusIndication, NumberOfUePerLocationReport,
};
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::PdnConnectivityStatusReport;
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
            monitoring_type: self.optional.monitoring_type,
            reachability_information: self.optional.reachability_information,
            eps_location_information: self.optional.eps_location_information,
            communication_failure_information: self
                .optional
                .communication_failure_information,
            number_of_ue_per_location_report: self
                .optional
                .number_of_ue_per_location_report,
            loss_of_connectivity_reason: self.optional.loss_of_connectivity_reason,
            visited_plmn_id: self.optional.visited_plmn_id,
            idle_status_indication: self.optional.idle_status_indication,
            reporting_time_stamp: self.optional.reporting_time_stamp,
            maximum_ue_availability_time: self.optional.maximum_ue_availability_time,
            pdn_connectivity_status_report: self.optional.pdn_connectivity_status_report,
            reachability_cause: self.optional.reachability_cause,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitoring-Event-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitoringEventReportOptional {
    scef_reference_id_ext: Option<u64>,
    scef_id: Option<DiameterIdentity>,
    monitoring_type: Option<u32>,
    reachability_information: Option<u32>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    communication_failure_information: Option<CommunicationFailureInformation>,
    number_of_ue_per_location_report: Vec<NumberOfUePerLocationReport>,
    loss_of_connectivity_reason: Option<u32>,
    visited_plmn_id: Option<OctetString>,
    idle_status_indication: Option<IdleStatusIndication>,
    reporting_time_stamp: Option<Time>,
    maximum_ue_availability_time: Option<Time>,
    pdn_connectivity_status_report: Vec<PdnConnectivityStatusReport>,
    reachability_cause: Option<u32>,
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

    /// Sets Monitoring-Type.
    pub fn monitoring_type(mut self, value: u32) -> Self {
        self.optional.monitoring_type = Some(value);
        self
    }

    /// Sets Reachability-Information.
    pub fn reachability_information(mut self, value: u32) -> Self {
        self.optional.reachability_information = Some(value);
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

    /// Sets Communication-Failure-Information.
    pub fn communication_failure_information(
        mut self,
        value: impl Into<CommunicationFailureInformation>,
    ) -> Self {
        self.optional.communication_failure_information = Some(value.into());
        self
    }

    /// Adds one Number-Of-UE-Per-Location-Report.
    pub fn number_of_ue_per_location_report(
        mut self,
        value: impl Into<NumberOfUePerLocationReport>,
    ) -> Self {
        append(&mut self.optional.number_of_ue_per_location_report, value.into());
        self
    }

    /// Adds any number of Number-Of-UE-Per-Location-Report.
    pub fn number_of_ue_per_location_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<NumberOfUePerLocationReport>>,
    ) -> Self {
        self.optional
            .number_of_ue_per_location_report
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Loss-Of-Connectivity-Reason.
    pub fn loss_of_connectivity_reason(mut self, value: u32) -> Self {
        self.optional.loss_of_connectivity_reason = Some(value);
        self
    }

    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
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

    /// Sets Maximum-UE-Availability-Time.
    pub fn maximum_ue_availability_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.maximum_ue_availability_time = Some(value.into());
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

    /// Sets Reachability-Cause.
    pub fn reachability_cause(mut self, value: u32) -> Self {
        self.optional.reachability_cause = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
