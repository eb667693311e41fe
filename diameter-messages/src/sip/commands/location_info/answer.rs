// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{AuthSessionState, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::sip::{SipServerCapabilities, avp};

/// Asks which SIP server a user is assigned to.
///
/// ```text
/// <LIA> ::= < Diameter Header: 285, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Result-Code }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ SIP-Server-URI ]
///           [ SIP-Server-Capabilities ]
///           [ Auth-Grace-Period ]
///           [ Authorization-Lifetime ]
///           [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 285, RFC 4740, 8.5/8.6.
#[doc(alias = "LIA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationInfoAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// SIP-Server-URI (371), UTF8String; RFC 4740, 9.2.
    /// The SIP or SIPS URI of a SIP server.
    pub sip_server_uri: Option<Utf8String>,
    /// SIP-Server-Capabilities (372), Grouped; RFC 4740, 9.3.
    pub sip_server_capabilities: Option<SipServerCapabilities>,
    /// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
    /// Seconds a server keeps a session's state after Authorization-Lifetime has run out.
    pub auth_grace_period: Option<u32>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Option<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    /// How long a redirection may be cached, in seconds.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for LocationInfoAnswer {}

impl Command for LocationInfoAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Location-Info-Answer",
    abbreviation: "LIA",
    code: Some(285),
    application_id: 6,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sip::DICTIONARY,
    answer: None,
    normalize: normalize::<LocationInfoAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Location-Info-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(avp::SIP_SERVER_URI.description()),
        Item::optional(avp::SIP_SERVER_CAPABILITIES.description()),
        Item::optional(base::avp::AUTH_GRACE_PERIOD.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for LocationInfoAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            result_code: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            sip_server_uri: None,
            sip_server_capabilities: None,
            auth_grace_period: None,
            authorization_lifetime: None,
            redirect_host: None,
            redirect_host_usage: None,
            redirect_max_cache_time: None,
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
            (0, 268) => received.one(2, 2, &mut self.result_code),
            (0, 277) => received.one(3, 3, &mut self.auth_session_state),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 371) => received.optional(6, &mut self.sip_server_uri),
            (0, 372) => received.optional(7, &mut self.sip_server_capabilities),
            (0, 276) => received.optional(8, &mut self.auth_grace_period),
            (0, 291) => received.optional(9, &mut self.authorization_lifetime),
            (0, 292) => received.optional(10, &mut self.redirect_host),
            (0, 261) => received.optional(11, &mut self.redirect_host_usage),
            (0, 262) => received.optional(12, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(13, &mut self.proxy_info),
            (0, 282) => received.many(14, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&avp::SIP_SERVER_URI, &self.sip_server_uri);
        avps.optional(&avp::SIP_SERVER_CAPABILITIES, &self.sip_server_capabilities);
        avps.optional(&base::avp::AUTH_GRACE_PERIOD, &self.auth_grace_period);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocationInfoAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command LocationInfoAnswer in Box<LocationInfoAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 6, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set, D, E, F), C: required::ResultCode;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, C, Set, E, F), D: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional sip_server_uri: IntoField<Utf8String, Option<Utf8String>>, "SIP-Server-URI";
    optional sip_server_capabilities: IntoField<SipServerCapabilities, Option<SipServerCapabilities>>, "SIP-Server-Capabilities";
    optional auth_grace_period: IntoField<u32, Option<u32>>, "Auth-Grace-Period";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional redirect_host: IntoField<DiameterUri, Option<DiameterUri>>, "Redirect-Host";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
