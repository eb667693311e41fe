// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, OctetString, Utf8String};
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::gmb::{AaAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaAnswer`]. `build` exists once all that is required is set: Session-Id, Origin-Host,
/// Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset)> {
    required: R,
    optional: AaAnswerOptional,
}

impl AaAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777223), Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> AaAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        AaAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777223 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaAnswerBuilder<(A, Set<u32>, C, D)> {
        let (a, _, c, d) = self.required;
        AaAnswerBuilder {
            required: (a, Set(value), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        AaAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        AaAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            alternative_apn: self.optional.alternative_apn,
            three_gpp_imsi: self.optional.three_gpp_imsi,
            tmgi: self.optional.tmgi,
            required_mbms_bearer_capabilities: self
                .optional
                .required_mbms_bearer_capabilities,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an AA-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    alternative_apn: Option<Utf8String>,
    three_gpp_imsi: Option<Utf8String>,
    tmgi: Option<OctetString>,
    required_mbms_bearer_capabilities: Option<Utf8String>,
}

impl<R> AaAnswerBuilder<R> {
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

    /// Sets Alternative-APN.
    pub fn alternative_apn(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.alternative_apn = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI.
    pub fn three_gpp_imsi(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi = Some(value.into());
        self
    }

    /// Sets TMGI.
    pub fn tmgi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tmgi = Some(value.into());
        self
    }

    /// Sets Required-MBMS-Bearer-Capabilities.
    pub fn required_mbms_bearer_capabilities(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.required_mbms_bearer_capabilities = Some(value.into());
        self
    }
}
