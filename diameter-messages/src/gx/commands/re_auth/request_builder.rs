// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, List, Time, Utf8String};
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::gx::{ReAuthRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29212::{
    ChargingRuleInstall, ChargingRuleRemove, ConditionalPolicyInformation,
    CsgInformationReporting, DefaultEpsBearerQos, DefaultQosInformation,
    EventReportIndication, EventTrigger, IpCanType, PraInstall, PraRemove,
    QosInformation, RemovalOfAccess, SessionReleaseCause, UsageMonitoringInformation,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host, Re-Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ReAuthRequestOptional,
}

impl ReAuthRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777238), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ReAuthRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777238 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ReAuthRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Re-Auth-Request-Type (required).
    pub fn re_auth_request_type(
        self,
        value: impl Into<ReAuthRequestType>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, F, Set<ReAuthRequestType>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
        G: required::ReAuthRequestType<ReAuthRequestType>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ReAuthRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: f.value(),
            re_auth_request_type: g.value(),
            session_release_cause: self.optional.session_release_cause,
            origin_state_id: self.optional.origin_state_id,
            oc_supported_features: self.optional.oc_supported_features,
            event_trigger: self.optional.event_trigger,
            event_report_indication: self.optional.event_report_indication,
            charging_rule_remove: self.optional.charging_rule_remove,
            charging_rule_install: self.optional.charging_rule_install,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            qos_information: self.optional.qos_information,
            default_qos_information: self.optional.default_qos_information,
            revalidation_time: self.optional.revalidation_time,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            pcscf_restoration_indication: self.optional.pcscf_restoration_indication,
            conditional_policy_information: self.optional.conditional_policy_information,
            removal_of_access: self.optional.removal_of_access,
            ip_can_type: self.optional.ip_can_type,
            pra_install: self.optional.pra_install,
            pra_remove: self.optional.pra_remove,
            csg_information_reporting: self.optional.csg_information_reporting,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Re-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthRequestOptional {
    drmp: Option<Drmp>,
    session_release_cause: Option<SessionReleaseCause>,
    origin_state_id: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    event_trigger: Vec<EventTrigger>,
    event_report_indication: Option<Box<EventReportIndication>>,
    charging_rule_remove: Vec<ChargingRuleRemove>,
    charging_rule_install: Vec<ChargingRuleInstall>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    qos_information: Vec<QosInformation>,
    default_qos_information: Option<DefaultQosInformation>,
    revalidation_time: Option<Time>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    pcscf_restoration_indication: Option<u32>,
    conditional_policy_information: List<ConditionalPolicyInformation, 0, 4>,
    removal_of_access: Option<RemovalOfAccess>,
    ip_can_type: Option<IpCanType>,
    pra_install: Option<PraInstall>,
    pra_remove: Option<PraRemove>,
    csg_information_reporting: Vec<CsgInformationReporting>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ReAuthRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
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

    /// Sets Default-QoS-Information.
    pub fn default_qos_information(
        mut self,
        value: impl Into<DefaultQosInformation>,
    ) -> Self {
        self.optional.default_qos_information = Some(value.into());
        self
    }

    /// Sets Revalidation-Time.
    pub fn revalidation_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.revalidation_time = Some(value.into());
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

    /// Sets PCSCF-Restoration-Indication.
    pub fn pcscf_restoration_indication(mut self, value: u32) -> Self {
        self.optional.pcscf_restoration_indication = Some(value);
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
