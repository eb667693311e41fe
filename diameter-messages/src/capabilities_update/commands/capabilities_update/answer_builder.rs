// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::ResultCode;
use crate::capabilities_update::{CapabilitiesUpdateAnswer, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`CapabilitiesUpdateAnswer`]. `build` exists once all that is required is set:
/// Origin-Host, Origin-Realm, Result-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CapabilitiesUpdateAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: CapabilitiesUpdateAnswerOptional,
}

impl CapabilitiesUpdateAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> CapabilitiesUpdateAnswerBuilder<(A, B, C)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CapabilitiesUpdateAnswerBuilder<(Set<DiameterIdentity>, B, C)> {
        let (_, b, c) = self.required;
        CapabilitiesUpdateAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CapabilitiesUpdateAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        CapabilitiesUpdateAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> CapabilitiesUpdateAnswerBuilder<(A, B, Set<ResultCode>)> {
        let (a, b, _) = self.required;
        CapabilitiesUpdateAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CapabilitiesUpdateAnswer
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
        C: required::ResultCode<ResultCode>,
    {
        let (a, b, c) = self.required;
        CapabilitiesUpdateAnswer {
            origin_host: a.value(),
            origin_realm: b.value(),
            result_code: c.value(),
            error_message: self.optional.error_message,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Capabilities-Update-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct CapabilitiesUpdateAnswerOptional {
    error_message: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> CapabilitiesUpdateAnswerBuilder<R> {
    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
