// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{
    AnswerMessage, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AnswerMessage`]. `build` exists once all that is required is set: Origin-Host,
/// Origin-Realm, Result-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AnswerMessageBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: AnswerMessageOptional,
}

impl AnswerMessageBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> AnswerMessageBuilder<(A, B, C)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AnswerMessageBuilder<(Set<DiameterIdentity>, B, C)> {
        let (_, b, c) = self.required;
        AnswerMessageBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AnswerMessageBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        AnswerMessageBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> AnswerMessageBuilder<(A, B, Set<ResultCode>)> {
        let (a, b, _) = self.required;
        AnswerMessageBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AnswerMessage
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
        C: required::ResultCode<ResultCode>,
    {
        let (a, b, c) = self.required;
        AnswerMessage {
            session_id: self.optional.session_id,
            origin_host: a.value(),
            origin_realm: b.value(),
            result_code: c.value(),
            origin_state_id: self.optional.origin_state_id,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            experimental_result: self.optional.experimental_result,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an answer-message may carry but need not.
#[derive(Clone, Debug, Default)]
struct AnswerMessageOptional {
    session_id: Option<Utf8String>,
    origin_state_id: Option<u32>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    experimental_result: Option<ExperimentalResult>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> AnswerMessageBuilder<R> {
    /// Sets Session-Id.
    pub fn session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.session_id = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
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
