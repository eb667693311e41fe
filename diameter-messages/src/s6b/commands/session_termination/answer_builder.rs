// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{ProxyInfo, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::s6b::{SessionTerminationAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SessionTerminationAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SessionTerminationAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: SessionTerminationAnswerOptional,
}

impl SessionTerminationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> SessionTerminationAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SessionTerminationAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        SessionTerminationAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> SessionTerminationAnswerBuilder<(A, Set<ResultCode>, C, D)> {
        let (a, _, c, d) = self.required;
        SessionTerminationAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        SessionTerminationAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        SessionTerminationAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SessionTerminationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::ResultCode<ResultCode>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        SessionTerminationAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            result_code: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Session-Termination-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct SessionTerminationAnswerOptional {
    drmp: Option<Drmp>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> SessionTerminationAnswerBuilder<R> {
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
