// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{DisconnectPeerAnswer, FailedAvp, ResultCode, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`DisconnectPeerAnswer`]. `build` exists once all that is required is set: Result-Code,
/// Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DisconnectPeerAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: DisconnectPeerAnswerOptional,
}

impl DisconnectPeerAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> DisconnectPeerAnswerBuilder<(A, B, C)> {
    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DisconnectPeerAnswerBuilder<(Set<ResultCode>, B, C)> {
        let (_, b, c) = self.required;
        DisconnectPeerAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DisconnectPeerAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        DisconnectPeerAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DisconnectPeerAnswerBuilder<(A, B, Set<DiameterIdentity>)> {
        let (a, b, _) = self.required;
        DisconnectPeerAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DisconnectPeerAnswer
    where
        A: required::ResultCode<ResultCode>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c) = self.required;
        DisconnectPeerAnswer {
            result_code: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            error_message: self.optional.error_message,
            failed_avp: self.optional.failed_avp,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Disconnect-Peer-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DisconnectPeerAnswerOptional {
    error_message: Option<Utf8String>,
    failed_avp: Option<FailedAvp>,
    additional_avps: AdditionalAvps,
}

impl<R> DisconnectPeerAnswerBuilder<R> {
    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
