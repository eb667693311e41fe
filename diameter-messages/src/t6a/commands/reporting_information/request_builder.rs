// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::t6a::{MonitoringEventReport, ReportingInformationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReportingInformationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReportingInformationRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ReportingInformationRequestOptional,
}

impl ReportingInformationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> ReportingInformationRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReportingInformationRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        ReportingInformationRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ReportingInformationRequestBuilder<(A, Set<AuthSessionState>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReportingInformationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        ReportingInformationRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
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
        E: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        ReportingInformationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            user_identifier: self.optional.user_identifier,
            monitoring_event_report: self.optional.monitoring_event_report,
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
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    user_identifier: Option<UserIdentifier>,
    monitoring_event_report: Vec<MonitoringEventReport>,
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
