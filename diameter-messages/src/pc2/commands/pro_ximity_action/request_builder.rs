// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::pc2::{ProXimityActionRequest, required};
use crate::ts29343::BannedUserTarget;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ProXimityActionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, ProSe-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProXimityActionRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ProXimityActionRequestOptional,
}

impl ProXimityActionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777350), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ProXimityActionRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProXimityActionRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777350 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ProXimityActionRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ProXimityActionRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProXimityActionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProXimityActionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProXimityActionRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets ProSe-Request-Type (required).
    pub fn prose_request_type(
        self,
        value: u32,
    ) -> ProXimityActionRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ProXimityActionRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProXimityActionRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::ProseRequestType<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ProXimityActionRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            prose_request_type: g.value(),
            origin_app_layer_user_id: self.optional.origin_app_layer_user_id,
            target_app_layer_user_id: self.optional.target_app_layer_user_id,
            requesting_epuid: self.optional.requesting_epuid,
            prose_function_id: self.optional.prose_function_id,
            requesting_rpauid: self.optional.requesting_rpauid,
            prose_app_id: self.optional.prose_app_id,
            application_data: self.optional.application_data,
            allowed_suffixes_number: self.optional.allowed_suffixes_number,
            target_rpauid: self.optional.target_rpauid,
            banned_user_target: self.optional.banned_user_target,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProXimity-Action-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProXimityActionRequestOptional {
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    origin_app_layer_user_id: Option<Utf8String>,
    target_app_layer_user_id: Option<Utf8String>,
    requesting_epuid: Option<Utf8String>,
    prose_function_id: Option<OctetString>,
    requesting_rpauid: Option<Utf8String>,
    prose_app_id: Option<Utf8String>,
    application_data: Option<Utf8String>,
    allowed_suffixes_number: Option<u32>,
    target_rpauid: Option<Utf8String>,
    banned_user_target: Vec<BannedUserTarget>,
    additional_avps: AdditionalAvps,
}

impl<R> ProXimityActionRequestBuilder<R> {
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

    /// Sets Origin-App-Layer-User-Id.
    pub fn origin_app_layer_user_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.origin_app_layer_user_id = Some(value.into());
        self
    }

    /// Sets Target-App-Layer-User-Id.
    pub fn target_app_layer_user_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.target_app_layer_user_id = Some(value.into());
        self
    }

    /// Sets Requesting-EPUID.
    pub fn requesting_epuid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.requesting_epuid = Some(value.into());
        self
    }

    /// Sets ProSe-Function-ID.
    pub fn prose_function_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_function_id = Some(value.into());
        self
    }

    /// Sets Requesting-RPAUID.
    pub fn requesting_rpauid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.requesting_rpauid = Some(value.into());
        self
    }

    /// Sets ProSe-App-Id.
    pub fn prose_app_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.prose_app_id = Some(value.into());
        self
    }

    /// Sets Application-Data.
    pub fn application_data(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.application_data = Some(value.into());
        self
    }

    /// Sets Allowed-Suffixes-Number.
    pub fn allowed_suffixes_number(mut self, value: u32) -> Self {
        self.optional.allowed_suffixes_number = Some(value);
        self
    }

    /// Sets Target-RPAUID.
    pub fn target_rpauid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.target_rpauid = Some(value.into());
        self
    }

    /// Adds one Banned-User-Target.
    pub fn banned_user_target(mut self, value: impl Into<BannedUserTarget>) -> Self {
        append(&mut self.optional.banned_user_target, value.into());
        self
    }

    /// Adds any number of Banned-User-Target.
    pub fn banned_user_targets(
        mut self,
        values: impl IntoIterator<Item = impl Into<BannedUserTarget>>,
    ) -> Self {
        self.optional.banned_user_target.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
