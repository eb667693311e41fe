// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::pc2::{ProXimityActionAnswer, required};
use crate::rfc8583::Load;
use crate::ts29343::{MonitorTarget, ProseCodeSuffixMask};
use crate::ts29345::{ProseAppCodeSuffixRange, ProseRestrictedCodeSuffixRange};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ProXimityActionAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, ProSe-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProXimityActionAnswerBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ProXimityActionAnswerOptional,
}

impl ProXimityActionAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777350), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> ProXimityActionAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProXimityActionAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        ProXimityActionAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777350 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ProXimityActionAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        ProXimityActionAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ProXimityActionAnswerBuilder<(A, B, Set<AuthSessionState>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        ProXimityActionAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProXimityActionAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        ProXimityActionAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProXimityActionAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        ProXimityActionAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets ProSe-Request-Type (required).
    pub fn prose_request_type(
        self,
        value: u32,
    ) -> ProXimityActionAnswerBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        ProXimityActionAnswerBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProXimityActionAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::ProseRequestType<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        ProXimityActionAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            origin_state_id: self.optional.origin_state_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            prose_request_type: f.value(),
            targeted_epuid: self.optional.targeted_epuid,
            prose_function_id: self.optional.prose_function_id,
            pduid: self.optional.pduid,
            prose_restricted_code_suffix_range: self
                .optional
                .prose_restricted_code_suffix_range,
            prose_app_code_suffix_range: self.optional.prose_app_code_suffix_range,
            prose_code_suffix_mask: self.optional.prose_code_suffix_mask,
            monitor_target: self.optional.monitor_target,
            target_pduid: self.optional.target_pduid,
            prose_application_metadata: self.optional.prose_application_metadata,
            application_data: self.optional.application_data,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProXimity-Action-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProXimityActionAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    targeted_epuid: Option<Utf8String>,
    prose_function_id: Option<OctetString>,
    pduid: Vec<OctetString>,
    prose_restricted_code_suffix_range: Vec<ProseRestrictedCodeSuffixRange>,
    prose_app_code_suffix_range: Vec<ProseAppCodeSuffixRange>,
    prose_code_suffix_mask: Vec<ProseCodeSuffixMask>,
    monitor_target: Vec<MonitorTarget>,
    target_pduid: Vec<OctetString>,
    prose_application_metadata: Option<Utf8String>,
    application_data: Option<Utf8String>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> ProXimityActionAnswerBuilder<R> {
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

    /// Sets Targeted-EPUID.
    pub fn targeted_epuid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.targeted_epuid = Some(value.into());
        self
    }

    /// Sets ProSe-Function-ID.
    pub fn prose_function_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_function_id = Some(value.into());
        self
    }

    /// Adds one PDUID.
    pub fn pduid(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.pduid, value.into());
        self
    }

    /// Adds any number of PDUID.
    pub fn pduids(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.pduid.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ProSe-Restricted-Code-Suffix-Range.
    pub fn prose_restricted_code_suffix_range(
        mut self,
        value: impl Into<ProseRestrictedCodeSuffixRange>,
    ) -> Self {
        append(&mut self.optional.prose_restricted_code_suffix_range, value.into());
        self
    }

    /// Adds any number of ProSe-Restricted-Code-Suffix-Range.
    pub fn prose_restricted_code_suffix_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseRestrictedCodeSuffixRange>>,
    ) -> Self {
        self.optional
            .prose_restricted_code_suffix_range
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ProSe-App-Code-Suffix-Range.
    pub fn prose_app_code_suffix_range(
        mut self,
        value: impl Into<ProseAppCodeSuffixRange>,
    ) -> Self {
        append(&mut self.optional.prose_app_code_suffix_range, value.into());
        self
    }

    /// Adds any number of ProSe-App-Code-Suffix-Range.
    pub fn prose_app_code_suffix_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseAppCodeSuffixRange>>,
    ) -> Self {
        self.optional
            .prose_app_code_suffix_range
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ProSe-Code-Suffix-Mask.
    pub fn prose_code_suffix_mask(
        mut self,
        value: impl Into<ProseCodeSuffixMask>,
    ) -> Self {
        append(&mut self.optional.prose_code_suffix_mask, value.into());
        self
    }

    /// Adds any number of ProSe-Code-Suffix-Mask.
    pub fn prose_code_suffix_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseCodeSuffixMask>>,
    ) -> Self {
        self.optional.prose_code_suffix_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Monitor-Target.
    pub fn monitor_target(mut self, value: impl Into<MonitorTarget>) -> Self {
        append(&mut self.optional.monitor_target, value.into());
        self
    }

    /// Adds any number of Monitor-Target.
    pub fn monitor_targets(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitorTarget>>,
    ) -> Self {
        self.optional.monitor_target.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Target-PDUID.
    pub fn target_pduid(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.target_pduid, value.into());
        self
    }

    /// Adds any number of Target-PDUID.
    pub fn target_pduids(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.target_pduid.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets ProSe-Application-Metadata.
    pub fn prose_application_metadata(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.prose_application_metadata = Some(value.into());
        self
    }

    /// Sets Application-Data.
    pub fn application_data(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.application_data = Some(value.into());
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
