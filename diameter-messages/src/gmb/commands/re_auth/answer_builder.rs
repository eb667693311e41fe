// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, DiameterUri, OctetString, Utf8String};
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::gmb::{ReAuthAnswer, required};
use crate::ts29061::{MbmsStartStopIndication, MbmsUserDataModeIndication};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ReAuthAnswerOptional,
}

impl ReAuthAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ReAuthAnswerBuilder<(A, B, C)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthAnswerBuilder<(Set<Utf8String>, B, C)> {
        let (_, b, c) = self.required;
        ReAuthAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        ReAuthAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, B, Set<DiameterIdentity>)> {
        let (a, b, _) = self.required;
        ReAuthAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c) = self.required;
        ReAuthAnswer {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            mbms_start_stop_indication: self.optional.mbms_start_stop_indication,
            mbms_ggsn_address: self.optional.mbms_ggsn_address,
            mbms_ggsn_ipv6_address: self.optional.mbms_ggsn_ipv6_address,
            mbms_gw_udp_port: self.optional.mbms_gw_udp_port,
            mbms_user_data_mode_indication: self.optional.mbms_user_data_mode_indication,
            origin_state_id: self.optional.origin_state_id,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Re-Auth-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    mbms_start_stop_indication: Option<MbmsStartStopIndication>,
    mbms_ggsn_address: Option<OctetString>,
    mbms_ggsn_ipv6_address: Option<OctetString>,
    mbms_gw_udp_port: Option<OctetString>,
    mbms_user_data_mode_indication: Option<MbmsUserDataModeIndication>,
    origin_state_id: Option<u32>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
}

impl<R> ReAuthAnswerBuilder<R> {
    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
        self
    }

    /// Sets MBMS-StartStop-Indication.
    pub fn mbms_start_stop_indication(
        mut self,
        value: impl Into<MbmsStartStopIndication>,
    ) -> Self {
        self.optional.mbms_start_stop_indication = Some(value.into());
        self
    }

    /// Sets MBMS-GGSN-Address.
    pub fn mbms_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_ggsn_address = Some(value.into());
        self
    }

    /// Sets MBMS-GGSN-Ipv6-Address.
    pub fn mbms_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets MBMS-GW-UDP-Port.
    pub fn mbms_gw_udp_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_gw_udp_port = Some(value.into());
        self
    }

    /// Sets MBMS-User-Data-Mode-Indication.
    pub fn mbms_user_data_mode_indication(
        mut self,
        value: impl Into<MbmsUserDataModeIndication>,
    ) -> Self {
        self.optional.mbms_user_data_mode_indication = Some(value.into());
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

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
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
}
