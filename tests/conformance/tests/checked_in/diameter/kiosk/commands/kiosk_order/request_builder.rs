// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, List, Utf8String};
use super::super::super::{KioskCrate, KioskOrderRequest, required};
use diameter_core::builder::{Set, Unset};

/// Builds [`KioskOrderRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Kiosk-Crate.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct KioskOrderRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: KioskOrderRequestOptional,
}

impl KioskOrderRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> KioskOrderRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> KioskOrderRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        KioskOrderRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> KioskOrderRequestBuilder<(A, Set<DiameterIdentity>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        KioskOrderRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> KioskOrderRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        KioskOrderRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> KioskOrderRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        KioskOrderRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets all Kiosk-Crate (required).
    pub fn kiosk_crate(
        self,
        value: impl Into<List<KioskCrate, 1>>,
    ) -> KioskOrderRequestBuilder<(A, B, C, D, Set<List<KioskCrate, 1>>)> {
        let (a, b, c, d, _) = self.required;
        KioskOrderRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> KioskOrderRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::KioskCrate<List<KioskCrate, 1>>,
    {
        let (a, b, c, d, e) = self.required;
        KioskOrderRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            kiosk_crate: e.value(),
            kiosk_weight: self.optional.kiosk_weight,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Kiosk-Order-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct KioskOrderRequestOptional {
    kiosk_weight: Option<crate::Grams>,
    additional_avps: AdditionalAvps,
}

impl<R> KioskOrderRequestBuilder<R> {
    /// Sets Kiosk-Weight.
    pub fn kiosk_weight(mut self, value: impl Into<crate::Grams>) -> Self {
        self.optional.kiosk_weight = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
