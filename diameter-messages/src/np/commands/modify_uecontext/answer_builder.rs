// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode, VendorSpecificApplicationId,
};
use crate::np::{ModifyUecontextAnswer, required};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ModifyUecontextAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ModifyUecontextAnswerBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ModifyUecontextAnswerOptional,
}

impl ModifyUecontextAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> ModifyUecontextAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ModifyUecontextAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        ModifyUecontextAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> ModifyUecontextAnswerBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        ModifyUecontextAnswerBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ModifyUecontextAnswerBuilder<(A, B, Set<AuthSessionState>, D, E)> {
        let (a, b, _, d, e) = self.required;
        ModifyUecontextAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        ModifyUecontextAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        ModifyUecontextAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ModifyUecontextAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        ModifyUecontextAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            failed_avp: self.optional.failed_avp,
            origin_state_id: self.optional.origin_state_id,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Modify-Uecontext-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ModifyUecontextAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    failed_avp: Option<FailedAvp>,
    origin_state_id: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> ModifyUecontextAnswerBuilder<R> {
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
