// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{
    FailedAvp, ProxyInfo, ReAuthRequestType, RedirectHostUsage, ResultCode,
};
use crate::nasreq::{OriginAaaProtocol, Prompt, ReAuthAnswer, ServiceType, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ReAuthAnswerOptional,
}

impl ReAuthAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> ReAuthAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        ReAuthAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> ReAuthAnswerBuilder<(A, Set<ResultCode>, C, D)> {
        let (a, _, c, d) = self.required;
        ReAuthAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        ReAuthAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        ReAuthAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::ResultCode<ResultCode>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        ReAuthAnswer {
            session_id: a.value(),
            result_code: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            user_name: self.optional.user_name,
            origin_aaa_protocol: self.optional.origin_aaa_protocol,
            origin_state_id: self.optional.origin_state_id,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            service_type: self.optional.service_type,
            configuration_token: self.optional.configuration_token,
            idle_timeout: self.optional.idle_timeout,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            re_auth_request_type: self.optional.re_auth_request_type,
            state: self.optional.state,
            class: self.optional.class,
            reply_message: self.optional.reply_message,
            prompt: self.optional.prompt,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Re-Auth-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthAnswerOptional {
    user_name: Option<Utf8String>,
    origin_aaa_protocol: Option<OriginAaaProtocol>,
    origin_state_id: Option<u32>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Vec<FailedAvp>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    service_type: Option<ServiceType>,
    configuration_token: Vec<OctetString>,
    idle_timeout: Option<u32>,
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    re_auth_request_type: Option<ReAuthRequestType>,
    state: Option<OctetString>,
    class: Vec<OctetString>,
    reply_message: Vec<Utf8String>,
    prompt: Option<Prompt>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> ReAuthAnswerBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Origin-AAA-Protocol.
    pub fn origin_aaa_protocol(mut self, value: impl Into<OriginAaaProtocol>) -> Self {
        self.optional.origin_aaa_protocol = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Adds one Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        append(&mut self.optional.failed_avp, value.into());
        self
    }

    /// Adds any number of Failed-AVP.
    pub fn failed_avps(
        mut self,
        values: impl IntoIterator<Item = impl Into<FailedAvp>>,
    ) -> Self {
        self.optional.failed_avp.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
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

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
        self
    }

    /// Adds one Configuration-Token.
    pub fn configuration_token(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.configuration_token, value.into());
        self
    }

    /// Adds any number of Configuration-Token.
    pub fn configuration_tokens(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.configuration_token.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Idle-Timeout.
    pub fn idle_timeout(mut self, value: u32) -> Self {
        self.optional.idle_timeout = Some(value);
        self
    }

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

    /// Sets Re-Auth-Request-Type.
    pub fn re_auth_request_type(mut self, value: impl Into<ReAuthRequestType>) -> Self {
        self.optional.re_auth_request_type = Some(value.into());
        self
    }

    /// Sets State.
    pub fn state(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.state = Some(value.into());
        self
    }

    /// Adds one Class.
    pub fn class(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.class, value.into());
        self
    }

    /// Adds any number of Class.
    pub fn classes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.class.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Reply-Message.
    pub fn reply_message(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.reply_message, value.into());
        self
    }

    /// Adds any number of Reply-Message.
    pub fn reply_messages(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.reply_message.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Prompt.
    pub fn prompt(mut self, value: impl Into<Prompt>) -> Self {
        self.optional.prompt = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
