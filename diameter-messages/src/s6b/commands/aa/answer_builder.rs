// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5777::QosResources;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::s6b::{AaAnswer, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ApnConfiguration;
use crate::ts29273::{AnTrusted, TraceInfo};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Request-Type, Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AaAnswerOptional,
}

impl AaAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777272), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AaAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777272 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> AaAnswerBuilder<(A, B, Set<AuthRequestType>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> AaAnswerBuilder<(A, B, C, Set<ResultCode>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthRequestType<AuthRequestType>,
        D: required::ResultCode<ResultCode>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        AaAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            auth_request_type: c.value(),
            result_code: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            session_timeout: self.optional.session_timeout,
            apn_configuration: self.optional.apn_configuration,
            qos_resources: self.optional.qos_resources,
            an_trusted: self.optional.an_trusted,
            redirect_host: self.optional.redirect_host,
            trace_info: self.optional.trace_info,
            supported_features: self.optional.supported_features,
            mip_session_key: self.optional.mip_session_key,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaAnswerOptional {
    drmp: Option<Drmp>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    mip6_feature_vector: Option<u64>,
    session_timeout: Option<u32>,
    apn_configuration: Option<Box<ApnConfiguration>>,
    qos_resources: Option<QosResources>,
    an_trusted: Option<AnTrusted>,
    redirect_host: Vec<DiameterUri>,
    trace_info: Option<TraceInfo>,
    supported_features: Vec<SupportedFeatures>,
    mip_session_key: Option<OctetString>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> AaAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
        self
    }

    /// Sets APN-Configuration.
    pub fn apn_configuration(mut self, value: impl Into<Box<ApnConfiguration>>) -> Self {
        self.optional.apn_configuration = Some(value.into());
        self
    }

    /// Sets QoS-Resources.
    pub fn qos_resources(mut self, value: impl Into<QosResources>) -> Self {
        self.optional.qos_resources = Some(value.into());
        self
    }

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
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

    /// Sets Trace-Info.
    pub fn trace_info(mut self, value: impl Into<TraceInfo>) -> Self {
        self.optional.trace_info = Some(value.into());
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

    /// Sets MIP-Session-Key.
    pub fn mip_session_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_session_key = Some(value.into());
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
