// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use crate::credit_control::SubscriptionId;
use crate::oma_dds::{DcdInformation, ImInformation, ServiceGenericInformation};
use crate::onem2m::M2mInformation;
use crate::ts32299::{
    AocInformation, CpdtInformation, ImsInformation, LcsInformation, MbmsInformation,
    MmsInformation, MmtelInformation, PocInformation, ProseInformation, PsInformation,
    ServiceInformation, SmsInformation, VcsInformation,
};
use diameter_core::builder::append;

/// Builds [`ServiceInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServiceInformationBuilder {
    contents: Box<ServiceInformation>,
}

impl ServiceInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.contents.subscription_id, value.into());
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
    pub fn aoc_information(mut self, value: impl Into<Box<AocInformation>>) -> Self {
        self.contents.aoc_information = Some(value.into());
        self
    }

    /// Sets PS-Information.
    pub fn ps_information(mut self, value: impl Into<Box<PsInformation>>) -> Self {
        self.contents.ps_information = Some(value.into());
        self
    }

    /// Sets IMS-Information.
    pub fn ims_information(mut self, value: impl Into<Box<ImsInformation>>) -> Self {
        self.contents.ims_information = Some(value.into());
        self
    }

    /// Sets MMS-Information.
    pub fn mms_information(mut self, value: impl Into<Box<MmsInformation>>) -> Self {
        self.contents.mms_information = Some(value.into());
        self
    }

    /// Sets LCS-Information.
    pub fn lcs_information(mut self, value: impl Into<Box<LcsInformation>>) -> Self {
        self.contents.lcs_information = Some(value.into());
        self
    }

    /// Sets PoC-Information.
    pub fn poc_information(mut self, value: impl Into<Box<PocInformation>>) -> Self {
        self.contents.poc_information = Some(value.into());
        self
    }

    /// Sets MBMS-Information.
    pub fn mbms_information(mut self, value: impl Into<Box<MbmsInformation>>) -> Self {
        self.contents.mbms_information = Some(value.into());
        self
    }

    /// Sets SMS-Information.
    pub fn sms_information(mut self, value: impl Into<Box<SmsInformation>>) -> Self {
        self.contents.sms_information = Some(value.into());
        self
    }

    /// Sets VCS-Information.
    pub fn vcs_information(mut self, value: impl Into<Box<VcsInformation>>) -> Self {
        self.contents.vcs_information = Some(value.into());
        self
    }

    /// Sets MMTel-Information.
    pub fn mmtel_information(mut self, value: impl Into<Box<MmtelInformation>>) -> Self {
        self.contents.mmtel_information = Some(value.into());
        self
    }

    /// Sets ProSe-Information.
    pub fn prose_information(mut self, value: impl Into<Box<ProseInformation>>) -> Self {
        self.contents.prose_information = Some(value.into());
        self
    }

    /// Sets Service-Generic-Information.
    pub fn service_generic_information(
        mut self,
        value: impl Into<Box<ServiceGenericInformation>>,
    ) -> Self {
        self.contents.service_generic_information = Some(value.into());
        self
    }

    /// Sets IM-Information.
    pub fn im_information(mut self, value: impl Into<Box<ImInformation>>) -> Self {
        self.contents.im_information = Some(value.into());
        self
    }

    /// Sets DCD-Information.
    pub fn dcd_information(mut self, value: impl Into<Box<DcdInformation>>) -> Self {
        self.contents.dcd_information = Some(value.into());
        self
    }

    /// Sets M2M-Information.
    pub fn m2m_information(mut self, value: impl Into<Box<M2mInformation>>) -> Self {
        self.contents.m2m_information = Some(value.into());
        self
    }

    /// Sets CPDT-Information.
    pub fn cpdt_information(mut self, value: impl Into<Box<CpdtInformation>>) -> Self {
        self.contents.cpdt_information = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ServiceInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<ServiceInformation> {
        self.contents
    }
}
