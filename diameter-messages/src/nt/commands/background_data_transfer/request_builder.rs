// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::nt::{BackgroundDataTransferRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29154::NtTimeWindow;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`BackgroundDataTransferRequest`]. `build` exists once all that is required is set:
/// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, Transfer-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct BackgroundDataTransferRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: BackgroundDataTransferRequestOptional,
}

impl BackgroundDataTransferRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> BackgroundDataTransferRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> BackgroundDataTransferRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> BackgroundDataTransferRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G),
    > {
        let (a, _, c, d, e, f, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> BackgroundDataTransferRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G),
    > {
        let (a, b, _, d, e, f, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> BackgroundDataTransferRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G),
    > {
        let (a, b, c, _, e, f, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> BackgroundDataTransferRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G),
    > {
        let (a, b, c, d, _, f, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> BackgroundDataTransferRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G),
    > {
        let (a, b, c, d, e, _, g) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Transfer-Request-Type (required).
    pub fn transfer_request_type(
        self,
        value: u32,
    ) -> BackgroundDataTransferRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        BackgroundDataTransferRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> BackgroundDataTransferRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::TransferRequestType<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        BackgroundDataTransferRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            transfer_request_type: g.value(),
            destination_host: self.optional.destination_host,
            oc_supported_features: self.optional.oc_supported_features,
            application_service_provider_identity: self
                .optional
                .application_service_provider_identity,
            cc_output_octets: self.optional.cc_output_octets,
            cc_input_octets: self.optional.cc_input_octets,
            cc_total_octets: self.optional.cc_total_octets,
            number_of_ues: self.optional.number_of_ues,
            nt_time_window: self.optional.nt_time_window,
            network_area_info_list: self.optional.network_area_info_list,
            reference_id: self.optional.reference_id,
            transfer_policy_id: self.optional.transfer_policy_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Background-Data-Transfer-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct BackgroundDataTransferRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    application_service_provider_identity: Option<Utf8String>,
    cc_output_octets: Option<u64>,
    cc_input_octets: Option<u64>,
    cc_total_octets: Option<u64>,
    number_of_ues: Option<u32>,
    nt_time_window: Option<NtTimeWindow>,
    network_area_info_list: Option<OctetString>,
    reference_id: Option<OctetString>,
    transfer_policy_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
}

impl<R> BackgroundDataTransferRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets Application-Service-Provider-Identity.
    pub fn application_service_provider_identity(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.application_service_provider_identity = Some(value.into());
        self
    }

    /// Sets CC-Output-Octets.
    pub fn cc_output_octets(mut self, value: u64) -> Self {
        self.optional.cc_output_octets = Some(value);
        self
    }

    /// Sets CC-Input-Octets.
    pub fn cc_input_octets(mut self, value: u64) -> Self {
        self.optional.cc_input_octets = Some(value);
        self
    }

    /// Sets CC-Total-Octets.
    pub fn cc_total_octets(mut self, value: u64) -> Self {
        self.optional.cc_total_octets = Some(value);
        self
    }

    /// Sets Number-Of-UEs.
    pub fn number_of_ues(mut self, value: u32) -> Self {
        self.optional.number_of_ues = Some(value);
        self
    }

    /// Sets Time-Window.
    pub fn nt_time_window(mut self, value: impl Into<NtTimeWindow>) -> Self {
        self.optional.nt_time_window = Some(value.into());
        self
    }

    /// Sets Network-Area-Info-List.
    pub fn network_area_info_list(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.network_area_info_list = Some(value.into());
        self
    }

    /// Sets Reference-Id.
    pub fn reference_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.reference_id = Some(value.into());
        self
    }

    /// Sets Transfer-Policy-Id.
    pub fn transfer_policy_id(mut self, value: u32) -> Self {
        self.optional.transfer_policy_id = Some(value);
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
