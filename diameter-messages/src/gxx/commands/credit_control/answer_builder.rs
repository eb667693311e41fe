// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::credit_control::CcRequestType;
use crate::gxx::{CreditControlAnswer, required};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29212::{
    BearerControlMode, DefaultEpsBearerQos, EventTrigger, QosInformation, QosRuleInstall,
    QosRuleRemove,
};
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, CC-Request-Type, CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlAnswerBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: CreditControlAnswerOptional,
}

impl CreditControlAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777266), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> CreditControlAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        CreditControlAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777266 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        CreditControlAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlAnswerBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlAnswerBuilder<(A, B, C, D, Set<CcRequestType>, F)> {
        let (a, b, c, d, _, f) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlAnswerBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::CcRequestType<CcRequestType>,
        F: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        CreditControlAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            cc_request_type: e.value(),
            cc_request_number: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            supported_features: self.optional.supported_features,
            bearer_control_mode: self.optional.bearer_control_mode,
            event_trigger: self.optional.event_trigger,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            origin_state_id: self.optional.origin_state_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            qos_rule_remove: self.optional.qos_rule_remove,
            qos_rule_install: self.optional.qos_rule_install,
            qos_information: self.optional.qos_information,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    supported_features: Vec<SupportedFeatures>,
    bearer_control_mode: Option<BearerControlMode>,
    event_trigger: Vec<EventTrigger>,
    framed_ipv6_prefix: Option<OctetString>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    qos_rule_remove: Vec<QosRuleRemove>,
    qos_rule_install: Vec<QosRuleInstall>,
    qos_information: Option<Box<QosInformation>>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets OC-OLR.
    pub fn oc_olr(mut self, value: impl Into<OcOlr>) -> Self {
        self.optional.oc_olr = Some(value.into());
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

    /// Sets Bearer-Control-Mode.
    pub fn bearer_control_mode(mut self, value: impl Into<BearerControlMode>) -> Self {
        self.optional.bearer_control_mode = Some(value.into());
        self
    }

    /// Adds one Event-Trigger.
    pub fn event_trigger(mut self, value: impl Into<EventTrigger>) -> Self {
        append(&mut self.optional.event_trigger, value.into());
        self
    }

    /// Adds any number of Event-Trigger.
    pub fn event_triggers(
        mut self,
        values: impl IntoIterator<Item = impl Into<EventTrigger>>,
    ) -> Self {
        self.optional.event_trigger.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
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

    /// Adds one QoS-Rule-Remove.
    pub fn qos_rule_remove(mut self, value: impl Into<QosRuleRemove>) -> Self {
        append(&mut self.optional.qos_rule_remove, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Remove.
    pub fn qos_rule_removes(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleRemove>>,
    ) -> Self {
        self.optional.qos_rule_remove.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one QoS-Rule-Install.
    pub fn qos_rule_install(mut self, value: impl Into<QosRuleInstall>) -> Self {
        append(&mut self.optional.qos_rule_install, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Install.
    pub fn qos_rule_installs(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleInstall>>,
    ) -> Self {
        self.optional.qos_rule_install.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
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
