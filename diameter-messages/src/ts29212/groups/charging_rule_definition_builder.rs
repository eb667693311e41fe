// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, List, OctetString, Utf8String};
use crate::ts29212::{
    ChargingRuleDefinition, DefaultBearerIndication, FlowInformation, MeteringMethod,
    MuteNotification, Offline, Online, PsToCsSessionContinuity, QosInformation,
    RedirectInformation, ReportingLevel, required,
};
use crate::ts29214::{
    AfSignallingProtocol, CalleeInformation, FlowStatus, Flows, RequiredAccessInfo,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ChargingRuleDefinition`]. `build` exists once all that is required is set:
/// Charging-Rule-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChargingRuleDefinitionBuilder<R = (Unset,)> {
    required: R,
    optional: ChargingRuleDefinitionOptional,
}

impl ChargingRuleDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ChargingRuleDefinitionBuilder<(A,)> {
    /// Sets Charging-Rule-Name (required).
    pub fn charging_rule_name(
        self,
        value: impl Into<OctetString>,
    ) -> ChargingRuleDefinitionBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        ChargingRuleDefinitionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ChargingRuleDefinition
    where
        A: required::ChargingRuleName<OctetString>,
    {
        let (a,) = self.required;
        ChargingRuleDefinition {
            charging_rule_name: a.value(),
            service_identifier: self.optional.service_identifier,
            rating_group: self.optional.rating_group,
            flow_information: self.optional.flow_information,
            default_bearer_indication: self.optional.default_bearer_indication,
            tdf_application_identifier: self.optional.tdf_application_identifier,
            flow_status: self.optional.flow_status,
            qos_information: self.optional.qos_information,
            ps_to_cs_session_continuity: self.optional.ps_to_cs_session_continuity,
            reporting_level: self.optional.reporting_level,
            online: self.optional.online,
            offline: self.optional.offline,
            max_plr_dl: self.optional.max_plr_dl,
            max_plr_ul: self.optional.max_plr_ul,
            metering_method: self.optional.metering_method,
            precedence: self.optional.precedence,
            af_charging_identifier: self.optional.af_charging_identifier,
            flows: self.optional.flows,
            monitoring_key: self.optional.monitoring_key,
            redirect_information: self.optional.redirect_information,
            mute_notification: self.optional.mute_notification,
            af_signalling_protocol: self.optional.af_signalling_protocol,
            sponsor_identity: self.optional.sponsor_identity,
            application_service_provider_identity: self
                .optional
                .application_service_provider_identity,
            required_access_info: self.optional.required_access_info,
            sharing_key_dl: self.optional.sharing_key_dl,
            sharing_key_ul: self.optional.sharing_key_ul,
            traffic_steering_policy_identifier_dl: self
                .optional
                .traffic_steering_policy_identifier_dl,
            traffic_steering_policy_identifier_ul: self
                .optional
                .traffic_steering_policy_identifier_ul,
            content_version: self.optional.content_version,
            calling_party_address: self.optional.calling_party_address,
            callee_information: self.optional.callee_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Charging-Rule-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct ChargingRuleDefinitionOptional {
    service_identifier: Option<u32>,
    rating_group: Option<u32>,
    flow_information: Vec<FlowInformation>,
    default_bearer_indication: Option<DefaultBearerIndication>,
    tdf_application_identifier: Option<OctetString>,
    flow_status: Option<FlowStatus>,
    qos_information: Option<Box<QosInformation>>,
    ps_to_cs_session_continuity: Option<PsToCsSessionContinuity>,
    reporting_level: Option<ReportingLevel>,
    online: Option<Online>,
    offline: Option<Offline>,
    max_plr_dl: Option<f32>,
    max_plr_ul: Option<f32>,
    metering_method: Option<MeteringMethod>,
    precedence: Option<u32>,
    af_charging_identifier: Option<OctetString>,
    flows: Vec<Flows>,
    monitoring_key: Option<OctetString>,
    redirect_information: List<RedirectInformation, 0, 2>,
    mute_notification: Option<MuteNotification>,
    af_signalling_protocol: Option<AfSignallingProtocol>,
    sponsor_identity: Option<Utf8String>,
    application_service_provider_identity: Option<Utf8String>,
    required_access_info: Vec<RequiredAccessInfo>,
    sharing_key_dl: Option<u32>,
    sharing_key_ul: Option<u32>,
    traffic_steering_policy_identifier_dl: Option<OctetString>,
    traffic_steering_policy_identifier_ul: Option<OctetString>,
    content_version: Option<u64>,
    calling_party_address: Vec<Utf8String>,
    callee_information: Option<CalleeInformation>,
    additional_avps: AdditionalAvps,
}

impl<R> ChargingRuleDefinitionBuilder<R> {
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

    /// Sets Default-Bearer-Indication.
    pub fn default_bearer_indication(
        mut self,
        value: impl Into<DefaultBearerIndication>,
    ) -> Self {
        self.optional.default_bearer_indication = Some(value.into());
        self
    }

    /// Sets TDF-Application-Identifier.
    pub fn tdf_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tdf_application_identifier = Some(value.into());
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

    /// Sets PS-to-CS-Session-Continuity.
    pub fn ps_to_cs_session_continuity(
        mut self,
        value: impl Into<PsToCsSessionContinuity>,
    ) -> Self {
        self.optional.ps_to_cs_session_continuity = Some(value.into());
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

    /// Sets Max-PLR-DL.
    pub fn max_plr_dl(mut self, value: f32) -> Self {
        self.optional.max_plr_dl = Some(value);
        self
    }

    /// Sets Max-PLR-UL.
    pub fn max_plr_ul(mut self, value: f32) -> Self {
        self.optional.max_plr_ul = Some(value);
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

    /// Sets AF-Charging-Identifier.
    pub fn af_charging_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_charging_identifier = Some(value.into());
        self
    }

    /// Adds one Flows.
    pub fn flows(mut self, value: impl Into<Flows>) -> Self {
        append(&mut self.optional.flows, value.into());
        self
    }

    /// Adds any number of Flows.
    pub fn flows_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<Flows>>,
    ) -> Self {
        self.optional.flows.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Monitoring-Key.
    pub fn monitoring_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.monitoring_key = Some(value.into());
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

    /// Sets AF-Signalling-Protocol.
    pub fn af_signalling_protocol(
        mut self,
        value: impl Into<AfSignallingProtocol>,
    ) -> Self {
        self.optional.af_signalling_protocol = Some(value.into());
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

    /// Adds one Required-Access-Info.
    pub fn required_access_info(mut self, value: impl Into<RequiredAccessInfo>) -> Self {
        append(&mut self.optional.required_access_info, value.into());
        self
    }

    /// Adds any number of Required-Access-Info.
    pub fn required_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RequiredAccessInfo>>,
    ) -> Self {
        self.optional.required_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Sharing-Key-DL.
    pub fn sharing_key_dl(mut self, value: u32) -> Self {
        self.optional.sharing_key_dl = Some(value);
        self
    }

    /// Sets Sharing-Key-UL.
    pub fn sharing_key_ul(mut self, value: u32) -> Self {
        self.optional.sharing_key_ul = Some(value);
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

    /// Sets Content-Version.
    pub fn content_version(mut self, value: u64) -> Self {
        self.optional.content_version = Some(value);
        self
    }

    /// Adds one Calling-Party-Address.
    pub fn calling_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.calling_party_address, value.into());
        self
    }

    /// Adds any number of Calling-Party-Address.
    pub fn calling_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.calling_party_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Callee-Information.
    pub fn callee_information(mut self, value: impl Into<CalleeInformation>) -> Self {
        self.optional.callee_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
