// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::s6a::{CancelLocationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{CancellationType, ClrFlags};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CancelLocationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm, User-Name,
/// Cancellation-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CancelLocationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: CancelLocationRequestOptional,
}

impl CancelLocationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> CancelLocationRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CancelLocationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> CancelLocationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CancelLocationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CancelLocationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CancelLocationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CancelLocationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> CancelLocationRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets Cancellation-Type (required).
    pub fn cancellation_type(
        self,
        value: impl Into<CancellationType>,
    ) -> CancelLocationRequestBuilder<(A, B, C, D, E, F, G, Set<CancellationType>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        CancelLocationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CancelLocationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
        H: required::CancellationType<CancellationType>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        CancelLocationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            user_name: g.value(),
            supported_features: self.optional.supported_features,
            cancellation_type: h.value(),
            clr_flags: self.optional.clr_flags,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Cancel-Location-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CancelLocationRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    supported_features: Vec<SupportedFeatures>,
    clr_flags: Option<ClrFlags>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> CancelLocationRequestBuilder<R> {
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

    /// Sets CLR-Flags.
    pub fn clr_flags(mut self, value: impl Into<ClrFlags>) -> Self {
        self.optional.clr_flags = Some(value.into());
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
