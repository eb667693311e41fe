// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{ProxyInfo, VendorSpecificApplicationId};
use crate::pc4a::{ResetRequest, required};
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ResetRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Host, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ResetRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ResetRequestOptional,
}

impl ResetRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> ResetRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ResetRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        ResetRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ResetRequestBuilder<(A, Set<DiameterIdentity>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        ResetRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ResetRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        ResetRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ResetRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        ResetRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ResetRequestBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        ResetRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ResetRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationHost<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        ResetRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_host: d.value(),
            destination_realm: e.value(),
            supported_features: self.optional.supported_features,
            user_id: self.optional.user_id,
            reset_id: self.optional.reset_id,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Reset-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ResetRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    supported_features: Vec<SupportedFeatures>,
    user_id: Vec<Utf8String>,
    reset_id: Vec<OctetString>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> ResetRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
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

    /// Adds one User-Id.
    pub fn user_id(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.user_id, value.into());
        self
    }

    /// Adds any number of User-Id.
    pub fn user_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.user_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Reset-ID.
    pub fn reset_id(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.reset_id, value.into());
        self
    }

    /// Adds any number of Reset-ID.
    pub fn reset_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.reset_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
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

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }
}
