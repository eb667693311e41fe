// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use crate::credit_control::SubscriptionId;
use crate::oma_dds::{DcdInformation, ImInformation, ServiceGenericInformation};
use crate::onem2m::M2mInformation;
use crate::ts32299::{
    AocInformation, CpdtInformation, ImsInformation, LcsInformation, MbmsInformation,
    MmsInformation, MmtelInformation, PocInformation, ProseInformation, PsInformation,
    ServiceInformation, SmsInformation, VcsInformation,
};

/// Builds [`ServiceInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServiceInformationBuilder {
    contents: ServiceInformation,
}

impl ServiceInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        self.contents.subscription_id.push(value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.contents.subscription_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets AoC-Information.
    pub fn aoc_information(mut self, value: impl Into<AocInformation>) -> Self {
        self.contents.aoc_information = Some(Box::new(value.into()));
        self
    }

    /// Sets PS-Information.
    pub fn ps_information(mut self, value: impl Into<PsInformation>) -> Self {
        self.contents.ps_information = Some(Box::new(value.into()));
        self
    }

    /// Sets IMS-Information.
    pub fn ims_information(mut self, value: impl Into<ImsInformation>) -> Self {
        self.contents.ims_information = Some(Box::new(value.into()));
        self
    }

    /// Sets MMS-Information.
    pub fn mms_information(mut self, value: impl Into<MmsInformation>) -> Self {
        self.contents.mms_information = Some(Box::new(value.into()));
        self
    }

    /// Sets LCS-Information.
    pub fn lcs_information(mut self, value: impl Into<LcsInformation>) -> Self {
        self.contents.lcs_information = Some(Box::new(value.into()));
        self
    }

    /// Sets PoC-Information.
    pub fn poc_information(mut self, value: impl Into<PocInformation>) -> Self {
        self.contents.poc_information = Some(Box::new(value.into()));
        self
    }

    /// Sets MBMS-Information.
    pub fn mbms_information(mut self, value: impl Into<MbmsInformation>) -> Self {
        self.contents.mbms_information = Some(Box::new(value.into()));
        self
    }

    /// Sets SMS-Information.
    pub fn sms_information(mut self, value: impl Into<SmsInformation>) -> Self {
        self.contents.sms_information = Some(Box::new(value.into()));
        self
    }

    /// Sets VCS-Information.
    pub fn vcs_information(mut self, value: impl Into<VcsInformation>) -> Self {
        self.contents.vcs_information = Some(Box::new(value.into()));
        self
    }

    /// Sets MMTel-Information.
    pub fn mmtel_information(mut self, value: impl Into<MmtelInformation>) -> Self {
        self.contents.mmtel_information = Some(Box::new(value.into()));
        self
    }

    /// Sets ProSe-Information.
    pub fn prose_information(mut self, value: impl Into<ProseInformation>) -> Self {
        self.contents.prose_information = Some(Box::new(value.into()));
        self
    }

    /// Sets Service-Generic-Information.
    pub fn service_generic_information(
        mut self,
        value: impl Into<ServiceGenericInformation>,
    ) -> Self {
        self.contents.service_generic_information = Some(Box::new(value.into()));
        self
    }

    /// Sets IM-Information.
    pub fn im_information(mut self, value: impl Into<ImInformation>) -> Self {
        self.contents.im_information = Some(Box::new(value.into()));
        self
    }

    /// Sets DCD-Information.
    pub fn dcd_information(mut self, value: impl Into<DcdInformation>) -> Self {
        self.contents.dcd_information = Some(Box::new(value.into()));
        self
    }

    /// Sets M2M-Information.
    pub fn m2m_information(mut self, value: impl Into<M2mInformation>) -> Self {
        self.contents.m2m_information = Some(Box::new(value.into()));
        self
    }

    /// Sets CPDT-Information.
    pub fn cpdt_information(mut self, value: impl Into<CpdtInformation>) -> Self {
        self.contents.cpdt_information = Some(Box::new(value.into()));
        self
    }

    /// The finished value.
    pub fn build(self) -> ServiceInformation {
        self.contents
    }
}
