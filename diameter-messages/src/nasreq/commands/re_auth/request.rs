// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::nasreq::{
    NasPortType, OriginAaaProtocol, ReAuthAnswer, ReAuthAnswerBuilder, ServiceType, avp,
};

/// The AAA server asks the access server to authenticate or authorize a running session anew.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///           { Re-Auth-Request-Type }
///           [ User-Name ]
///           [ Origin-AAA-Protocol ]
///           [ Origin-State-Id ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port ]
///           [ NAS-Port-Id ]
///           [ NAS-Port-Type ]
///           [ Service-Type ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Framed-Interface-Id ]
///           [ Called-Station-Id ]
///           [ Calling-Station-Id ]
///           [ Originating-Line-Info ]
///           [ Acct-Session-Id ]
///           [ Acct-Multi-Session-Id ]
///           [ State ]
///         * [ Class ]
///           [ Reply-Message ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 258, RFC 7155, 3.3/3.4.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: ReAuthRequestType,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Origin-AAA-Protocol (408), Enumerated; RFC 4005, 9.3.6.
    pub origin_aaa_protocol: Option<OriginAaaProtocol>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
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
    /// NAS-Port-Id (87), UTF8String; RFC 7155, 4.2.3.
    /// The port as text, where a number does not do.
    pub nas_port_id: Option<Utf8String>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// Originating-Line-Info (94), OctetString; RFC 7155, 4.2.8.
    /// Two octets: the kind of line the call came from.
    pub originating_line_info: Option<OctetString>,
    /// Acct-Session-Id (44), OctetString; RFC 6733, 9.8.4.
    /// The session identifier of RADIUS accounting, for translation agents only.
    pub acct_session_id: Option<OctetString>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// State (24), OctetString; RFC 4005, 9.3.4.
    /// State of a RADIUS server, which a translation agent passes on.
    pub state: Option<OctetString>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Reply-Message (18), UTF8String; RFC 7155, 4.2.9.
    /// A text for the user.
    pub reply_message: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ReAuthRequest {
    type Answer = ReAuthAnswer;
}

impl Command for ReAuthRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Request",
    abbreviation: "RAR",
    code: Some(258),
    application_id: 1,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nasreq::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::ORIGIN_AAA_PROTOCOL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::NAS_IDENTIFIER.description()),
        Item::optional(avp::NAS_IP_ADDRESS.description()),
        Item::optional(avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(avp::NAS_PORT.description()),
        Item::optional(avp::NAS_PORT_ID.description()),
        Item::optional(avp::NAS_PORT_TYPE.description()),
        Item::optional(avp::SERVICE_TYPE.description()),
        Item::optional(avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(avp::CALLED_STATION_ID.description()),
        Item::optional(avp::CALLING_STATION_ID.description()),
        Item::optional(avp::ORIGINATING_LINE_INFO.description()),
        Item::optional(base::avp::ACCT_SESSION_ID.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(avp::STATE.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(avp::REPLY_MESSAGE.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ReAuthRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            re_auth_request_type: unread.value(),
            user_name: None,
            origin_aaa_protocol: None,
            origin_state_id: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port: None,
            nas_port_id: None,
            nas_port_type: None,
            service_type: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            framed_interface_id: None,
            called_station_id: None,
            calling_station_id: None,
            originating_line_info: None,
            acct_session_id: None,
            acct_multi_session_id: None,
            state: None,
            class: Vec::new(),
            reply_message: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 293) => received.one(4, 4, &mut self.destination_host),
            (0, 258) => received.one(5, 5, &mut self.auth_application_id),
            (0, 285) => received.one(6, 6, &mut self.re_auth_request_type),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 408) => received.optional(8, &mut self.origin_aaa_protocol),
            (0, 278) => received.optional(9, &mut self.origin_state_id),
            (0, 32) => received.optional(10, &mut self.nas_identifier),
            (0, 4) => received.optional(11, &mut self.nas_ip_address),
            (0, 95) => received.optional(12, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(13, &mut self.nas_port),
            (0, 87) => received.optional(14, &mut self.nas_port_id),
            (0, 61) => received.optional(15, &mut self.nas_port_type),
            (0, 6) => received.optional(16, &mut self.service_type),
            (0, 8) => received.optional(17, &mut self.framed_ip_address),
            (0, 97) => received.optional(18, &mut self.framed_ipv6_prefix),
            (0, 96) => received.optional(19, &mut self.framed_interface_id),
            (0, 30) => received.optional(20, &mut self.called_station_id),
            (0, 31) => received.optional(21, &mut self.calling_station_id),
            (0, 94) => received.optional(22, &mut self.originating_line_info),
            (0, 44) => received.optional(23, &mut self.acct_session_id),
            (0, 50) => received.optional(24, &mut self.acct_multi_session_id),
            (0, 24) => received.optional(25, &mut self.state),
            (0, 25) => received.many(26, &mut self.class),
            (0, 18) => received.optional(27, &mut self.reply_message),
            (0, 284) => received.many(28, &mut self.proxy_info),
            (0, 282) => received.many(29, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&avp::ORIGIN_AAA_PROTOCOL, &self.origin_aaa_protocol);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&avp::NAS_PORT, &self.nas_port);
        avps.optional(&avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&avp::SERVICE_TYPE, &self.service_type);
        avps.optional(&avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.optional(&avp::ORIGINATING_LINE_INFO, &self.originating_line_info);
        avps.optional(&base::avp::ACCT_SESSION_ID, &self.acct_session_id);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&avp::STATE, &self.state);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&avp::REPLY_MESSAGE, &self.reply_message);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ReAuthRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ReAuthAnswerBuilder<(Set, Unset, Set, Set)> {
        let mut builder = ReAuthAnswer::builder()
            .session_id(self.session_id.clone())
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
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 1, "Auth-Application-Id" => (A, B, C, D, E, Set, G), F: required::AuthApplicationId;
    required re_auth_request_type: IntoField<ReAuthRequestType>, "Re-Auth-Request-Type" => (A, B, C, D, E, F, Set), G: required::ReAuthRequestType;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional origin_aaa_protocol: IntoField<OriginAaaProtocol, Option<OriginAaaProtocol>>, "Origin-AAA-Protocol";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port: IntoField<u32, Option<u32>>, "NAS-Port";
    optional nas_port_id: IntoField<Utf8String, Option<Utf8String>>, "NAS-Port-Id";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional service_type: IntoField<ServiceType, Option<ServiceType>>, "Service-Type";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional originating_line_info: IntoField<OctetString, Option<OctetString>>, "Originating-Line-Info";
    optional acct_session_id: IntoField<OctetString, Option<OctetString>>, "Acct-Session-Id";
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional state: IntoField<OctetString, Option<OctetString>>, "State";
    optional reply_message: IntoField<Utf8String, Option<Utf8String>>, "Reply-Message";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
