// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6t::{ConfigurationInformationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::{
    AdditionalIdentifiers, AeseCommunicationPattern, EnhancedCoverageRestriction,
    MonitoringEventConfiguration, SuggestedNetworkConfiguration, UserIdentifier,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ConfigurationInformationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ConfigurationInformationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ConfigurationInformationRequestOptional,
}

impl ConfigurationInformationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> ConfigurationInformationRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ConfigurationInformationRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ConfigurationInformationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConfigurationInformationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConfigurationInformationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConfigurationInformationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> ConfigurationInformationRequestBuilder<(A, B, C, D, E, Set<UserIdentifier>)> {
        let (a, b, c, d, e, _) = self.required;
        ConfigurationInformationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ConfigurationInformationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserIdentifier<UserIdentifier>,
    {
        let (a, b, c, d, e, f) = self.required;
        ConfigurationInformationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_identifier: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            monitoring_event_configuration: self.optional.monitoring_event_configuration,
            cir_flags: self.optional.cir_flags,
            aese_communication_pattern: self.optional.aese_communication_pattern,
            enhanced_coverage_restriction: self.optional.enhanced_coverage_restriction,
            group_reporting_guard_timer: self.optional.group_reporting_guard_timer,
            additional_identifiers: self.optional.additional_identifiers,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            suggested_network_configuration: self
                .optional
                .suggested_network_configuration,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Configuration-Information-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ConfigurationInformationRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    monitoring_event_configuration: Vec<MonitoringEventConfiguration>,
    cir_flags: Option<u32>,
    aese_communication_pattern: Vec<AeseCommunicationPattern>,
    enhanced_coverage_restriction: Option<EnhancedCoverageRestriction>,
    group_reporting_guard_timer: Option<u32>,
    additional_identifiers: Option<AdditionalIdentifiers>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    suggested_network_configuration: Option<SuggestedNetworkConfiguration>,
    additional_avps: AdditionalAvps,
}

impl<R> ConfigurationInformationRequestBuilder<R> {
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

    /// Adds one Monitoring-Event-Configuration.
    pub fn monitoring_event_configuration(
        mut self,
        value: impl Into<MonitoringEventConfiguration>,
    ) -> Self {
        append(&mut self.optional.monitoring_event_configuration, value.into());
        self
    }

    /// Adds any number of Monitoring-Event-Configuration.
    pub fn monitoring_event_configurations(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitoringEventConfiguration>>,
    ) -> Self {
        self.optional
            .monitoring_event_configuration
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets CIR-Flags.
    pub fn cir_flags(mut self, value: u32) -> Self {
        self.optional.cir_flags = Some(value);
        self
    }

    /// Adds one AESE-Communication-Pattern.
    pub fn aese_communication_pattern(
        mut self,
        value: impl Into<AeseCommunicationPattern>,
    ) -> Self {
        append(&mut self.optional.aese_communication_pattern, value.into());
        self
    }

    /// Adds any number of AESE-Communication-Pattern.
    pub fn aese_communication_patterns(
        mut self,
        values: impl IntoIterator<Item = impl Into<AeseCommunicationPattern>>,
    ) -> Self {
        self.optional
            .aese_communication_pattern
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Enhanced-Coverage-Restriction.
    pub fn enhanced_coverage_restriction(
        mut self,
        value: impl Into<EnhancedCoverageRestriction>,
    ) -> Self {
        self.optional.enhanced_coverage_restriction = Some(value.into());
        self
    }

    /// Sets Group-Reporting-Guard-Timer.
    pub fn group_reporting_guard_timer(mut self, value: u32) -> Self {
        self.optional.group_reporting_guard_timer = Some(value);
        self
    }

    /// Sets AdditionalIdentifiers.
    pub fn additional_identifiers(
        mut self,
        value: impl Into<AdditionalIdentifiers>,
    ) -> Self {
        self.optional.additional_identifiers = Some(value.into());
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

    /// Sets Suggested-Network-Configuration.
    pub fn suggested_network_configuration(
        mut self,
        value: impl Into<SuggestedNetworkConfiguration>,
    ) -> Self {
        self.optional.suggested_network_configuration = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
