// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29273;
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::rfc7944::Drmp;
use crate::s6b::{ReAuthAnswer, ReAuthAnswerBuilder};

/// The AAA server asks for a new authorization.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY, 16777272 >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///           { Re-Auth-Request-Type }
///           [ User-Name ]
///           [ RAR-Flags ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.273, 9.2.2.6.1/9.2.2.6.2.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// RAR-Flags (1522/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.1.5.
    pub rar_flags: Option<u32>,
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
    application_id: 16777272,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6b::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29273::avp::RAR_FLAGS.description()),
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
            drmp: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            re_auth_request_type: unread.value(),
            user_name: None,
            rar_flags: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 264) => received.one(2, 1, &mut self.origin_host),
            (0, 296) => received.one(3, 2, &mut self.origin_realm),
            (0, 283) => received.one(4, 3, &mut self.destination_realm),
            (0, 293) => received.one(5, 4, &mut self.destination_host),
            (0, 258) => received.one(6, 5, &mut self.auth_application_id),
            (0, 285) => received.one(7, 6, &mut self.re_auth_request_type),
            (0, 1) => received.optional(8, &mut self.user_name),
            (10415, 1522) => received.optional(9, &mut self.rar_flags),
            (0, 284) => received.many(10, &mut self.proxy_info),
            (0, 282) => received.many(11, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29273::avp::RAR_FLAGS, &self.rar_flags);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ReAuthRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ReAuthAnswerBuilder<(Set, Unset, Set, Set)> {
        ReAuthAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 16777272, "Auth-Application-Id" => (A, B, C, D, E, Set, G), F: required::AuthApplicationId;
    required re_auth_request_type: IntoField<ReAuthRequestType>, "Re-Auth-Request-Type" => (A, B, C, D, E, F, Set), G: required::ReAuthRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional rar_flags: IntoField<u32, Option<u32>>, "RAR-Flags";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
