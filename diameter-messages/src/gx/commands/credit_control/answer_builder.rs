// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, List, Time, Utf8String,
};
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::credit_control::CcRequestType;
use crate::gx::{CreditControlAnswer, required};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29212::{
    BearerControlMode, BearerUsage, ChargingRuleInstall, ChargingRuleRemove,
    ConditionalPolicyInformation, CsgInformationReporting, DefaultAccess,
    DefaultEpsBearerQos, DefaultQosInformation, EventReportIndication, EventTrigger,
    IpCanType, NbifomMode, NbifomSupport, Offline, Online, PraInstall, PraRemove,
    PresenceReportingAreaInformation, QosInformation, RemovalOfAccess, RoutingRuleReport,
    SessionReleaseCause, UsageMonitoringInformation,
};
use crate::ts29229::{ChargingInformation, SupportedFeatures};
use crate::ts32299::UserCsgInformation;
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
            required: (Unset, Set(16777238), Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777238 already.
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
            event_report_indication: self.optional.event_report_indication,
            origin_state_id: self.optional.origin_state_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            charging_rule_remove: self.optional.charging_rule_remove,
            charging_rule_install: self.optional.charging_rule_install,
            charging_information: self.optional.charging_information,
            online: self.optional.online,
            offline: self.optional.offline,
            qos_information: self.optional.qos_information,
            revalidation_time: self.optional.revalidation_time,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            default_qos_information: self.optional.default_qos_information,
            bearer_usage: self.optional.bearer_usage,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            csg_information_reporting: self.optional.csg_information_reporting,
            user_csg_information: self.optional.user_csg_information,
            pra_install: self.optional.pra_install,
            pra_remove: self.optional.pra_remove,
            presence_reporting_area_information: self
                .optional
                .presence_reporting_area_information,
            session_release_cause: self.optional.session_release_cause,
            nbifom_support: self.optional.nbifom_support,
            nbifom_mode: self.optional.nbifom_mode,
            default_access: self.optional.default_access,
            ran_rule_support: self.optional.ran_rule_support,
            routing_rule_report: self.optional.routing_rule_report,
            conditional_policy_information: self.optional.conditional_policy_information,
            removal_of_access: self.optional.removal_of_access,
            ip_can_type: self.optional.ip_can_type,
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
    event_report_indication: Option<Box<EventReportIndication>>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    charging_rule_remove: Vec<ChargingRuleRemove>,
    charging_rule_install: Vec<ChargingRuleInstall>,
    charging_information: Option<ChargingInformation>,
    online: Option<Online>,
    offline: Option<Offline>,
    qos_information: Vec<QosInformation>,
    revalidation_time: Option<Time>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    default_qos_information: Option<DefaultQosInformation>,
    bearer_usage: Option<BearerUsage>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    csg_information_reporting: Vec<CsgInformationReporting>,
    user_csg_information: Option<UserCsgInformation>,
    pra_install: Option<PraInstall>,
    pra_remove: Option<PraRemove>,
    presence_reporting_area_information: Option<PresenceReportingAreaInformation>,
    session_release_cause: Option<SessionReleaseCause>,
    nbifom_support: Option<NbifomSupport>,
    nbifom_mode: Option<NbifomMode>,
    default_access: Option<DefaultAccess>,
    ran_rule_support: Option<u32>,
    routing_rule_report: Vec<RoutingRuleReport>,
    conditional_policy_information: List<ConditionalPolicyInformation, 0, 4>,
    removal_of_access: Option<RemovalOfAccess>,
    ip_can_type: Option<IpCanType>,
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

    /// Sets Event-Report-Indication.
    pub fn event_report_indication(
        mut self,
        value: impl Into<Box<EventReportIndication>>,
    ) -> Self {
        self.optional.event_report_indication = Some(value.into());
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

    /// Adds one Charging-Rule-Remove.
    pub fn charging_rule_remove(mut self, value: impl Into<ChargingRuleRemove>) -> Self {
        append(&mut self.optional.charging_rule_remove, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Remove.
    pub fn charging_rule_removes(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChargingRuleRemove>>,
    ) -> Self {
        self.optional.charging_rule_remove.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Install.
    pub fn charging_rule_install(
        mut self,
        value: impl Into<ChargingRuleInstall>,
    ) -> Self {
        append(&mut self.optional.charging_rule_install, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Install.
    pub fn charging_rule_installs(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChargingRuleInstall>>,
    ) -> Self {
        self.optional.charging_rule_install.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Charging-Information.
    pub fn charging_information(
        mut self,
        value: impl Into<ChargingInformation>,
    ) -> Self {
        self.optional.charging_information = Some(value.into());
        self
    }

    /// Sets Online.
    pub fn online(mut self, value: impl Into<Online>) -> Self {
        self.optional.online = Some(value.into());
        self
    }

    /// Sets Offline.
    pub fn offline(mut self, value: impl Into<Offline>) -> Self {
        self.optional.offline = Some(value.into());
        self
    }

    /// Adds one QoS-Information.
    pub fn qos_information(mut self, value: impl Into<QosInformation>) -> Self {
        append(&mut self.optional.qos_information, value.into());
        self
    }

    /// Adds any number of QoS-Information.
    pub fn qos_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosInformation>>,
    ) -> Self {
        self.optional.qos_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Revalidation-Time.
    pub fn revalidation_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.revalidation_time = Some(value.into());
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

    /// Sets Default-QoS-Information.
    pub fn default_qos_information(
        mut self,
        value: impl Into<DefaultQosInformation>,
    ) -> Self {
        self.optional.default_qos_information = Some(value.into());
        self
    }

    /// Sets Bearer-Usage.
    pub fn bearer_usage(mut self, value: impl Into<BearerUsage>) -> Self {
        self.optional.bearer_usage = Some(value.into());
        self
    }

    /// Adds one Usage-Monitoring-Information.
    pub fn usage_monitoring_information(
        mut self,
        value: impl Into<UsageMonitoringInformation>,
    ) -> Self {
        append(&mut self.optional.usage_monitoring_information, value.into());
        self
    }

    /// Adds any number of Usage-Monitoring-Information.
    pub fn usage_monitoring_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsageMonitoringInformation>>,
    ) -> Self {
        self.optional
            .usage_monitoring_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one CSG-Information-Reporting.
    pub fn csg_information_reporting(
        mut self,
        value: impl Into<CsgInformationReporting>,
    ) -> Self {
        append(&mut self.optional.csg_information_reporting, value.into());
        self
    }

    /// Adds any number of CSG-Information-Reporting.
    pub fn csg_information_reportings(
        mut self,
        values: impl IntoIterator<Item = impl Into<CsgInformationReporting>>,
    ) -> Self {
        self.optional
            .csg_information_reporting
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets PRA-Install.
    pub fn pra_install(mut self, value: impl Into<PraInstall>) -> Self {
        self.optional.pra_install = Some(value.into());
        self
    }

    /// Sets PRA-Remove.
    pub fn pra_remove(mut self, value: impl Into<PraRemove>) -> Self {
        self.optional.pra_remove = Some(value.into());
        self
    }

    /// Sets Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        self.optional.presence_reporting_area_information = Some(value.into());
        self
    }

    /// Sets Session-Release-Cause.
    pub fn session_release_cause(
        mut self,
        value: impl Into<SessionReleaseCause>,
    ) -> Self {
        self.optional.session_release_cause = Some(value.into());
        self
    }

    /// Sets NBIFOM-Support.
    pub fn nbifom_support(mut self, value: impl Into<NbifomSupport>) -> Self {
        self.optional.nbifom_support = Some(value.into());
        self
    }

    /// Sets NBIFOM-Mode.
    pub fn nbifom_mode(mut self, value: impl Into<NbifomMode>) -> Self {
        self.optional.nbifom_mode = Some(value.into());
        self
    }

    /// Sets Default-Access.
    pub fn default_access(mut self, value: impl Into<DefaultAccess>) -> Self {
        self.optional.default_access = Some(value.into());
        self
    }

    /// Sets RAN-Rule-Support.
    pub fn ran_rule_support(mut self, value: u32) -> Self {
        self.optional.ran_rule_support = Some(value);
        self
    }

    /// Adds one Routing-Rule-Report.
    pub fn routing_rule_report(mut self, value: impl Into<RoutingRuleReport>) -> Self {
        append(&mut self.optional.routing_rule_report, value.into());
        self
    }

    /// Adds any number of Routing-Rule-Report.
    pub fn routing_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<RoutingRuleReport>>,
    ) -> Self {
        self.optional.routing_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets all Conditional-Policy-Information.
    pub fn conditional_policy_information(
        mut self,
        value: impl Into<List<ConditionalPolicyInformation, 0, 4>>,
    ) -> Self {
        self.optional.conditional_policy_information = value.into();
        self
    }

    /// Sets Removal-Of-Access.
    pub fn removal_of_access(mut self, value: impl Into<RemovalOfAccess>) -> Self {
        self.optional.removal_of_access = Some(value.into());
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.optional.ip_can_type = Some(value.into());
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
