// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, List, OctetString, Time};
use crate::base::ResultCode;
use crate::ts29212::{
    BearerControlMode, ChargingRuleInstall, ChargingRuleRemove, DefaultAccess,
    DefaultEpsBearerQos, EventReportIndication, EventTrigger, IpCanType, NbifomMode,
    NbifomSupport, Offline, Online, QosInformation, QosRuleInstall, QosRuleRemove,
    RemovalOfAccess, RoutingRuleReport, SessionReleaseCause, UsageMonitoringInformation,
};
use crate::ts29215::{SubsessionDecisionInfo, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SubsessionDecisionInfo`]. `build` exists once all that is required is set:
/// Subsession-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubsessionDecisionInfoBuilder<R = (Unset,)> {
    required: R,
    optional: SubsessionDecisionInfoOptional,
}

impl SubsessionDecisionInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> SubsessionDecisionInfoBuilder<(A,)> {
    /// Sets Subsession-Id (required).
    pub fn subsession_id(
        self,
        value: u32,
    ) -> SubsessionDecisionInfoBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        SubsessionDecisionInfoBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SubsessionDecisionInfo
    where
        A: required::SubsessionId<u32>,
    {
        let (a,) = self.required;
        SubsessionDecisionInfo {
            subsession_id: a.value(),
            an_gw_address: self.optional.an_gw_address,
            result_code: self.optional.result_code,
            experimental_result_code: self.optional.experimental_result_code,
            charging_rule_remove: self.optional.charging_rule_remove,
            charging_rule_install: self.optional.charging_rule_install,
            event_report_indication: self.optional.event_report_indication,
            qos_rule_install: self.optional.qos_rule_install,
            qos_rule_remove: self.optional.qos_rule_remove,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            session_release_cause: self.optional.session_release_cause,
            bearer_control_mode: self.optional.bearer_control_mode,
            event_trigger: self.optional.event_trigger,
            revalidation_time: self.optional.revalidation_time,
            default_access: self.optional.default_access,
            nbifom_support: self.optional.nbifom_support,
            nbifom_mode: self.optional.nbifom_mode,
            ran_rule_support: self.optional.ran_rule_support,
            routing_rule_report: self.optional.routing_rule_report,
            removal_of_access: self.optional.removal_of_access,
            ip_can_type: self.optional.ip_can_type,
            online: self.optional.online,
            offline: self.optional.offline,
            qos_information: self.optional.qos_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Subsession-Decision-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct SubsessionDecisionInfoOptional {
    an_gw_address: List<Address, 0, 2>,
    result_code: Option<ResultCode>,
    experimental_result_code: Option<u32>,
    charging_rule_remove: Vec<ChargingRuleRemove>,
    charging_rule_install: Vec<ChargingRuleInstall>,
    event_report_indication: Option<Box<EventReportIndication>>,
    qos_rule_install: Vec<QosRuleInstall>,
    qos_rule_remove: Vec<QosRuleRemove>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    framed_ipv6_prefix: Option<OctetString>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    session_release_cause: Option<SessionReleaseCause>,
    bearer_control_mode: Option<BearerControlMode>,
    event_trigger: Vec<EventTrigger>,
    revalidation_time: Option<Time>,
    default_access: Option<DefaultAccess>,
    nbifom_support: Option<NbifomSupport>,
    nbifom_mode: Option<NbifomMode>,
    ran_rule_support: Option<u32>,
    routing_rule_report: Vec<RoutingRuleReport>,
    removal_of_access: Option<RemovalOfAccess>,
    ip_can_type: Option<IpCanType>,
    online: Option<Online>,
    offline: Option<Offline>,
    qos_information: Vec<QosInformation>,
    additional_avps: AdditionalAvps,
}

impl<R> SubsessionDecisionInfoBuilder<R> {
    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result-Code.
    pub fn experimental_result_code(mut self, value: u32) -> Self {
        self.optional.experimental_result_code = Some(value);
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

    /// Sets Event-Report-Indication.
    pub fn event_report_indication(
        mut self,
        value: impl Into<Box<EventReportIndication>>,
    ) -> Self {
        self.optional.event_report_indication = Some(value.into());
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

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
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

    /// Sets Session-Release-Cause.
    pub fn session_release_cause(
        mut self,
        value: impl Into<SessionReleaseCause>,
    ) -> Self {
        self.optional.session_release_cause = Some(value.into());
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

    /// Sets Revalidation-Time.
    pub fn revalidation_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.revalidation_time = Some(value.into());
        self
    }

    /// Sets Default-Access.
    pub fn default_access(mut self, value: impl Into<DefaultAccess>) -> Self {
        self.optional.default_access = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
