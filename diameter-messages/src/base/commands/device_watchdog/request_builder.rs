// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity};
use crate::base::{DeviceWatchdogRequest, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`DeviceWatchdogRequest`]. `build` exists once all that is required is set: Origin-Host,
/// Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeviceWatchdogRequestBuilder<R = (Unset, Unset)> {
    required: R,
    optional: DeviceWatchdogRequestOptional,
}

impl DeviceWatchdogRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> DeviceWatchdogRequestBuilder<(A, B)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceWatchdogRequestBuilder<(Set<DiameterIdentity>, B)> {
        let (_, b) = self.required;
        DeviceWatchdogRequestBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceWatchdogRequestBuilder<(A, Set<DiameterIdentity>)> {
        let (a, _) = self.required;
        DeviceWatchdogRequestBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeviceWatchdogRequest
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b) = self.required;
        DeviceWatchdogRequest {
            origin_host: a.value(),
            origin_realm: b.value(),
            origin_state_id: self.optional.origin_state_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Device-Watchdog-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeviceWatchdogRequestOptional {
    origin_state_id: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> DeviceWatchdogRequestBuilder<R> {
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
