// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place, Utf8String,
};
use crate::nasreq::{TunnelMediumType, TunnelType, avp, required};
use diameter_core::builder::{Set, Unset};

/// A tunnel to be set up for the user, or one in use.
///
/// ```text
/// Tunneling ::= < AVP Header: 401 >
///               { Tunnel-Type }
///               { Tunnel-Medium-Type }
///               { Tunnel-Client-Endpoint }
///               { Tunnel-Server-Endpoint }
///               [ Tunnel-Preference ]
///               [ Tunnel-Client-Auth-Id ]
///               [ Tunnel-Server-Auth-Id ]
///               [ Tunnel-Assignment-Id ]
///               [ Tunnel-Password ]
///               [ Tunnel-Private-Group-Id ]
/// ```
///
/// AVP code 401, RFC 7155, 4.5.1.
#[derive(Clone, Debug, PartialEq)]
pub struct Tunneling {
    /// Tunnel-Type (64), Enumerated; RFC 7155, 4.5.2.
    pub tunnel_type: TunnelType,
    /// Tunnel-Medium-Type (65), Enumerated; RFC 7155, 4.5.3.
    pub tunnel_medium_type: TunnelMediumType,
    /// Tunnel-Client-Endpoint (66), UTF8String; RFC 7155, 4.5.4.
    pub tunnel_client_endpoint: Utf8String,
    /// Tunnel-Server-Endpoint (67), UTF8String; RFC 7155, 4.5.5.
    pub tunnel_server_endpoint: Utf8String,
    /// Tunnel-Preference (83), Unsigned32; RFC 7155, 4.5.9.
    pub tunnel_preference: Option<u32>,
    /// Tunnel-Client-Auth-Id (90), UTF8String; RFC 7155, 4.5.10.
    pub tunnel_client_auth_id: Option<Utf8String>,
    /// Tunnel-Server-Auth-Id (91), UTF8String; RFC 7155, 4.5.11.
    pub tunnel_server_auth_id: Option<Utf8String>,
    /// Tunnel-Assignment-Id (82), OctetString; RFC 7155, 4.5.8.
    pub tunnel_assignment_id: Option<OctetString>,
    /// Tunnel-Password (69), OctetString; RFC 7155, 4.5.6.
    pub tunnel_password: Option<OctetString>,
    /// Tunnel-Private-Group-Id (81), OctetString; RFC 7155, 4.5.7.
    pub tunnel_private_group_id: Option<OctetString>,
}

impl Tunneling {
    /// Starts building the AVPs of a Tunneling.
    pub fn builder() -> TunnelingBuilder {
        TunnelingBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            tunnel_type,
            tunnel_medium_type,
            tunnel_client_endpoint,
            tunnel_server_endpoint,
        ): (TunnelType, TunnelMediumType, Utf8String, Utf8String),
        optional: TunnelingOptional,
    ) -> Self {
        Self {
            tunnel_type,
            tunnel_medium_type,
            tunnel_client_endpoint,
            tunnel_server_endpoint,
            tunnel_preference: optional.tunnel_preference,
            tunnel_client_auth_id: optional.tunnel_client_auth_id,
            tunnel_server_auth_id: optional.tunnel_server_auth_id,
            tunnel_assignment_id: optional.tunnel_assignment_id,
            tunnel_password: optional.tunnel_password,
            tunnel_private_group_id: optional.tunnel_private_group_id,
        }
    }
}

impl Group for Tunneling {}

static GRAMMAR: Grammar = Grammar {
    name: "Tunneling",
    items: &[
        Item::required(avp::TUNNEL_TYPE.description()),
        Item::required(avp::TUNNEL_MEDIUM_TYPE.description()),
        Item::required(avp::TUNNEL_CLIENT_ENDPOINT.description()),
        Item::required(avp::TUNNEL_SERVER_ENDPOINT.description()),
        Item::optional(avp::TUNNEL_PREFERENCE.description()),
        Item::optional(avp::TUNNEL_CLIENT_AUTH_ID.description()),
        Item::optional(avp::TUNNEL_SERVER_AUTH_ID.description()),
        Item::optional(avp::TUNNEL_ASSIGNMENT_ID.description()),
        Item::optional(avp::TUNNEL_PASSWORD.description()),
        Item::optional(avp::TUNNEL_PRIVATE_GROUP_ID.description()),
    ],
};

