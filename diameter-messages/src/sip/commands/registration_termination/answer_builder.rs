// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::sip::{RegistrationTerminationAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`RegistrationTerminationAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Result-Code, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RegistrationTerminationAnswerBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: RegistrationTerminationAnswerOptional,
}

impl RegistrationTerminationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(6), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> RegistrationTerminationAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> RegistrationTerminationAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 6 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> RegistrationTerminationAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> RegistrationTerminationAnswerBuilder<(A, B, Set<ResultCode>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> RegistrationTerminationAnswerBuilder<(A, B, C, Set<AuthSessionState>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationAnswerBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        RegistrationTerminationAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RegistrationTerminationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::AuthSessionState<AuthSessionState>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        RegistrationTerminationAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            result_code: c.value(),
            auth_session_state: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Registration-Termination-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct RegistrationTerminationAnswerOptional {
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    redirect_host: Option<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> RegistrationTerminationAnswerBuilder<R> {
    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Grace-Period.
    pub fn auth_grace_period(mut self, value: u32) -> Self {
        self.optional.auth_grace_period = Some(value);
        self
    }

    /// Sets Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        self.optional.redirect_host = Some(value.into());
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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
