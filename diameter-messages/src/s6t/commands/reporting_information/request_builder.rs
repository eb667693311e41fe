// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::s6t::{ReportingInformationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::{
    GroupReport, MonitoringEventReport, SupportedServices, UpdatedNetworkConfiguration,
    UserIdentifier,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReportingInformationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReportingInformationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ReportingInformationRequestOptional,
}

impl ReportingInformationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> ReportingInformationRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReportingInformationRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        ReportingInformationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ReportingInformationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReportingInformationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        ReportingInformationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            supported_features: self.optional.supported_features,
            user_identifier: self.optional.user_identifier,
            monitoring_event_report: self.optional.monitoring_event_report,
            group_report: self.optional.group_report,
            updated_network_configuration: self.optional.updated_network_configuration,
            rir_flags: self.optional.rir_flags,
            supported_services: self.optional.supported_services,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Reporting-Information-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReportingInformationRequestOptional {
    drmp: Option<Drmp>,
    supported_features: Vec<SupportedFeatures>,
    user_identifier: Option<UserIdentifier>,
    monitoring_event_report: Vec<MonitoringEventReport>,
    group_report: Vec<GroupReport>,
    updated_network_configuration: Option<UpdatedNetworkConfiguration>,
    rir_flags: Option<u32>,
    supported_services: Vec<SupportedServices>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ReportingInformationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets User-Identifier.
    pub fn user_identifier(mut self, value: impl Into<UserIdentifier>) -> Self {
        self.optional.user_identifier = Some(value.into());
        self
    }

    /// Adds one Monitoring-Event-Report.
    pub fn monitoring_event_report(
        mut self,
        value: impl Into<MonitoringEventReport>,
    ) -> Self {
        append(&mut self.optional.monitoring_event_report, value.into());
        self
    }

    /// Adds any number of Monitoring-Event-Report.
    pub fn monitoring_event_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitoringEventReport>>,
    ) -> Self {
        self.optional.monitoring_event_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Group-Report.
    pub fn group_report(mut self, value: impl Into<GroupReport>) -> Self {
        append(&mut self.optional.group_report, value.into());
        self
    }

    /// Adds any number of Group-Report.
    pub fn group_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<GroupReport>>,
    ) -> Self {
        self.optional.group_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Updated-Network-Configuration.
    pub fn updated_network_configuration(
        mut self,
        value: impl Into<UpdatedNetworkConfiguration>,
    ) -> Self {
        self.optional.updated_network_configuration = Some(value.into());
        self
    }

    /// Sets RIR-Flags.
    pub fn rir_flags(mut self, value: u32) -> Self {
        self.optional.rir_flags = Some(value);
        self
    }

    /// Adds one Supported-Services.
    pub fn supported_services(mut self, value: impl Into<SupportedServices>) -> Self {
        append(&mut self.optional.supported_services, value.into());
        self
    }

    /// Adds any number of Supported-Services.
    pub fn supported_services_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedServices>>,
    ) -> Self {
        self.optional.supported_services.extend(values.into_iter().map(Into::into));
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