impl Contents for Tunneling {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut tunnel_type = None;
        let mut tunnel_medium_type = None;
        let mut tunnel_client_endpoint = None;
        let mut tunnel_server_endpoint = None;
        let mut optional = TunnelingOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 64) => received.one(0, &mut tunnel_type),
                (0, 65) => received.one(1, &mut tunnel_medium_type),
                (0, 66) => received.one(2, &mut tunnel_client_endpoint),
                (0, 67) => received.one(3, &mut tunnel_server_endpoint),
                (0, 83) => received.one(4, &mut optional.tunnel_preference),
                (0, 90) => received.one(5, &mut optional.tunnel_client_auth_id),
                (0, 91) => received.one(6, &mut optional.tunnel_server_auth_id),
                (0, 82) => received.one(7, &mut optional.tunnel_assignment_id),
                (0, 69) => received.one(8, &mut optional.tunnel_password),
                (0, 81) => received.one(9, &mut optional.tunnel_private_group_id),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &tunnel_type);
        received.required(1, &tunnel_medium_type);
        received.required(2, &tunnel_client_endpoint);
        received.required(3, &tunnel_server_endpoint);
        let required = (
            tunnel_type?,
            tunnel_medium_type?,
            tunnel_client_endpoint?,
            tunnel_server_endpoint?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TUNNEL_TYPE, &self.tunnel_type);
        encoder.one(&avp::TUNNEL_MEDIUM_TYPE, &self.tunnel_medium_type);
        encoder.one(&avp::TUNNEL_CLIENT_ENDPOINT, &self.tunnel_client_endpoint);
        encoder.one(&avp::TUNNEL_SERVER_ENDPOINT, &self.tunnel_server_endpoint);
        encoder.optional(&avp::TUNNEL_PREFERENCE, &self.tunnel_preference);
        encoder.optional(&avp::TUNNEL_CLIENT_AUTH_ID, &self.tunnel_client_auth_id);
        encoder.optional(&avp::TUNNEL_SERVER_AUTH_ID, &self.tunnel_server_auth_id);
        encoder.optional(&avp::TUNNEL_ASSIGNMENT_ID, &self.tunnel_assignment_id);
        encoder.optional(&avp::TUNNEL_PASSWORD, &self.tunnel_password);
        encoder.optional(&avp::TUNNEL_PRIVATE_GROUP_ID, &self.tunnel_private_group_id);
    }
}

/// Builds [`Tunneling`]. `build` exists once all that is required is set: Tunnel-Type,
/// Tunnel-Medium-Type, Tunnel-Client-Endpoint, Tunnel-Server-Endpoint.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TunnelingBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: TunnelingOptional,
}

impl TunnelingBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> TunnelingBuilder<(A, B, C, D)> {
    /// Sets Tunnel-Type (required).
    pub fn tunnel_type(
        self,
        value: impl Into<TunnelType>,
    ) -> TunnelingBuilder<(Set<TunnelType>, B, C, D)> {
        let (_, b, c, d) = self.required;
        TunnelingBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Tunnel-Medium-Type (required).
    pub fn tunnel_medium_type(
        self,
        value: impl Into<TunnelMediumType>,
    ) -> TunnelingBuilder<(A, Set<TunnelMediumType>, C, D)> {
        let (a, _, c, d) = self.required;
        TunnelingBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Tunnel-Client-Endpoint (required).
    pub fn tunnel_client_endpoint(
        self,
        value: impl Into<Utf8String>,
    ) -> TunnelingBuilder<(A, B, Set<Utf8String>, D)> {
        let (a, b, _, d) = self.required;
        TunnelingBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Tunnel-Server-Endpoint (required).
    pub fn tunnel_server_endpoint(
        self,
        value: impl Into<Utf8String>,
    ) -> TunnelingBuilder<(A, B, C, Set<Utf8String>)> {
        let (a, b, c, _) = self.required;
        TunnelingBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Tunneling
    where
        A: required::TunnelType<TunnelType>,
        B: required::TunnelMediumType<TunnelMediumType>,
        C: required::TunnelClientEndpoint<Utf8String>,
        D: required::TunnelServerEndpoint<Utf8String>,
    {
        let (a, b, c, d) = self.required;
        Tunneling::assemble((a.value(), b.value(), c.value(), d.value()), self.optional)
    }
}

/// What a Tunneling may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct TunnelingOptional {
    pub(super) tunnel_preference: Option<u32>,
    pub(super) tunnel_client_auth_id: Option<Utf8String>,
    pub(super) tunnel_server_auth_id: Option<Utf8String>,
    pub(super) tunnel_assignment_id: Option<OctetString>,
    pub(super) tunnel_password: Option<OctetString>,
    pub(super) tunnel_private_group_id: Option<OctetString>,
}

impl<R> TunnelingBuilder<R> {
    /// Sets Tunnel-Preference.
    pub fn tunnel_preference(mut self, value: u32) -> Self {
        self.optional.tunnel_preference = Some(value);
        self
    }

    /// Sets Tunnel-Client-Auth-Id.
    pub fn tunnel_client_auth_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.tunnel_client_auth_id = Some(value.into());
        self
    }

    /// Sets Tunnel-Server-Auth-Id.
    pub fn tunnel_server_auth_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.tunnel_server_auth_id = Some(value.into());
        self
    }

    /// Sets Tunnel-Assignment-Id.
    pub fn tunnel_assignment_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tunnel_assignment_id = Some(value.into());
        self
    }

    /// Sets Tunnel-Password.
    pub fn tunnel_password(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tunnel_password = Some(value.into());
        self
    }

    /// Sets Tunnel-Private-Group-Id.
    pub fn tunnel_private_group_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tunnel_private_group_id = Some(value.into());
        self
    }
}
