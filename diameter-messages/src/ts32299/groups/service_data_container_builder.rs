// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Address, OctetString, Time, Utf8String};
use crate::ts29128::ServingPlmnRateControl;
use crate::ts29212::{PresenceReportingAreaInformation, QosInformation};
use crate::ts32299::{
    AfCorrelationInformation, ApnRateControl, Charging3gppPsDataOffStatus,
    RelatedChangeConditionInformation, ServiceDataContainer, ServiceSpecificInfo,
    TwanUserLocationInfo, UserCsgInformation, UwanUserLocationInfo, VoLteInformation,
};
use diameter_core::builder::append;

/// Builds [`ServiceDataContainer`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServiceDataContainerBuilder {
    contents: ServiceDataContainer,
}

impl ServiceDataContainerBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets AF-Correlation-Information.
    pub fn af_correlation_information(
        mut self,
        value: impl Into<AfCorrelationInformation>,
    ) -> Self {
        self.contents.af_correlation_information = Some(value.into());
        self
    }

    /// Sets Charging-Rule-Base-Name.
    pub fn charging_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.charging_rule_base_name = Some(value.into());
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

    /// Sets Local-Sequence-Number.
    pub fn local_sequence_number(mut self, value: u32) -> Self {
        self.contents.local_sequence_number = Some(value);
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.contents.qos_information = Some(value.into());
        self
    }

    /// Sets Rating-Group.
    pub fn rating_group(mut self, value: u32) -> Self {
        self.contents.rating_group = Some(value);
        self
    }

    /// Sets Change-Time.
    pub fn change_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.change_time = Some(value.into());
        self
    }

    /// Sets Service-Identifier.
    pub fn service_identifier(mut self, value: u32) -> Self {
        self.contents.service_identifier = Some(value);
        self
    }

    /// Sets Service-Specific-Info.
    pub fn service_specific_info(
        mut self,
        value: impl Into<ServiceSpecificInfo>,
    ) -> Self {
        self.contents.service_specific_info = Some(value.into());
        self
    }

    /// Sets ADC-Rule-Base-Name.
    pub fn adc_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.adc_rule_base_name = Some(value.into());
        self
    }

    /// Sets SGSN-Address.
    pub fn sgsn_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.sgsn_address = Some(value.into());
        self
    }

    /// Sets Time-First-Usage.
    pub fn time_first_usage(mut self, value: impl Into<Time>) -> Self {
        self.contents.time_first_usage = Some(value.into());
        self
    }

    /// Sets Time-Last-Usage.
    pub fn time_last_usage(mut self, value: impl Into<Time>) -> Self {
        self.contents.time_last_usage = Some(value.into());
        self
    }

    /// Sets Time-Usage.
    pub fn time_usage(mut self, value: u32) -> Self {
        self.contents.time_usage = Some(value);
        self
    }

    /// Adds one Change-Condition.
    pub fn change_condition(mut self, value: i32) -> Self {
        append(&mut self.contents.change_condition, value);
        self
    }

    /// Adds any number of Change-Condition.
    pub fn change_conditions(mut self, values: impl IntoIterator<Item = i32>) -> Self {
        self.contents.change_condition.extend(values);
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

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp2_bsid = Some(value.into());
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

    /// Sets TWAN-User-Location-Info.
    pub fn twan_user_location_info(
        mut self,
        value: impl Into<TwanUserLocationInfo>,
    ) -> Self {
        self.contents.twan_user_location_info = Some(value.into());
        self
    }

    /// Sets Sponsor-Identity.
    pub fn sponsor_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.sponsor_identity = Some(value.into());
        self
    }

    /// Sets Application-Service-Provider-Identity.
    pub fn application_service_provider_identity(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.application_service_provider_identity = Some(value.into());
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

    /// Sets Presence-Reporting-Area-Status.
    pub fn presence_reporting_area_status(mut self, value: u32) -> Self {
        self.contents.presence_reporting_area_status = Some(value);
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

    /// Sets Related-Change-Condition-Information.
    pub fn related_change_condition_information(
        mut self,
        value: impl Into<Box<RelatedChangeConditionInformation>>,
    ) -> Self {
        self.contents.related_change_condition_information = Some(value.into());
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

    /// Sets 3GPP-PS-Data-Off-Status.
    pub fn charging_3gpp_ps_data_off_status(
        mut self,
        value: impl Into<Charging3gppPsDataOffStatus>,
    ) -> Self {
        self.contents.charging_3gpp_ps_data_off_status = Some(value.into());
        self
    }

    /// Sets Traffic-Steering-Policy-Identifier-DL.
    pub fn traffic_steering_policy_identifier_dl(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.traffic_steering_policy_identifier_dl = Some(value.into());
        self
    }

    /// Sets Traffic-Steering-Policy-Identifier-UL.
    pub fn traffic_steering_policy_identifier_ul(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.traffic_steering_policy_identifier_ul = Some(value.into());
        self
    }

    /// Sets VoLTE-Information.
    pub fn vo_lte_information(mut self, value: impl Into<VoLteInformation>) -> Self {
        self.contents.vo_lte_information = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ServiceDataContainer {
        self.contents
    }
}
