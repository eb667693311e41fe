// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar, Identity, Item,
    OctetString, Request, UnlistedAvps, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29061;
use crate::base::{ProxyInfo, TerminationCause};
use crate::gmb::{SessionTerminationAnswer, SessionTerminationAnswerBuilder};

/// Ends a session of the service, or the use of it.
///
/// ```text
/// <STR> ::= < Diameter Header: 275, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Application-Id }
///           { Termination-Cause }
///           [ Destination-Host ]
///         * [ Class ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ Additional-MBMS-Trace-Info ]
/// ```
///
/// Command code 275, 3GPP TS 29.061, 17.6.3/17.6.4.
#[doc(alias = "STR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTerminationRequest {
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
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: TerminationCause,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Additional-MBMS-Trace-Info (910/10415), OctetString; 3GPP TS 29.061, 17.7.13.
    pub additional_mbms_trace_info: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Request for SessionTerminationRequest {
    type Answer = SessionTerminationAnswer;
}

impl Command for SessionTerminationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Session-Termination-Request",
    abbreviation: "STR",
    code: Some(275),
    application_id: 16777223,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gmb::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SessionTerminationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Session-Termination-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts29061::avp::ADDITIONAL_MBMS_TRACE_INFO.description()),
    ],
};

impl Contents for SessionTerminationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_application_id: unread.value(),
            termination_cause: unread.value(),
            destination_host: None,
            class: Vec::new(),
            origin_state_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_mbms_trace_info: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 258) => received.one(4, 4, &mut self.auth_application_id),
            (0, 295) => received.one(5, 5, &mut self.termination_cause),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 25) => received.many(7, &mut self.class),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 284) => received.many(9, &mut self.proxy_info),
            (0, 282) => received.many(10, &mut self.route_record),
            (10415, 910) => received.optional(11, &mut self.additional_mbms_trace_info),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(
            &ts29061::avp::ADDITIONAL_MBMS_TRACE_INFO,
            &self.additional_mbms_trace_info,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

impl SessionTerminationRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SessionTerminationAnswerBuilder<(Set, Unset, Set, Set)> {
        let mut builder = SessionTerminationAnswer::builder()
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
    SessionTerminationRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set)> builds command SessionTerminationRequest in Box<SessionTerminationRequest>;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F), D: required::DestinationRealm;
    required auth_application_id: IntoField<u32> = 16777223, "Auth-Application-Id" => (A, B, C, D, Set, F), E: required::AuthApplicationId;
    required termination_cause: IntoField<TerminationCause>, "Termination-Cause" => (A, B, C, D, E, Set), F: required::TerminationCause;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional additional_mbms_trace_info: IntoField<OctetString, Option<OctetString>>, "Additional-MBMS-Trace-Info";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
