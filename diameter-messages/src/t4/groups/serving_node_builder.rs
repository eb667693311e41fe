// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString};
use crate::t4::ServingNode;

/// Builds [`ServingNode`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServingNodeBuilder {
    contents: Box<ServingNode>,
}

impl ServingNodeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SMSF-3GPP-Name.
    pub fn smsf_3gpp_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_3gpp_name = Some(value.into());
        self
    }

    /// Sets SMSF-3GPP-Realm.
    pub fn smsf_3gpp_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_3gpp_realm = Some(value.into());
        self
    }

    /// Sets SMSF-3GPP-Number.
    pub fn smsf_3gpp_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.smsf_3gpp_number = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-Name.
    pub fn smsf_non_3gpp_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_non_3gpp_name = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-Realm.
    pub fn smsf_non_3gpp_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_non_3gpp_realm = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-Number.
    pub fn smsf_non_3gpp_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.smsf_non_3gpp_number = Some(value.into());
        self
    }

    /// Sets SGSN-Name.
    pub fn sgsn_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.sgsn_name = Some(value.into());
        self
    }

    /// Sets SGSN-Realm.
    pub fn sgsn_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.sgsn_realm = Some(value.into());
        self
    }

    /// Sets SGSN-Number.
    pub fn sgsn_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.sgsn_number = Some(value.into());
        self
    }

    /// Sets MME-Name.
    pub fn mme_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.mme_name = Some(value.into());
        self
    }

    /// Sets MME-Realm.
    pub fn mme_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.mme_realm = Some(value.into());
        self
    }

    /// Sets MME-Number-for-MT-SMS.
    pub fn mme_number_for_mt_sms(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.mme_number_for_mt_sms = Some(value.into());
        self
    }

    /// Sets MSC-Number.
    pub fn msc_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.msc_number = Some(value.into());
        self
    }

    /// Sets IP-SM-GW-Number.
    pub fn ip_sm_gw_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.ip_sm_gw_number = Some(value.into());
        self
    }

    /// Sets IP-SM-GW-Name.
    pub fn ip_sm_gw_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.ip_sm_gw_name = Some(value.into());
        self
    }

    /// Sets IP-SM-GW-Realm.
    pub fn ip_sm_gw_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.ip_sm_gw_realm = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ServingNode {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<ServingNode> {
        self.contents
    }
}
