// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{DeviceWatchdogAnswer, FailedAvp, ResultCode, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`DeviceWatchdogAnswer`]. `build` exists once all that is required is set: Result-Code,
/// Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeviceWatchdogAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: DeviceWatchdogAnswerOptional,
}

impl DeviceWatchdogAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> DeviceWatchdogAnswerBuilder<(A, B, C)> {
    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DeviceWatchdogAnswerBuilder<(Set<ResultCode>, B, C)> {
        let (_, b, c) = self.required;
        DeviceWatchdogAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceWatchdogAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        DeviceWatchdogAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceWatchdogAnswerBuilder<(A, B, Set<DiameterIdentity>)> {
        let (a, b, _) = self.required;
        DeviceWatchdogAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeviceWatchdogAnswer
    where
        A: required::ResultCode<ResultCode>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c) = self.required;
        DeviceWatchdogAnswer {
            result_code: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            error_message: self.optional.error_message,
            failed_avp: self.optional.failed_avp,
            origin_state_id: self.optional.origin_state_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Device-Watchdog-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeviceWatchdogAnswerOptional {
    error_message: Option<Utf8String>,
    failed_avp: Option<FailedAvp>,
    origin_state_id: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> DeviceWatchdogAnswerBuilder<R> {
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
