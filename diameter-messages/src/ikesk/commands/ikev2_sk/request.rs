// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::ikesk::{Ikev2Identity, Ikev2Nonces, Ikev2SkAnswer, Ikev2SkAnswerBuilder, avp};

/// Names the IKEv2 peer and the nonces of the exchange; the answer has the key derived for them.
///
/// ```text
/// <IKESKR> ::= < Diameter Header: 329, REQ, PXY >
///              < Session-Id >
///              { Auth-Application-Id }
///              { Origin-Host }
///              { Origin-Realm }
///              { Destination-Realm }
///              { Auth-Request-Type }
///              [ Destination-Host ]
///              [ NAS-Identifier ]
///              [ NAS-IP-Address ]
///              [ NAS-IPv6-Address ]
///              [ NAS-Port ]
///              [ Origin-State-Id ]
///              [ User-Name ]
///              [ Key-SPI ]
///              { IKEv2-Identity }
///              [ Auth-Session-State ]
///              { IKEv2-Nonces }
///            * [ Proxy-Info ]
///            * [ Route-Record ]
///            * [ AVP ]
/// ```
///
/// Command code 329, RFC 6738, 5.1/5.2.
#[doc(alias = "IKESKR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ikev2SkRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    /// The name of the access server, for translation agents only: Diameter has Origin-Host.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    /// 4 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    /// 16 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port (5), Unsigned32; RFC 7155, 4.2.2.
    /// The physical port number of the access server.
    pub nas_port: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Key-SPI (585), Unsigned32; RFC 6738, 8.
    pub key_spi: Option<u32>,
    /// IKEv2-Identity (590), Grouped; RFC 6738, 6.2.
    pub ikev2_identity: Ikev2Identity,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// IKEv2-Nonces (587), Grouped; RFC 6738, 6.1.
    pub ikev2_nonces: Ikev2Nonces,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for Ikev2SkRequest {
    type Answer = Ikev2SkAnswer;
}

impl Command for Ikev2SkRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "IKEv2-SK-Request",
    abbreviation: "IKESKR",
    code: Some(329),
    application_id: 11,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::ikesk::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<Ikev2SkRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "IKEv2-SK-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(nasreq::avp::NAS_IDENTIFIER.description()),
        Item::optional(nasreq::avp::NAS_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_PORT.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::KEY_SPI.description()),
        Item::required(avp::IKEV2_IDENTITY.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(avp::IKEV2_NONCES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for Ikev2SkRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 8;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            destination_host: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port: None,
            origin_state_id: None,
            user_name: None,
            key_spi: None,
            ikev2_identity: unread.value(),
            auth_session_state: None,
            ikev2_nonces: unread.value(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 283) => received.one(4, 4, &mut self.destination_realm),
            (0, 274) => received.one(5, 5, &mut self.auth_request_type),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 32) => received.optional(7, &mut self.nas_identifier),
            (0, 4) => received.optional(8, &mut self.nas_ip_address),
            (0, 95) => received.optional(9, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(10, &mut self.nas_port),
            (0, 278) => received.optional(11, &mut self.origin_state_id),
            (0, 1) => received.optional(12, &mut self.user_name),
            (0, 585) => received.optional(13, &mut self.key_spi),
            (0, 590) => received.one(14, 6, &mut self.ikev2_identity),
            (0, 277) => received.optional(15, &mut self.auth_session_state),
            (0, 587) => received.one(16, 7, &mut self.ikev2_nonces),
            (0, 284) => received.many(17, &mut self.proxy_info),
            (0, 282) => received.many(18, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&nasreq::avp::NAS_PORT, &self.nas_port);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&avp::KEY_SPI, &self.key_spi);
        avps.one(&avp::IKEV2_IDENTITY, &self.ikev2_identity);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&avp::IKEV2_NONCES, &self.ikev2_nonces);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl Ikev2SkRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> Ikev2SkAnswerBuilder<(Set, Set, Set, Unset, Set, Set)> {
        let mut builder = Ikev2SkAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    Ikev2SkRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command Ikev2SkRequest in Box<Ikev2SkRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 11, "Auth-Application-Id" => (A, Set, C, D, E, F, G, H), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G, H), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set, G, H), F: required::AuthRequestType;
    required ikev2_identity: IntoField<Ikev2Identity>, "IKEv2-Identity" => (A, B, C, D, E, F, Set, H), G: required::Ikev2Identity;
    required ikev2_nonces: IntoField<Ikev2Nonces>, "IKEv2-Nonces" => (A, B, C, D, E, F, G, Set), H: required::Ikev2Nonces;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port: IntoField<u32, Option<u32>>, "NAS-Port";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional key_spi: IntoField<u32, Option<u32>>, "Key-SPI";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
