// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::s6c::{SendRoutingInfoForSmRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29338::{SmDeliveryNotIntended, SmRpMti, SmsmiCorrelationId};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SendRoutingInfoForSmRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SendRoutingInfoForSmRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: SendRoutingInfoForSmRequestOptional,
}

impl SendRoutingInfoForSmRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> SendRoutingInfoForSmRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SendRoutingInfoForSmRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        SendRoutingInfoForSmRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> SendRoutingInfoForSmRequestBuilder<(A, Set<AuthSessionState>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        SendRoutingInfoForSmRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SendRoutingInfoForSmRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        SendRoutingInfoForSmRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SendRoutingInfoForSmRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        SendRoutingInfoForSmRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SendRoutingInfoForSmRequestBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        SendRoutingInfoForSmRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SendRoutingInfoForSmRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        SendRoutingInfoForSmRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            msisdn: self.optional.msisdn,
            user_name: self.optional.user_name,
            smsmi_correlation_id: self.optional.smsmi_correlation_id,
            supported_features: self.optional.supported_features,
            sc_address: self.optional.sc_address,
            sm_rp_mti: self.optional.sm_rp_mti,
            sm_rp_smea: self.optional.sm_rp_smea,
            srr_flags: self.optional.srr_flags,
            sm_delivery_not_intended: self.optional.sm_delivery_not_intended,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Send-Routing-Info-for-SM-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct SendRoutingInfoForSmRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    destination_host: Option<DiameterIdentity>,
    msisdn: Option<OctetString>,
    user_name: Option<Utf8String>,
    smsmi_correlation_id: Option<SmsmiCorrelationId>,
    supported_features: Vec<SupportedFeatures>,
    sc_address: Option<OctetString>,
    sm_rp_mti: Option<SmRpMti>,
    sm_rp_smea: Option<OctetString>,
    srr_flags: Option<u32>,
    sm_delivery_not_intended: Option<SmDeliveryNotIntended>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> SendRoutingInfoForSmRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.msisdn = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets SMSMI-Correlation-ID.
    pub fn smsmi_correlation_id(mut self, value: impl Into<SmsmiCorrelationId>) -> Self {
        self.optional.smsmi_correlation_id = Some(value.into());
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets SC-Address.
    pub fn sc_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sc_address = Some(value.into());
        self
    }

    /// Sets SM-RP-MTI.
    pub fn sm_rp_mti(mut self, value: impl Into<SmRpMti>) -> Self {
        self.optional.sm_rp_mti = Some(value.into());
        self
    }

    /// Sets SM-RP-SMEA.
    pub fn sm_rp_smea(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sm_rp_smea = Some(value.into());
        self
    }

    /// Sets SRR-Flags.
    pub fn srr_flags(mut self, value: u32) -> Self {
        self.optional.srr_flags = Some(value);
        self
    }

    /// Sets SM-Delivery-Not-Intended.
    pub fn sm_delivery_not_intended(
        mut self,
        value: impl Into<SmDeliveryNotIntended>,
    ) -> Self {
        self.optional.sm_delivery_not_intended = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }

    /// Adds one Proxy-Info.
    pub fn proxy_info(mut self, value: impl Into<ProxyInfo>) -> Self {
        append(&mut self.optional.proxy_info, value.into());
        self
    }

    /// Adds any number of Proxy-Info.
    pub fn proxy_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProxyInfo>>,
    ) -> Self {
        self.optional.proxy_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }
}
