// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::swx::{RegistrationTerminationRequest, required};
use crate::ts29229::{DeregistrationReason, SupportedFeatures};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`RegistrationTerminationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Host, Destination-Realm, User-Name, Deregistration-Reason.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RegistrationTerminationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: RegistrationTerminationRequestOptional,
}

impl RegistrationTerminationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
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
    I,
> RegistrationTerminationRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> RegistrationTerminationRequestBuilder<
        (Set<Utf8String>, B, C, D, E, F, G, H, I),
    > {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H, I),
    > {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I),
    > {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I),
    > {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I),
    > {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, F, Set<DiameterIdentity>, H, I),
    > {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, F, G, Set<Utf8String>, I),
    > {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets Deregistration-Reason (required).
    pub fn deregistration_reason(
        self,
        value: impl Into<DeregistrationReason>,
    ) -> RegistrationTerminationRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<DeregistrationReason>),
    > {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        RegistrationTerminationRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
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
        F: required::DestinationHost<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
        H: required::UserName<Utf8String>,
        I: required::DeregistrationReason<DeregistrationReason>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        RegistrationTerminationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: f.value(),
            destination_realm: g.value(),
            user_name: h.value(),
            deregistration_reason: i.value(),
            supported_features: self.optional.supported_features,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Registration-Termination-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct RegistrationTerminationRequestOptional {
    drmp: Option<Drmp>,
    supported_features: Vec<SupportedFeatures>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> RegistrationTerminationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
