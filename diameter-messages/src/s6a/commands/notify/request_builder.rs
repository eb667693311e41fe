// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6a::{NotifyRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    AlertReason, HomogeneousSupportOfImsVoiceOverPsSessions, NorFlags,
    TerminalInformation, UeSrvccCapability,
};
use crate::ts29336::MonitoringEventConfigStatus;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`NotifyRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NotifyRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: NotifyRequestOptional,
}

impl NotifyRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> NotifyRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> NotifyRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        NotifyRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> NotifyRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        NotifyRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NotifyRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        NotifyRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NotifyRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        NotifyRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NotifyRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        NotifyRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> NotifyRequestBuilder<(A, B, C, D, E, Set<Utf8String>)> {
        let (a, b, c, d, e, _) = self.required;
        NotifyRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NotifyRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserName<Utf8String>,
    {
        let (a, b, c, d, e, f) = self.required;
        NotifyRequest {
            session_id: a.value(),
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_name: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            terminal_information: self.optional.terminal_information,
            mip6_agent_info: self.optional.mip6_agent_info,
            visited_network_identifier: self.optional.visited_network_identifier,
            context_identifier: self.optional.context_identifier,
            service_selection: self.optional.service_selection,
            alert_reason: self.optional.alert_reason,
            ue_srvcc_capability: self.optional.ue_srvcc_capability,
            nor_flags: self.optional.nor_flags,
            homogeneous_support_of_ims_voice_over_ps_sessions: self
                .optional
                .homogeneous_support_of_ims_voice_over_ps_sessions,
            maximum_ue_availability_time: self.optional.maximum_ue_availability_time,
            monitoring_event_config_status: self.optional.monitoring_event_config_status,
            emergency_services: self.optional.emergency_services,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Notify-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct NotifyRequestOptional {
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    terminal_information: Option<TerminalInformation>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    visited_network_identifier: Option<OctetString>,
    context_identifier: Option<u32>,
    service_selection: Option<Utf8String>,
    alert_reason: Option<AlertReason>,
    ue_srvcc_capability: Option<UeSrvccCapability>,
    nor_flags: Option<NorFlags>,
    homogeneous_support_of_ims_voice_over_ps_sessions: Option<
        HomogeneousSupportOfImsVoiceOverPsSessions,
    >,
    maximum_ue_availability_time: Option<Time>,
    monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    emergency_services: Option<u32>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> NotifyRequestBuilder<R> {
    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
        self
    }

    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
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

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Sets Context-Identifier.
    pub fn context_identifier(mut self, value: u32) -> Self {
        self.optional.context_identifier = Some(value);
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets Alert-Reason.
    pub fn alert_reason(mut self, value: impl Into<AlertReason>) -> Self {
        self.optional.alert_reason = Some(value.into());
        self
    }

    /// Sets UE-SRVCC-Capability.
    pub fn ue_srvcc_capability(mut self, value: impl Into<UeSrvccCapability>) -> Self {
        self.optional.ue_srvcc_capability = Some(value.into());
        self
    }

    /// Sets NOR-Flags.
    pub fn nor_flags(mut self, value: impl Into<NorFlags>) -> Self {
        self.optional.nor_flags = Some(value.into());
        self
    }

    /// Sets Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions.
    pub fn homogeneous_support_of_ims_voice_over_ps_sessions(
        mut self,
        value: impl Into<HomogeneousSupportOfImsVoiceOverPsSessions>,
    ) -> Self {
        self.optional.homogeneous_support_of_ims_voice_over_ps_sessions = Some(
            value.into(),
        );
        self
    }

    /// Sets Maximum-UE-Availability-Time.
    pub fn maximum_ue_availability_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.maximum_ue_availability_time = Some(value.into());
        self
    }

    /// Adds one Monitoring-Event-Config-Status.
    pub fn monitoring_event_config_status(
        mut self,
        value: impl Into<MonitoringEventConfigStatus>,
    ) -> Self {
        append(&mut self.optional.monitoring_event_config_status, value.into());
        self
    }

    /// Adds any number of Monitoring-Event-Config-Status.
    pub fn monitoring_event_config_status_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitoringEventConfigStatus>>,
    ) -> Self {
        self.optional
            .monitoring_event_config_status
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Emergency-Services.
    pub fn emergency_services(mut self, value: u32) -> Self {
        self.optional.emergency_services = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
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
}
