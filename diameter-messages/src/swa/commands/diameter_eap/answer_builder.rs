// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ExperimentalResult, ProxyInfo, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::swa::{DiameterEapAnswer, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm, Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: DiameterEapAnswerOptional,
}

impl DiameterEapAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777250), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> DiameterEapAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DiameterEapAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777250 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DiameterEapAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DiameterEapAnswerBuilder<(A, B, Set<ResultCode>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, E, Set<AuthRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiameterEapAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        DiameterEapAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            result_code: c.value(),
            experimental_result: self.optional.experimental_result,
            origin_host: d.value(),
            origin_realm: e.value(),
            auth_request_type: f.value(),
            eap_payload: self.optional.eap_payload,
            user_name: self.optional.user_name,
            session_timeout: self.optional.session_timeout,
            acct_interim_interval: self.optional.acct_interim_interval,
            eap_master_session_key: self.optional.eap_master_session_key,
            redirect_host: self.optional.redirect_host,
            an_trusted: self.optional.an_trusted,
            supported_features: self.optional.supported_features,
            mobile_node_identifier: self.optional.mobile_node_identifier,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapAnswerOptional {
    drmp: Option<Drmp>,
    experimental_result: Option<ExperimentalResult>,
    eap_payload: Option<OctetString>,
    user_name: Option<Utf8String>,
    session_timeout: Option<u32>,
    acct_interim_interval: Option<u32>,
    eap_master_session_key: Option<OctetString>,
    redirect_host: Vec<DiameterUri>,
    an_trusted: Option<AnTrusted>,
    supported_features: Vec<SupportedFeatures>,
    mobile_node_identifier: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
        self
    }

    /// Sets EAP-Payload.
    pub fn eap_payload(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_payload = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Sets EAP-Master-Session-Key.
    pub fn eap_master_session_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_master_session_key = Some(value.into());
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

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
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

    /// Sets Mobile-Node-Identifier.
    pub fn mobile_node_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.mobile_node_identifier = Some(value.into());
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
