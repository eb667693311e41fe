// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String};
use crate::required;
use crate::nasreq::{TunnelMediumType, TunnelType, avp};

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
#[non_exhaustive]
pub struct Tunneling {
    /// Tunnel-Type (64), Enumerated; RFC 7155, 4.5.2.
    pub tunnel_type: TunnelType,
    /// Tunnel-Medium-Type (65), Enumerated; RFC 7155, 4.5.3.
    pub tunnel_medium_type: TunnelMediumType,
    /// Tunnel-Client-Endpoint (66), UTF8String; RFC 7155, 4.5.4.
    /// The initiator's address as text, in the form that Tunnel-Medium-Type implies.
    pub tunnel_client_endpoint: Utf8String,
    /// Tunnel-Server-Endpoint (67), UTF8String; RFC 7155, 4.5.5.
    /// The other end's address as text, in the form that Tunnel-Medium-Type implies.
    pub tunnel_server_endpoint: Utf8String,
    /// Tunnel-Preference (83), Unsigned32; RFC 7155, 4.5.9.
    /// The order among several tunnels, lowest first.
    pub tunnel_preference: Option<u32>,
    /// Tunnel-Client-Auth-Id (90), UTF8String; RFC 7155, 4.5.10.
    pub tunnel_client_auth_id: Option<Utf8String>,
    /// Tunnel-Server-Auth-Id (91), UTF8String; RFC 7155, 4.5.11.
    pub tunnel_server_auth_id: Option<Utf8String>,
    /// Tunnel-Assignment-Id (82), OctetString; RFC 7155, 4.5.8.
    pub tunnel_assignment_id: Option<OctetString>,
    /// Tunnel-Password (69), OctetString; RFC 7155, 4.5.6.
    /// The password for the tunnel, unlike in RADIUS not hidden.
    pub tunnel_password: Option<OctetString>,
    /// Tunnel-Private-Group-Id (81), OctetString; RFC 7155, 4.5.7.
    pub tunnel_private_group_id: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_type: unread.value(),
            tunnel_medium_type: unread.value(),
            tunnel_client_endpoint: unread.value(),
            tunnel_server_endpoint: unread.value(),
            tunnel_preference: None,
            tunnel_client_auth_id: None,
            tunnel_server_auth_id: None,
            tunnel_assignment_id: None,
            tunnel_password: None,
            tunnel_private_group_id: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 64) => received.one(0, 0, &mut self.tunnel_type),
            (0, 65) => received.one(1, 1, &mut self.tunnel_medium_type),
            (0, 66) => received.one(2, 2, &mut self.tunnel_client_endpoint),
            (0, 67) => received.one(3, 3, &mut self.tunnel_server_endpoint),
            (0, 83) => received.optional(4, &mut self.tunnel_preference),
            (0, 90) => received.optional(5, &mut self.tunnel_client_auth_id),
            (0, 91) => received.optional(6, &mut self.tunnel_server_auth_id),
            (0, 82) => received.optional(7, &mut self.tunnel_assignment_id),
            (0, 69) => received.optional(8, &mut self.tunnel_password),
            (0, 81) => received.optional(9, &mut self.tunnel_private_group_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TUNNEL_TYPE, &self.tunnel_type);
        avps.one(&avp::TUNNEL_MEDIUM_TYPE, &self.tunnel_medium_type);
        avps.one(&avp::TUNNEL_CLIENT_ENDPOINT, &self.tunnel_client_endpoint);
        avps.one(&avp::TUNNEL_SERVER_ENDPOINT, &self.tunnel_server_endpoint);
        avps.optional(&avp::TUNNEL_PREFERENCE, &self.tunnel_preference);
        avps.optional(&avp::TUNNEL_CLIENT_AUTH_ID, &self.tunnel_client_auth_id);
        avps.optional(&avp::TUNNEL_SERVER_AUTH_ID, &self.tunnel_server_auth_id);
        avps.optional(&avp::TUNNEL_ASSIGNMENT_ID, &self.tunnel_assignment_id);
        avps.optional(&avp::TUNNEL_PASSWORD, &self.tunnel_password);
        avps.optional(&avp::TUNNEL_PRIVATE_GROUP_ID, &self.tunnel_private_group_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TunnelingBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group Tunneling in Tunneling;
    required tunnel_type: IntoField<TunnelType>, "Tunnel-Type" => (Set, B, C, D), A: required::TunnelType;
    required tunnel_medium_type: IntoField<TunnelMediumType>, "Tunnel-Medium-Type" => (A, Set, C, D), B: required::TunnelMediumType;
    required tunnel_client_endpoint: IntoField<Utf8String>, "Tunnel-Client-Endpoint" => (A, B, Set, D), C: required::TunnelClientEndpoint;
    required tunnel_server_endpoint: IntoField<Utf8String>, "Tunnel-Server-Endpoint" => (A, B, C, Set), D: required::TunnelServerEndpoint;
    optional tunnel_preference: IntoField<u32, Option<u32>>, "Tunnel-Preference";
    optional tunnel_client_auth_id: IntoField<Utf8String, Option<Utf8String>>, "Tunnel-Client-Auth-Id";
    optional tunnel_server_auth_id: IntoField<Utf8String, Option<Utf8String>>, "Tunnel-Server-Auth-Id";
    optional tunnel_assignment_id: IntoField<OctetString, Option<OctetString>>, "Tunnel-Assignment-Id";
    optional tunnel_password: IntoField<OctetString, Option<OctetString>>, "Tunnel-Password";
    optional tunnel_private_group_id: IntoField<OctetString, Option<OctetString>>, "Tunnel-Private-Group-Id";
}
