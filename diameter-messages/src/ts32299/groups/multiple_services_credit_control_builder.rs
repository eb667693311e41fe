// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, OctetString};
use crate::base::ResultCode;
use crate::credit_control::{
    FinalUnitIndication, GSUPoolReference, GrantedServiceUnit, RequestedServiceUnit,
};
use crate::ts29212::QosInformation;
use crate::ts32299::{
    AfCorrelationInformation, AnnouncementInformation, Envelope, EnvelopeReporting,
    MultipleServicesCreditControl, PsFurnishChargingInformation, RelatedTrigger,
    ReportingReason, ServiceSpecificInfo, TimeQuotaMechanism, Trigger, UsedServiceUnit,
};
use diameter_core::builder::append;

/// Builds [`MultipleServicesCreditControl`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MultipleServicesCreditControlBuilder {
    contents: MultipleServicesCreditControl,
}

impl MultipleServicesCreditControlBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Granted-Service-Unit.
    pub fn granted_service_unit(mut self, value: impl Into<GrantedServiceUnit>) -> Self {
        self.contents.granted_service_unit = Some(value.into());
        self
    }

    /// Sets Requested-Service-Unit.
    pub fn requested_service_unit(
        mut self,
        value: impl Into<RequestedServiceUnit>,
    ) -> Self {
        self.contents.requested_service_unit = Some(value.into());
        self
    }

    /// Adds one Used-Service-Unit.
    pub fn used_service_unit(mut self, value: impl Into<UsedServiceUnit>) -> Self {
        append(&mut self.contents.used_service_unit, value.into());
        self
    }

    /// Adds any number of Used-Service-Unit.
    pub fn used_service_units(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsedServiceUnit>>,
    ) -> Self {
        self.contents.used_service_unit.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Service-Identifier.
    pub fn service_identifier(mut self, value: u32) -> Self {
        append(&mut self.contents.service_identifier, value);
        self
    }

    /// Adds any number of Service-Identifier.
    pub fn service_identifiers(mut self, values: impl IntoIterator<Item = u32>) -> Self {
        self.contents.service_identifier.extend(values);
        self
    }

    /// Sets Rating-Group.
    pub fn rating_group(mut self, value: u32) -> Self {
        self.contents.rating_group = Some(value);
        self
    }

    /// Adds one G-S-U-Pool-Reference.
    pub fn g_s_u_pool_reference(mut self, value: impl Into<GSUPoolReference>) -> Self {
        append(&mut self.contents.g_s_u_pool_reference, value.into());
        self
    }

    /// Adds any number of G-S-U-Pool-Reference.
    pub fn g_s_u_pool_references(
        mut self,
        values: impl IntoIterator<Item = impl Into<GSUPoolReference>>,
    ) -> Self {
        self.contents.g_s_u_pool_reference.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Validity-Time.
    pub fn validity_time(mut self, value: u32) -> Self {
        self.contents.validity_time = Some(value);
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.contents.result_code = Some(value.into());
        self
    }

    /// Sets Final-Unit-Indication.
    pub fn final_unit_indication(
        mut self,
        value: impl Into<Box<FinalUnitIndication>>,
    ) -> Self {
        self.contents.final_unit_indication = Some(value.into());
        self
    }

    /// Sets Time-Quota-Threshold.
    pub fn time_quota_threshold(mut self, value: u32) -> Self {
        self.contents.time_quota_threshold = Some(value);
        self
    }

    /// Sets Volume-Quota-Threshold.
    pub fn volume_quota_threshold(mut self, value: u32) -> Self {
        self.contents.volume_quota_threshold = Some(value);
        self
    }

    /// Sets Unit-Quota-Threshold.
    pub fn unit_quota_threshold(mut self, value: u32) -> Self {
        self.contents.unit_quota_threshold = Some(value);
        self
    }

    /// Sets Quota-Holding-Time.
    pub fn quota_holding_time(mut self, value: u32) -> Self {
        self.contents.quota_holding_time = Some(value);
        self
    }

    /// Sets Quota-Consumption-Time.
    pub fn quota_consumption_time(mut self, value: u32) -> Self {
        self.contents.quota_consumption_time = Some(value);
        self
    }

    /// Adds one Reporting-Reason.
    pub fn reporting_reason(mut self, value: impl Into<ReportingReason>) -> Self {
        append(&mut self.contents.reporting_reason, value.into());
        self
    }

    /// Adds any number of Reporting-Reason.
    pub fn reporting_reasons(
        mut self,
        values: impl IntoIterator<Item = impl Into<ReportingReason>>,
    ) -> Self {
        self.contents.reporting_reason.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Trigger.
    pub fn trigger(mut self, value: impl Into<Trigger>) -> Self {
        self.contents.trigger = Some(value.into());
        self
    }

    /// Sets PS-Furnish-Charging-Information.
    pub fn ps_furnish_charging_information(
        mut self,
        value: impl Into<PsFurnishChargingInformation>,
    ) -> Self {
        self.contents.ps_furnish_charging_information = Some(value.into());
        self
    }

    /// Sets Refund-Information.
    pub fn refund_information(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.refund_information = Some(value.into());
        self
    }

    /// Adds one AF-Correlation-Information.
    pub fn af_correlation_information(
        mut self,
        value: impl Into<AfCorrelationInformation>,
    ) -> Self {
        append(&mut self.contents.af_correlation_information, value.into());
        self
    }

    /// Adds any number of AF-Correlation-Information.
    pub fn af_correlation_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<AfCorrelationInformation>>,
    ) -> Self {
        self.contents
            .af_correlation_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Envelope.
    pub fn envelope(mut self, value: impl Into<Envelope>) -> Self {
        append(&mut self.contents.envelope, value.into());
        self
    }

    /// Adds any number of Envelope.
    pub fn envelopes(
        mut self,
        values: impl IntoIterator<Item = impl Into<Envelope>>,
    ) -> Self {
        self.contents.envelope.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Envelope-Reporting.
    pub fn envelope_reporting(mut self, value: impl Into<EnvelopeReporting>) -> Self {
        self.contents.envelope_reporting = Some(value.into());
        self
    }

    /// Sets Time-Quota-Mechanism.
    pub fn time_quota_mechanism(mut self, value: impl Into<TimeQuotaMechanism>) -> Self {
        self.contents.time_quota_mechanism = Some(value.into());
        self
    }

    /// Adds one Service-Specific-Info.
    pub fn service_specific_info(
        mut self,
        value: impl Into<ServiceSpecificInfo>,
    ) -> Self {
        append(&mut self.contents.service_specific_info, value.into());
        self
    }

    /// Adds any number of Service-Specific-Info.
    pub fn service_specific_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceSpecificInfo>>,
    ) -> Self {
        self.contents.service_specific_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.contents.qos_information = Some(value.into());
        self
    }

    /// Adds one Announcement-Information.
    pub fn announcement_information(
        mut self,
        value: impl Into<AnnouncementInformation>,
    ) -> Self {
        append(&mut self.contents.announcement_information, value.into());
        self
    }

    /// Adds any number of Announcement-Information.
    pub fn announcement_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<AnnouncementInformation>>,
    ) -> Self {
        self.contents
            .announcement_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_rat_type = Some(value.into());
        self
    }

    /// Sets Related-Trigger.
    pub fn related_trigger(mut self, value: impl Into<RelatedTrigger>) -> Self {
        self.contents.related_trigger = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> MultipleServicesCreditControl {
        self.contents
    }
}
