// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::cx::{RegistrationTerminationRequest, required};
use crate::rfc7944::Drmp;
use crate::ts29229::{
    AssociatedIdentities, DeregistrationReason, RtrFlags, SupportedFeatures,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`RegistrationTerminationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, User-Name, Deregistration-Reason.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RegistrationTerminationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: RegistrationTerminationRequestOptional,
}

impl RegistrationTerminationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
> RegistrationTerminationRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> RegistrationTerminationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H),
    > {
        let (a, _, c, d, e, f, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H),
    > {
        let (a, b, _, d, e, f, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H),
    > {
        let (a, b, c, _, e, f, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H),
    > {
        let (a, b, c, d, _, f, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H),
    > {
        let (a, b, c, d, e, _, g, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> RegistrationTerminationRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets Deregistration-Reason (required).
    pub fn deregistration_reason(
        self,
        value: impl Into<DeregistrationReason>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, F, G, Set<DeregistrationReason>),
    > {
        let (a, b, c, d, e, f, g, _) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RegistrationTerminationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
        H: required::DeregistrationReason<DeregistrationReason>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        RegistrationTerminationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            user_name: g.value(),
            associated_identities: self.optional.associated_identities,
            supported_features: self.optional.supported_features,
            public_identity: self.optional.public_identity,
            deregistration_reason: h.value(),
            rtr_flags: self.optional.rtr_flags,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Registration-Termination-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct RegistrationTerminationRequestOptional {
    drmp: Option<Drmp>,
    associated_identities: Option<AssociatedIdentities>,
    supported_features: Vec<SupportedFeatures>,
    public_identity: Vec<Utf8String>,
    rtr_flags: Option<RtrFlags>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> RegistrationTerminationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Associated-Identities.
    pub fn associated_identities(
        mut self,
        value: impl Into<AssociatedIdentities>,
    ) -> Self {
        self.optional.associated_identities = Some(value.into());
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

    /// Adds one Public-Identity.
    pub fn public_identity(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.public_identity, value.into());
        self
    }

    /// Adds any number of Public-Identity.
    pub fn public_identities(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.public_identity.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets RTR-Flags.
    pub fn rtr_flags(mut self, value: impl Into<RtrFlags>) -> Self {
        self.optional.rtr_flags = Some(value.into());
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
