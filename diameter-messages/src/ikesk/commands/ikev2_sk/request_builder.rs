// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::ikesk::{Ikev2Identity, Ikev2Nonces, Ikev2SkRequest, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`Ikev2SkRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Auth-Request-Type, IKEv2-Identity, IKEv2-Nonces.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Ikev2SkRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: Ikev2SkRequestOptional,
}

impl Ikev2SkRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(11), Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> Ikev2SkRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> Ikev2SkRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 11 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> Ikev2SkRequestBuilder<(A, Set<u32>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, Set(value), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Ikev2SkRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Ikev2SkRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Ikev2SkRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> Ikev2SkRequestBuilder<(A, B, C, D, E, Set<AuthRequestType>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets IKEv2-Identity (required).
    pub fn ikev2_identity(
        self,
        value: impl Into<Ikev2Identity>,
    ) -> Ikev2SkRequestBuilder<(A, B, C, D, E, F, Set<Ikev2Identity>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets IKEv2-Nonces (required).
    pub fn ikev2_nonces(
        self,
        value: impl Into<Ikev2Nonces>,
    ) -> Ikev2SkRequestBuilder<(A, B, C, D, E, F, G, Set<Ikev2Nonces>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        Ikev2SkRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Ikev2SkRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
        G: required::Ikev2Identity<Ikev2Identity>,
        H: required::Ikev2Nonces<Ikev2Nonces>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        Ikev2SkRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            auth_request_type: f.value(),
            destination_host: self.optional.destination_host,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port: self.optional.nas_port,
            origin_state_id: self.optional.origin_state_id,
            user_name: self.optional.user_name,
            key_spi: self.optional.key_spi,
            ikev2_identity: g.value(),
            auth_session_state: self.optional.auth_session_state,
            ikev2_nonces: h.value(),
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IKEv2-SK-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct Ikev2SkRequestOptional {
    destination_host: Option<DiameterIdentity>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    origin_state_id: Option<u32>,
    user_name: Option<Utf8String>,
    key_spi: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> Ikev2SkRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets NAS-Identifier.
    pub fn nas_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_identifier = Some(value.into());
        self
    }

    /// Sets NAS-IP-Address.
    pub fn nas_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ip_address = Some(value.into());
        self
    }

    /// Sets NAS-IPv6-Address.
    pub fn nas_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ipv6_address = Some(value.into());
        self
    }

    /// Sets NAS-Port.
    pub fn nas_port(mut self, value: u32) -> Self {
        self.optional.nas_port = Some(value);
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Key-SPI.
    pub fn key_spi(mut self, value: u32) -> Self {
        self.optional.key_spi = Some(value);
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
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
