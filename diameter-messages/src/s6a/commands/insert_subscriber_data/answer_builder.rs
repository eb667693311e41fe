// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Time, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::s6a::{InsertSubscriberDataAnswer, required};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    EpsLocationInformation, EpsUserState, IdaFlags, ImsVoiceOverPsSessionsSupported,
    LocalTimeZone,
};
use crate::ts29336::{
    MonitoringEventConfigStatus, MonitoringEventReport, SupportedServices,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`InsertSubscriberDataAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct InsertSubscriberDataAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: InsertSubscriberDataAnswerOptional,
}

impl InsertSubscriberDataAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> InsertSubscriberDataAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> InsertSubscriberDataAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        InsertSubscriberDataAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> InsertSubscriberDataAnswerBuilder<(A, Set<AuthSessionState>, C, D)> {
        let (a, _, c, d) = self.required;
        InsertSubscriberDataAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> InsertSubscriberDataAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        InsertSubscriberDataAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> InsertSubscriberDataAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        InsertSubscriberDataAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> InsertSubscriberDataAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        InsertSubscriberDataAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            supported_features: self.optional.supported_features,
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            ims_voice_over_ps_sessions_supported: self
                .optional
                .ims_voice_over_ps_sessions_supported,
            last_ue_activity_time: self.optional.last_ue_activity_time,
            rat_type: self.optional.rat_type,
            ida_flags: self.optional.ida_flags,
            eps_user_state: self.optional.eps_user_state,
            eps_location_information: self.optional.eps_location_information,
            local_time_zone: self.optional.local_time_zone,
            supported_services: self.optional.supported_services,
            monitoring_event_report: self.optional.monitoring_event_report,
            monitoring_event_config_status: self.optional.monitoring_event_config_status,
            additional_avps: self.optional.additional_avps,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What an Insert-Subscriber-Data-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct InsertSubscriberDataAnswerOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    supported_features: Vec<SupportedFeatures>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    ims_voice_over_ps_sessions_supported: Option<ImsVoiceOverPsSessionsSupported>,
    last_ue_activity_time: Option<Time>,
    rat_type: Option<RatType>,
    ida_flags: Option<IdaFlags>,
    eps_user_state: Option<EpsUserState>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    local_time_zone: Option<LocalTimeZone>,
    supported_services: Option<SupportedServices>,
    monitoring_event_report: Vec<MonitoringEventReport>,
    monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    additional_avps: AdditionalAvps,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> InsertSubscriberDataAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
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

    /// Sets IMS-Voice-Over-PS-Sessions-Supported.
    pub fn ims_voice_over_ps_sessions_supported(
        mut self,
        value: impl Into<ImsVoiceOverPsSessionsSupported>,
    ) -> Self {
        self.optional.ims_voice_over_ps_sessions_supported = Some(value.into());
        self
    }

    /// Sets Last-UE-Activity-Time.
    pub fn last_ue_activity_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.last_ue_activity_time = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets IDA-Flags.
    pub fn ida_flags(mut self, value: impl Into<IdaFlags>) -> Self {
        self.optional.ida_flags = Some(value.into());
        self
    }

    /// Sets EPS-User-State.
    pub fn eps_user_state(mut self, value: impl Into<EpsUserState>) -> Self {
        self.optional.eps_user_state = Some(value.into());
        self
    }

    /// Sets EPS-Location-Information.
    pub fn eps_location_information(
        mut self,
        value: impl Into<Box<EpsLocationInformation>>,
    ) -> Self {
        self.optional.eps_location_information = Some(value.into());
        self
    }

    /// Sets Local-Time-Zone.
    pub fn local_time_zone(mut self, value: impl Into<LocalTimeZone>) -> Self {
        self.optional.local_time_zone = Some(value.into());
        self
    }

    /// Sets Supported-Services.
    pub fn supported_services(mut self, value: impl Into<SupportedServices>) -> Self {
        self.optional.supported_services = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
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
}
