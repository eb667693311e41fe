// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, List, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mb2c::{GcsActionRequest, required};
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29468::{MbmsBearerRequest, TmgiAllocationRequest, TmgiDeallocationRequest};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`GcsActionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, Supported-Features.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GcsActionRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: GcsActionRequestOptional,
}

impl GcsActionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777335), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> GcsActionRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> GcsActionRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        GcsActionRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777335 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> GcsActionRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        GcsActionRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> GcsActionRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        GcsActionRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsActionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        GcsActionRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsActionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        GcsActionRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsActionRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        GcsActionRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets all Supported-Features (required).
    pub fn supported_features(
        self,
        value: impl Into<List<SupportedFeatures, 1>>,
    ) -> GcsActionRequestBuilder<(A, B, C, D, E, F, Set<List<SupportedFeatures, 1>>)> {
        let (a, b, c, d, e, f, _) = self.required;
        GcsActionRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GcsActionRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::SupportedFeatures<List<SupportedFeatures, 1>>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        GcsActionRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            supported_features: g.value(),
            tmgi_allocation_request: self.optional.tmgi_allocation_request,
            tmgi_deallocation_request: self.optional.tmgi_deallocation_request,
            mbms_bearer_request: self.optional.mbms_bearer_request,
            restart_counter: self.optional.restart_counter,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a GCS-Action-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct GcsActionRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    tmgi_allocation_request: Option<TmgiAllocationRequest>,
    tmgi_deallocation_request: Option<TmgiDeallocationRequest>,
    mbms_bearer_request: Vec<MbmsBearerRequest>,
    restart_counter: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> GcsActionRequestBuilder<R> {
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets TMGI-Allocation-Request.
    pub fn tmgi_allocation_request(
        mut self,
        value: impl Into<TmgiAllocationRequest>,
    ) -> Self {
        self.optional.tmgi_allocation_request = Some(value.into());
        self
    }

    /// Sets TMGI-Deallocation-Request.
    pub fn tmgi_deallocation_request(
        mut self,
        value: impl Into<TmgiDeallocationRequest>,
    ) -> Self {
        self.optional.tmgi_deallocation_request = Some(value.into());
        self
    }

    /// Adds one MBMS-Bearer-Request.
    pub fn mbms_bearer_request(mut self, value: impl Into<MbmsBearerRequest>) -> Self {
        append(&mut self.optional.mbms_bearer_request, value.into());
        self
    }

    /// Adds any number of MBMS-Bearer-Request.
    pub fn mbms_bearer_requests(
        mut self,
        values: impl IntoIterator<Item = impl Into<MbmsBearerRequest>>,
    ) -> Self {
        self.optional.mbms_bearer_request.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Restart-Counter.
    pub fn restart_counter(mut self, value: u32) -> Self {
        self.optional.restart_counter = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
