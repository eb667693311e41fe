// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::s6t::{ConfigurationInformationAnswer, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ImsiGroupId;
use crate::ts29336::{
    AeseCommunicationPatternConfigStatus, EnhancedCoverageRestrictionData,
    MonitoringEventConfigStatus, MonitoringEventReport, SuggestedNetworkConfiguration,
    SupportedServices, UserIdentifier,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ConfigurationInformationAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ConfigurationInformationAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ConfigurationInformationAnswerOptional,
}

impl ConfigurationInformationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> ConfigurationInformationAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ConfigurationInformationAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        ConfigurationInformationAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ConfigurationInformationAnswerBuilder<(A, Set<AuthSessionState>, C, D)> {
        let (a, _, c, d) = self.required;
        ConfigurationInformationAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConfigurationInformationAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        ConfigurationInformationAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConfigurationInformationAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        ConfigurationInformationAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ConfigurationInformationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        ConfigurationInformationAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            supported_features: self.optional.supported_features,
            user_identifier: self.optional.user_identifier,
            number_of_ues: self.optional.number_of_ues,
            monitoring_event_report: self.optional.monitoring_event_report,
            monitoring_event_config_status: self.optional.monitoring_event_config_status,
            aese_communication_pattern_config_status: self
                .optional
                .aese_communication_pattern_config_status,
            supported_services: self.optional.supported_services,
            s6t_hss_cause: self.optional.s6t_hss_cause,
            enhanced_coverage_restriction_data: self
                .optional
                .enhanced_coverage_restriction_data,
            cia_flags: self.optional.cia_flags,
            imsi_group_id: self.optional.imsi_group_id,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            suggested_network_configuration: self
                .optional
                .suggested_network_configuration,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Configuration-Information-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ConfigurationInformationAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    supported_features: Vec<SupportedFeatures>,
    user_identifier: Option<UserIdentifier>,
    number_of_ues: Option<u32>,
    monitoring_event_report: Vec<MonitoringEventReport>,
    monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    aese_communication_pattern_config_status: Vec<AeseCommunicationPatternConfigStatus>,
    supported_services: Vec<SupportedServices>,
    s6t_hss_cause: Option<u32>,
    enhanced_coverage_restriction_data: Option<EnhancedCoverageRestrictionData>,
    cia_flags: Option<u32>,
    imsi_group_id: Vec<ImsiGroupId>,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    suggested_network_configuration: Option<SuggestedNetworkConfiguration>,
    additional_avps: AdditionalAvps,
}

impl<R> ConfigurationInformationAnswerBuilder<R> {
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

    /// Sets Number-Of-UEs.
    pub fn number_of_ues(mut self, value: u32) -> Self {
        self.optional.number_of_ues = Some(value);
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

    /// Adds one AESE-Communication-Pattern-Config-Status.
    pub fn aese_communication_pattern_config_status(
        mut self,
        value: impl Into<AeseCommunicationPatternConfigStatus>,
    ) -> Self {
        append(
            &mut self.optional.aese_communication_pattern_config_status,
            value.into(),
        );
        self
    }

    /// Adds any number of AESE-Communication-Pattern-Config-Status.
    pub fn aese_communication_pattern_config_status_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<AeseCommunicationPatternConfigStatus>>,
    ) -> Self {
        self.optional
            .aese_communication_pattern_config_status
            .extend(values.into_iter().map(Into::into));
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

    /// Sets S6t-HSS-Cause.
    pub fn s6t_hss_cause(mut self, value: u32) -> Self {
        self.optional.s6t_hss_cause = Some(value);
        self
    }

    /// Sets Enhanced-Coverage-Restriction-Data.
    pub fn enhanced_coverage_restriction_data(
        mut self,
        value: impl Into<EnhancedCoverageRestrictionData>,
    ) -> Self {
        self.optional.enhanced_coverage_restriction_data = Some(value.into());
        self
    }

    /// Sets CIA-Flags.
    pub fn cia_flags(mut self, value: u32) -> Self {
        self.optional.cia_flags = Some(value);
        self
    }

    /// Adds one IMSI-Group-Id.
    pub fn imsi_group_id(mut self, value: impl Into<ImsiGroupId>) -> Self {
        append(&mut self.optional.imsi_group_id, value.into());
        self
    }

    /// Adds any number of IMSI-Group-Id.
    pub fn imsi_group_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<ImsiGroupId>>,
    ) -> Self {
        self.optional.imsi_group_id.extend(values.into_iter().map(Into::into));
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
