// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Time, Utf8String};
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sd::{ReAuthRequest, required};
use crate::ts29212::{
    AdcRuleInstall, AdcRuleRemove, CsgInformationReporting, EventReportIndication,
    EventTrigger, QosInformation, SessionReleaseCause, UsageMonitoringInformation,
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
            required: (Unset, Set(16777303), Unset, Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777303 already.
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
            qos_information: self.optional.qos_information,
            event_trigger: self.optional.event_trigger,
            csg_information_reporting: self.optional.csg_information_reporting,
            event_report_indication: self.optional.event_report_indication,
            adc_rule_remove: self.optional.adc_rule_remove,
            adc_rule_install: self.optional.adc_rule_install,
            revalidation_time: self.optional.revalidation_time,
            usage_monitoring_information: self.optional.usage_monitoring_information,
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
    qos_information: Option<Box<QosInformation>>,
    event_trigger: Vec<EventTrigger>,
    csg_information_reporting: Vec<CsgInformationReporting>,
    event_report_indication: Option<Box<EventReportIndication>>,
    adc_rule_remove: Vec<AdcRuleRemove>,
    adc_rule_install: Vec<AdcRuleInstall>,
    revalidation_time: Option<Time>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
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

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
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

    /// Sets Event-Report-Indication.
    pub fn event_report_indication(
        mut self,
        value: impl Into<Box<EventReportIndication>>,
    ) -> Self {
        self.optional.event_report_indication = Some(value.into());
        self
    }

    /// Adds one ADC-Rule-Remove.
    pub fn adc_rule_remove(mut self, value: impl Into<AdcRuleRemove>) -> Self {
        append(&mut self.optional.adc_rule_remove, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Remove.
    pub fn adc_rule_removes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdcRuleRemove>>,
    ) -> Self {
        self.optional.adc_rule_remove.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ADC-Rule-Install.
    pub fn adc_rule_install(mut self, value: impl Into<AdcRuleInstall>) -> Self {
        append(&mut self.optional.adc_rule_install, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Install.
    pub fn adc_rule_installs(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdcRuleInstall>>,
    ) -> Self {
        self.optional.adc_rule_install.extend(values.into_iter().map(Into::into));
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
