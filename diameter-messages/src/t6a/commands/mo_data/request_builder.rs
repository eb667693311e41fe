// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::t6a::{MoDataRequest, required};
use crate::ts29128::RrcCauseCounter;
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MoDataRequest`]. `build` exists once all that is required is set: Session-Id,
/// User-Identifier, Bearer-Identifier, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MoDataRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MoDataRequestOptional,
}

impl MoDataRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> MoDataRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MoDataRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        MoDataRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> MoDataRequestBuilder<(A, Set<UserIdentifier>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        MoDataRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Bearer-Identifier (required).
    pub fn bearer_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> MoDataRequestBuilder<(A, B, Set<OctetString>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        MoDataRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MoDataRequestBuilder<(A, B, C, Set<AuthSessionState>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        MoDataRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoDataRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        MoDataRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoDataRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        MoDataRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoDataRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, f, _) = self.required;
        MoDataRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MoDataRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::UserIdentifier<UserIdentifier>,
        C: required::BearerIdentifier<OctetString>,
        D: required::AuthSessionState<AuthSessionState>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        MoDataRequest {
            session_id: a.value(),
            user_identifier: b.value(),
            bearer_identifier: c.value(),
            drmp: self.optional.drmp,
            auth_session_state: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            destination_host: self.optional.destination_host,
            destination_realm: g.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            non_ip_data: self.optional.non_ip_data,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            rrc_cause_counter: self.optional.rrc_cause_counter,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MO-Data-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct MoDataRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    non_ip_data: Option<OctetString>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    rrc_cause_counter: Option<RrcCauseCounter>,
    additional_avps: AdditionalAvps,
}

impl<R> MoDataRequestBuilder<R> {
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

    /// Sets Non-IP-Data.
    pub fn non_ip_data(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.non_ip_data = Some(value.into());
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

    /// Sets RRC-Cause-Counter.
    pub fn rrc_cause_counter(mut self, value: impl Into<RrcCauseCounter>) -> Self {
        self.optional.rrc_cause_counter = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
