// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::nat_control::{
    NatControlAnswer, NatControlDefinition, NcRequestType, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`NatControlAnswer`]. `build` exists once all that is required is set: Origin-Host,
/// Origin-Realm, Result-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NatControlAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: NatControlAnswerOptional,
}

impl NatControlAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> NatControlAnswerBuilder<(A, B, C)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlAnswerBuilder<(Set<DiameterIdentity>, B, C)> {
        let (_, b, c) = self.required;
        NatControlAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        NatControlAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> NatControlAnswerBuilder<(A, B, Set<ResultCode>)> {
        let (a, b, _) = self.required;
        NatControlAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NatControlAnswer
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
        C: required::ResultCode<ResultCode>,
    {
        let (a, b, c) = self.required;
        NatControlAnswer {
            origin_host: a.value(),
            origin_realm: b.value(),
            result_code: c.value(),
            session_id: self.optional.session_id,
            nc_request_type: self.optional.nc_request_type,
            nat_control_definition: self.optional.nat_control_definition,
            current_nat_bindings: self.optional.current_nat_bindings,
            origin_state_id: self.optional.origin_state_id,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            duplicate_session_id: self.optional.duplicate_session_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a NAT-Control-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct NatControlAnswerOptional {
    session_id: Option<Utf8String>,
    nc_request_type: Option<NcRequestType>,
    nat_control_definition: Vec<NatControlDefinition>,
    current_nat_bindings: Option<u32>,
    origin_state_id: Option<u32>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Vec<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    duplicate_session_id: Option<Utf8String>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> NatControlAnswerBuilder<R> {
    /// Sets Session-Id.
    pub fn session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.session_id = Some(value.into());
        self
    }

    /// Sets NC-Request-Type.
    pub fn nc_request_type(mut self, value: impl Into<NcRequestType>) -> Self {
        self.optional.nc_request_type = Some(value.into());
        self
    }

    /// Adds one NAT-Control-Definition.
    pub fn nat_control_definition(
        mut self,
        value: impl Into<NatControlDefinition>,
    ) -> Self {
        append(&mut self.optional.nat_control_definition, value.into());
        self
    }

    /// Adds any number of NAT-Control-Definition.
    pub fn nat_control_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<NatControlDefinition>>,
    ) -> Self {
        self.optional.nat_control_definition.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Current-NAT-Bindings.
    pub fn current_nat_bindings(mut self, value: u32) -> Self {
        self.optional.current_nat_bindings = Some(value);
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

    /// Sets Duplicate-Session-Id.
    pub fn duplicate_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.duplicate_session_id = Some(value.into());
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
