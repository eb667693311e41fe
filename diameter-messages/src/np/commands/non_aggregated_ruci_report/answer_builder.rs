// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode, VendorSpecificApplicationId,
};
use crate::np::{NonAggregatedRuciReportAnswer, required};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29217::CongestionLevelDefinition;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`NonAggregatedRuciReportAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NonAggregatedRuciReportAnswerBuilder<
    R = (Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: NonAggregatedRuciReportAnswerOptional,
}

impl NonAggregatedRuciReportAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> NonAggregatedRuciReportAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> NonAggregatedRuciReportAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        NonAggregatedRuciReportAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> NonAggregatedRuciReportAnswerBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E),
    > {
        let (a, _, c, d, e) = self.required;
        NonAggregatedRuciReportAnswerBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> NonAggregatedRuciReportAnswerBuilder<(A, B, Set<AuthSessionState>, D, E)> {
        let (a, b, _, d, e) = self.required;
        NonAggregatedRuciReportAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NonAggregatedRuciReportAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        NonAggregatedRuciReportAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NonAggregatedRuciReportAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        NonAggregatedRuciReportAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NonAggregatedRuciReportAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        NonAggregatedRuciReportAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            reporting_restriction: self.optional.reporting_restriction,
            conditional_restriction: self.optional.conditional_restriction,
            ruci_action: self.optional.ruci_action,
            congestion_level_definition: self.optional.congestion_level_definition,
            pcrf_address: self.optional.pcrf_address,
            origin_state_id: self.optional.origin_state_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            supported_features: self.optional.supported_features,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Non-Aggregated-RUCI-Report-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct NonAggregatedRuciReportAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    reporting_restriction: Option<u32>,
    conditional_restriction: Option<u32>,
    ruci_action: Option<u32>,
    congestion_level_definition: Vec<CongestionLevelDefinition>,
    pcrf_address: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    supported_features: Vec<SupportedFeatures>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> NonAggregatedRuciReportAnswerBuilder<R> {
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

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
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

    /// Sets Reporting-Restriction.
    pub fn reporting_restriction(mut self, value: u32) -> Self {
        self.optional.reporting_restriction = Some(value);
        self
    }

    /// Sets Conditional-Restriction.
    pub fn conditional_restriction(mut self, value: u32) -> Self {
        self.optional.conditional_restriction = Some(value);
        self
    }

    /// Sets RUCI-Action.
    pub fn ruci_action(mut self, value: u32) -> Self {
        self.optional.ruci_action = Some(value);
        self
    }

    /// Adds one Congestion-Level-Definition.
    pub fn congestion_level_definition(
        mut self,
        value: impl Into<CongestionLevelDefinition>,
    ) -> Self {
        append(&mut self.optional.congestion_level_definition, value.into());
        self
    }

    /// Adds any number of Congestion-Level-Definition.
    pub fn congestion_level_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<CongestionLevelDefinition>>,
    ) -> Self {
        self.optional
            .congestion_level_definition
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PCRF-Address.
    pub fn pcrf_address(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.pcrf_address = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
