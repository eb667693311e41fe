// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::sh::{PushNotificationRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29329::UserIdentity;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PushNotificationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host,
/// Destination-Realm, User-Identity, User-Data.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PushNotificationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: PushNotificationRequestOptional,
}

impl PushNotificationRequestBuilder {
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
> PushNotificationRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PushNotificationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> PushNotificationRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PushNotificationRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H, I),
    > {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I),
    > {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I),
    > {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I),
    > {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<
        (A, B, C, D, E, F, Set<DiameterIdentity>, H, I),
    > {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Identity (required).
    pub fn user_identity(
        self,
        value: impl Into<UserIdentity>,
    ) -> PushNotificationRequestBuilder<(A, B, C, D, E, F, G, Set<UserIdentity>, I)> {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets User-Data (required).
    pub fn sh_user_data(
        self,
        value: impl Into<OctetString>,
    ) -> PushNotificationRequestBuilder<(A, B, C, D, E, F, G, H, Set<OctetString>)> {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PushNotificationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
        H: required::UserIdentity<UserIdentity>,
        I: required::UserData<OctetString>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        PushNotificationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: f.value(),
            destination_realm: g.value(),
            supported_features: self.optional.supported_features,
            user_identity: h.value(),
            wildcarded_public_identity: self.optional.wildcarded_public_identity,
            wildcarded_impu: self.optional.wildcarded_impu,
            user_name: self.optional.user_name,
            sh_user_data: i.value(),
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Push-Notification-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct PushNotificationRequestOptional {
    drmp: Option<Drmp>,
    supported_features: Vec<SupportedFeatures>,
    wildcarded_public_identity: Option<Utf8String>,
    wildcarded_impu: Option<Utf8String>,
    user_name: Option<Utf8String>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> PushNotificationRequestBuilder<R> {
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

    /// Sets Wildcarded-Public-Identity.
    pub fn wildcarded_public_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.wildcarded_public_identity = Some(value.into());
        self
    }

    /// Sets Wildcarded-IMPU.
    pub fn wildcarded_impu(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.wildcarded_impu = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
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
