// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{OctetString, Time};
use crate::ts29128::ServingPlmnRateControl;
use crate::ts29212::{PresenceReportingAreaInformation, QosInformation};
use crate::ts32299::{
    ApnRateControl, CpCiotEpsOptimisationIndicator, EnhancedDiagnostics,
    RelatedChangeConditionInformation, TrafficDataVolumes, UserCsgInformation,
    UwanUserLocationInfo,
};
use diameter_core::builder::append;

/// Builds [`TrafficDataVolumes`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct TrafficDataVolumesBuilder {
    contents: TrafficDataVolumes,
}

impl TrafficDataVolumesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.contents.qos_information = Some(value.into());
        self
    }

    /// Sets Accounting-Input-Octets.
    pub fn accounting_input_octets(mut self, value: u64) -> Self {
        self.contents.accounting_input_octets = Some(value);
        self
    }

    /// Sets Accounting-Output-Octets.
    pub fn accounting_output_octets(mut self, value: u64) -> Self {
        self.contents.accounting_output_octets = Some(value);
        self
    }

    /// Sets Change-Condition.
    pub fn change_condition(mut self, value: i32) -> Self {
        self.contents.change_condition = Some(value);
        self
    }

    /// Sets Change-Time.
    pub fn change_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.change_time = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets UWAN-User-Location-Info.
    pub fn uwan_user_location_info(
        mut self,
        value: impl Into<UwanUserLocationInfo>,
    ) -> Self {
        self.contents.uwan_user_location_info = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Id.
    pub fn three_gpp_charging_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_charging_id = Some(value.into());
        self
    }

    /// Sets Presence-Reporting-Area-Status.
    pub fn presence_reporting_area_status(mut self, value: u32) -> Self {
        self.contents.presence_reporting_area_status = Some(value);
        self
    }

    /// Adds one Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        append(&mut self.contents.presence_reporting_area_information, value.into());
        self
    }

    /// Adds any number of Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PresenceReportingAreaInformation>>,
    ) -> Self {
        self.contents
            .presence_reporting_area_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.contents.user_csg_information = Some(value.into());
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_rat_type = Some(value.into());
        self
    }

    /// Sets Access-Availability-Change-Reason.
    pub fn access_availability_change_reason(mut self, value: u32) -> Self {
        self.contents.access_availability_change_reason = Some(value);
        self
    }

    /// Sets Related-Change-Condition-Information.
    pub fn related_change_condition_information(
        mut self,
        value: impl Into<Box<RelatedChangeConditionInformation>>,
    ) -> Self {
        self.contents.related_change_condition_information = Some(value.into());
        self
    }

    /// Sets Diagnostics.
    pub fn diagnostics(mut self, value: i32) -> Self {
        self.contents.diagnostics = Some(value);
        self
    }

    /// Sets Enhanced-Diagnostics.
    pub fn enhanced_diagnostics(
        mut self,
        value: impl Into<EnhancedDiagnostics>,
    ) -> Self {
        self.contents.enhanced_diagnostics = Some(value.into());
        self
    }

    /// Sets CP-CIoT-EPS-Optimisation-Indicator.
    pub fn cp_ciot_eps_optimisation_indicator(
        mut self,
        value: impl Into<CpCiotEpsOptimisationIndicator>,
    ) -> Self {
        self.contents.cp_ciot_eps_optimisation_indicator = Some(value.into());
        self
    }

    /// Sets Serving-PLMN-Rate-Control.
    pub fn serving_plmn_rate_control(
        mut self,
        value: impl Into<ServingPlmnRateControl>,
    ) -> Self {
        self.contents.serving_plmn_rate_control = Some(value.into());
        self
    }

    /// Sets APN-Rate-Control.
    pub fn apn_rate_control(mut self, value: impl Into<ApnRateControl>) -> Self {
        self.contents.apn_rate_control = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> TrafficDataVolumes {
        self.contents
    }
}
