// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::e4::{UserDataRequest, required};
use crate::es283034::GloballyUniqueAddress;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`UserDataRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UserDataRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: UserDataRequestOptional,
}

impl UserDataRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> UserDataRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> UserDataRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        UserDataRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> UserDataRequestBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        UserDataRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> UserDataRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        UserDataRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UserDataRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        UserDataRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UserDataRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        UserDataRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UserDataRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        UserDataRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UserDataRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        UserDataRequest {
            session_id: a.value(),
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: self.optional.destination_host,
            destination_realm: f.value(),
            globally_unique_address: self.optional.globally_unique_address,
            af_application_identifier: self.optional.af_application_identifier,
            user_name: self.optional.user_name,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a User-Data-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct UserDataRequestOptional {
    destination_host: Option<DiameterIdentity>,
    globally_unique_address: Option<GloballyUniqueAddress>,
    af_application_identifier: Option<OctetString>,
    user_name: Option<Utf8String>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> UserDataRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Globally-Unique-Address.
    pub fn globally_unique_address(
        mut self,
        value: impl Into<GloballyUniqueAddress>,
    ) -> Self {
        self.optional.globally_unique_address = Some(value.into());
        self
    }

    /// Sets AF-Application-Identifier.
    pub fn af_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_application_identifier = Some(value.into());
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
