// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6t::{NiddInformationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::{
    GroupUserIdentifier, MtcProviderInfo, NiddAuthorizationRequest,
    NiddAuthorizationUpdate, UserIdentifier,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`NiddInformationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NiddInformationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: NiddInformationRequestOptional,
}

impl NiddInformationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> NiddInformationRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> NiddInformationRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        NiddInformationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> NiddInformationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        NiddInformationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NiddInformationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        NiddInformationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NiddInformationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        NiddInformationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NiddInformationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        NiddInformationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> NiddInformationRequestBuilder<(A, B, C, D, E, Set<UserIdentifier>)> {
        let (a, b, c, d, e, _) = self.required;
        NiddInformationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NiddInformationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserIdentifier<UserIdentifier>,
    {
        let (a, b, c, d, e, f) = self.required;
        NiddInformationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_identifier: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            nidd_authorization_request: self.optional.nidd_authorization_request,
            nidd_authorization_update: self.optional.nidd_authorization_update,
            nir_flags: self.optional.nir_flags,
            group_user_identifier: self.optional.group_user_identifier,
            mtc_provider_info: self.optional.mtc_provider_info,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a NIDD-Information-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct NiddInformationRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    nidd_authorization_request: Option<NiddAuthorizationRequest>,
    nidd_authorization_update: Option<NiddAuthorizationUpdate>,
    nir_flags: Option<u32>,
    group_user_identifier: Vec<GroupUserIdentifier>,
    mtc_provider_info: Option<MtcProviderInfo>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> NiddInformationRequestBuilder<R> {
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

    /// Sets NIDD-Authorization-Request.
    pub fn nidd_authorization_request(
        mut self,
        value: impl Into<NiddAuthorizationRequest>,
    ) -> Self {
        self.optional.nidd_authorization_request = Some(value.into());
        self
    }

    /// Sets NIDD-Authorization-Update.
    pub fn nidd_authorization_update(
        mut self,
        value: impl Into<NiddAuthorizationUpdate>,
    ) -> Self {
        self.optional.nidd_authorization_update = Some(value.into());
        self
    }

    /// Sets NIR-Flags.
    pub fn nir_flags(mut self, value: u32) -> Self {
        self.optional.nir_flags = Some(value);
        self
    }

    /// Adds one Group-User-Identifier.
    pub fn group_user_identifier(
        mut self,
        value: impl Into<GroupUserIdentifier>,
    ) -> Self {
        append(&mut self.optional.group_user_identifier, value.into());
        self
    }

    /// Adds any number of Group-User-Identifier.
    pub fn group_user_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<GroupUserIdentifier>>,
    ) -> Self {
        self.optional.group_user_identifier.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MTC-Provider-Info.
    pub fn mtc_provider_info(mut self, value: impl Into<MtcProviderInfo>) -> Self {
        self.optional.mtc_provider_info = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
