// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity};
use crate::base::{DisconnectCause, DisconnectPeerRequest, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`DisconnectPeerRequest`]. `build` exists once all that is required is set: Origin-Host,
/// Origin-Realm, Disconnect-Cause.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DisconnectPeerRequestBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: DisconnectPeerRequestOptional,
}

impl DisconnectPeerRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> DisconnectPeerRequestBuilder<(A, B, C)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DisconnectPeerRequestBuilder<(Set<DiameterIdentity>, B, C)> {
        let (_, b, c) = self.required;
        DisconnectPeerRequestBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DisconnectPeerRequestBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        DisconnectPeerRequestBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Disconnect-Cause (required).
    pub fn disconnect_cause(
        self,
        value: impl Into<DisconnectCause>,
    ) -> DisconnectPeerRequestBuilder<(A, B, Set<DisconnectCause>)> {
        let (a, b, _) = self.required;
        DisconnectPeerRequestBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DisconnectPeerRequest
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
        C: required::DisconnectCause<DisconnectCause>,
    {
        let (a, b, c) = self.required;
        DisconnectPeerRequest {
            origin_host: a.value(),
            origin_realm: b.value(),
            disconnect_cause: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Disconnect-Peer-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DisconnectPeerRequestOptional {
    additional_avps: AdditionalAvps,
}

impl<R> DisconnectPeerRequestBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
