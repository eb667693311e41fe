// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, List, OctetString, Utf8String};
use crate::ts29212::{
    AdcRuleDefinition, FlowInformation, MeteringMethod, MuteNotification, Offline,
    Online, QosInformation, RedirectInformation, ReportingLevel, required,
};
use crate::ts29214::FlowStatus;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AdcRuleDefinition`]. `build` exists once all that is required is set: ADC-Rule-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdcRuleDefinitionBuilder<R = (Unset,)> {
    required: R,
    optional: AdcRuleDefinitionOptional,
}

impl AdcRuleDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AdcRuleDefinitionBuilder<(A,)> {
    /// Sets ADC-Rule-Name (required).
    pub fn adc_rule_name(
        self,
        value: impl Into<OctetString>,
    ) -> AdcRuleDefinitionBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        AdcRuleDefinitionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AdcRuleDefinition
    where
        A: required::AdcRuleName<OctetString>,
    {
        let (a,) = self.required;
        AdcRuleDefinition {
            adc_rule_name: a.value(),
            tdf_application_identifier: self.optional.tdf_application_identifier,
            flow_information: self.optional.flow_information,
            service_identifier: self.optional.service_identifier,
            rating_group: self.optional.rating_group,
            reporting_level: self.optional.reporting_level,
            online: self.optional.online,
            offline: self.optional.offline,
            metering_method: self.optional.metering_method,
            precedence: self.optional.precedence,
            flow_status: self.optional.flow_status,
            qos_information: self.optional.qos_information,
            monitoring_key: self.optional.monitoring_key,
            sponsor_identity: self.optional.sponsor_identity,
            application_service_provider_identity: self
                .optional
                .application_service_provider_identity,
            redirect_information: self.optional.redirect_information,
            mute_notification: self.optional.mute_notification,
            traffic_steering_policy_identifier_dl: self
                .optional
                .traffic_steering_policy_identifier_dl,
            traffic_steering_policy_identifier_ul: self
                .optional
                .traffic_steering_policy_identifier_ul,
            tos_traffic_class: self.optional.tos_traffic_class,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an ADC-Rule-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct AdcRuleDefinitionOptional {
    tdf_application_identifier: Option<OctetString>,
    flow_information: Vec<FlowInformation>,
    service_identifier: Option<u32>,
    rating_group: Option<u32>,
    reporting_level: Option<ReportingLevel>,
    online: Option<Online>,
    offline: Option<Offline>,
    metering_method: Option<MeteringMethod>,
    precedence: Option<u32>,
    flow_status: Option<FlowStatus>,
    qos_information: Option<Box<QosInformation>>,
    monitoring_key: Option<OctetString>,
    sponsor_identity: Option<Utf8String>,
    application_service_provider_identity: Option<Utf8String>,
    redirect_information: List<RedirectInformation, 0, 2>,
    mute_notification: Option<MuteNotification>,
    traffic_steering_policy_identifier_dl: Option<OctetString>,
    traffic_steering_policy_identifier_ul: Option<OctetString>,
    tos_traffic_class: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> AdcRuleDefinitionBuilder<R> {
    /// Sets TDF-Application-Identifier.
    pub fn tdf_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tdf_application_identifier = Some(value.into());
        self
    }

    /// Adds one Flow-Information.
    pub fn flow_information(mut self, value: impl Into<FlowInformation>) -> Self {
        append(&mut self.optional.flow_information, value.into());
        self
    }

    /// Adds any number of Flow-Information.
    pub fn flow_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<FlowInformation>>,
    ) -> Self {
        self.optional.flow_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Service-Identifier.
    pub fn service_identifier(mut self, value: u32) -> Self {
        self.optional.service_identifier = Some(value);
        self
    }

    /// Sets Rating-Group.
    pub fn rating_group(mut self, value: u32) -> Self {
        self.optional.rating_group = Some(value);
        self
    }

    /// Sets Reporting-Level.
    pub fn reporting_level(mut self, value: impl Into<ReportingLevel>) -> Self {
        self.optional.reporting_level = Some(value.into());
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

    /// Sets Metering-Method.
    pub fn metering_method(mut self, value: impl Into<MeteringMethod>) -> Self {
        self.optional.metering_method = Some(value.into());
        self
    }

    /// Sets Precedence.
    pub fn precedence(mut self, value: u32) -> Self {
        self.optional.precedence = Some(value);
        self
    }

    /// Sets Flow-Status.
    pub fn flow_status(mut self, value: impl Into<FlowStatus>) -> Self {
        self.optional.flow_status = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets Monitoring-Key.
    pub fn monitoring_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.monitoring_key = Some(value.into());
        self
    }

    /// Sets Sponsor-Identity.
    pub fn sponsor_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sponsor_identity = Some(value.into());
        self
    }

    /// Sets Application-Service-Provider-Identity.
    pub fn application_service_provider_identity(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.application_service_provider_identity = Some(value.into());
        self
    }

    /// Sets all Redirect-Information.
    pub fn redirect_information(
        mut self,
        value: impl Into<List<RedirectInformation, 0, 2>>,
    ) -> Self {
        self.optional.redirect_information = value.into();
        self
    }

    /// Sets Mute-Notification.
    pub fn mute_notification(mut self, value: impl Into<MuteNotification>) -> Self {
        self.optional.mute_notification = Some(value.into());
        self
    }

    /// Sets Traffic-Steering-Policy-Identifier-DL.
    pub fn traffic_steering_policy_identifier_dl(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.traffic_steering_policy_identifier_dl = Some(value.into());
        self
    }

    /// Sets Traffic-Steering-Policy-Identifier-UL.
    pub fn traffic_steering_policy_identifier_ul(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.traffic_steering_policy_identifier_ul = Some(value.into());
        self
    }

    /// Sets ToS-Traffic-Class.
    pub fn tos_traffic_class(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tos_traffic_class = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
