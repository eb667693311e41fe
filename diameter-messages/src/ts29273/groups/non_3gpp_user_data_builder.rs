// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Utf8String};
use crate::credit_control::SubscriptionId;
use crate::ts29212::RatType;
use crate::ts29272::{Ambr, ApnConfiguration, EmergencyInfo};
use crate::ts29273::{
    Non3gppIpAccess, Non3gppIpAccessApn, Non3gppUserData, TraceInfo, TwanAccessInfo,
};
use diameter_core::builder::append;

/// Builds [`Non3gppUserData`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct Non3gppUserDataBuilder {
    contents: Box<Non3gppUserData>,
}

impl Non3gppUserDataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        self.contents.subscription_id = Some(value.into());
        self
    }

    /// Sets Non-3GPP-IP-Access.
    pub fn non_3gpp_ip_access(mut self, value: impl Into<Non3gppIpAccess>) -> Self {
        self.contents.non_3gpp_ip_access = Some(value.into());
        self
    }

    /// Sets Non-3GPP-IP-Access-APN.
    pub fn non_3gpp_ip_access_apn(
        mut self,
        value: impl Into<Non3gppIpAccessApn>,
    ) -> Self {
        self.contents.non_3gpp_ip_access_apn = Some(value.into());
        self
    }

    /// Adds one RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        append(&mut self.contents.rat_type, value.into());
        self
    }

    /// Adds any number of RAT-Type.
    pub fn rat_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<RatType>>,
    ) -> Self {
        self.contents.rat_type.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.contents.session_timeout = Some(value);
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.contents.mip6_feature_vector = Some(value);
        self
    }

    /// Sets AMBR.
    pub fn ambr(mut self, value: impl Into<Ambr>) -> Self {
        self.contents.ambr = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets Context-Identifier.
    pub fn context_identifier(mut self, value: u32) -> Self {
        self.contents.context_identifier = Some(value);
        self
    }

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.apn_oi_replacement = Some(value.into());
        self
    }

    /// Adds one APN-Configuration.
    pub fn apn_configuration(mut self, value: impl Into<ApnConfiguration>) -> Self {
        append(&mut self.contents.apn_configuration, value.into());
        self
    }

    /// Adds any number of APN-Configuration.
    pub fn apn_configurations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApnConfiguration>>,
    ) -> Self {
        self.contents.apn_configuration.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Trace-Info.
    pub fn trace_info(mut self, value: impl Into<TraceInfo>) -> Self {
        self.contents.trace_info = Some(value.into());
        self
    }

    /// Sets TWAN-Default-APN-Context-Id.
    pub fn twan_default_apn_context_id(mut self, value: u32) -> Self {
        self.contents.twan_default_apn_context_id = Some(value);
        self
    }

    /// Adds one TWAN-Access-Info.
    pub fn twan_access_info(mut self, value: impl Into<TwanAccessInfo>) -> Self {
        append(&mut self.contents.twan_access_info, value.into());
        self
    }

    /// Adds any number of TWAN-Access-Info.
    pub fn twan_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<TwanAccessInfo>>,
    ) -> Self {
        self.contents.twan_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets UE-Usage-Type.
    pub fn ue_usage_type(mut self, value: u32) -> Self {
        self.contents.ue_usage_type = Some(value);
        self
    }

    /// Sets Emergency-Info.
    pub fn emergency_info(mut self, value: impl Into<EmergencyInfo>) -> Self {
        self.contents.emergency_info = Some(value.into());
        self
    }

    /// Sets ERP-Authorization.
    pub fn erp_authorization(mut self, value: u32) -> Self {
        self.contents.erp_authorization = Some(value);
        self
    }

    /// Sets Core-Network-Restrictions.
    pub fn core_network_restrictions(mut self, value: u32) -> Self {
        self.contents.core_network_restrictions = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> Non3gppUserData {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<Non3gppUserData> {
        self.contents
    }
}
