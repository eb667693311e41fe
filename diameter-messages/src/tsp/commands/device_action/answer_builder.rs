// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::rfc8583::Load;
use crate::ts29229::SupportedFeatures;
use crate::ts29368::DeviceNotification;
use crate::tsp::{DeviceActionAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DeviceActionAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Device-Notification.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeviceActionAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: DeviceActionAnswerOptional,
}

impl DeviceActionAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777309), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> DeviceActionAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DeviceActionAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        DeviceActionAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777309 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DeviceActionAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        DeviceActionAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> DeviceActionAnswerBuilder<(A, B, Set<AuthSessionState>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        DeviceActionAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceActionAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        DeviceActionAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceActionAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        DeviceActionAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Device-Notification (required).
    pub fn device_notification(
        self,
        value: impl Into<DeviceNotification>,
    ) -> DeviceActionAnswerBuilder<(A, B, C, D, E, Set<DeviceNotification>)> {
        let (a, b, c, d, e, _) = self.required;
        DeviceActionAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeviceActionAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DeviceNotification<DeviceNotification>,
    {
        let (a, b, c, d, e, f) = self.required;
        DeviceActionAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            origin_state_id: self.optional.origin_state_id,
            device_notification: f.value(),
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            supported_features: self.optional.supported_features,
            feature_supported_in_final_target: self
                .optional
                .feature_supported_in_final_target,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Device-Action-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeviceActionAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    supported_features: Vec<SupportedFeatures>,
    feature_supported_in_final_target: Option<u32>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> DeviceActionAnswerBuilder<R> {
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Feature-Supported-In-Final-Target.
    pub fn feature_supported_in_final_target(mut self, value: u32) -> Self {
        self.optional.feature_supported_in_final_target = Some(value);
        self
    }

    /// Adds one Load.
    pub fn load(mut self, value: impl Into<Load>) -> Self {
        append(&mut self.optional.load, value.into());
        self
    }

    /// Adds any number of Load.
    pub fn loads(mut self, values: impl IntoIterator<Item = impl Into<Load>>) -> Self {
        self.optional.load.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
