// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29154;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::nta::{EventReportingAnswer, EventReportingAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29154::EventReports;

/// The PCRF reports events.
///
/// ```text
/// <ERR> ::= < Diameter Header: 8388736, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           [ OC-Supported-Features ]
///           [ Event-Reports ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388736, 3GPP TS 29.154, .
#[doc(alias = "ERR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventReportingRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
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
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Event-Reports (4215/10415), Grouped; 3GPP TS 29.154, A.6.3.7.
    pub event_reports: Option<EventReports>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for EventReportingRequest {
    type Answer = EventReportingAnswer;
}

impl Command for EventReportingRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Event-Reporting-Request",
    abbreviation: "ERR",
    code: Some(8388736),
    application_id: 16777358,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nta::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<EventReportingRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Event-Reporting-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29154::avp::EVENT_REPORTS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for EventReportingRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            oc_supported_features: None,
            event_reports: None,
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
            (0, 277) => received.one(2, 1, &mut self.auth_session_state),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 293) => received.one(6, 5, &mut self.destination_host),
            (0, 621) => received.optional(7, &mut self.oc_supported_features),
            (10415, 4215) => received.optional(8, &mut self.event_reports),
            (0, 284) => received.many(9, &mut self.proxy_info),
            (0, 282) => received.many(10, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts29154::avp::EVENT_REPORTS, &self.event_reports);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl EventReportingRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> EventReportingAnswerBuilder<(Set, Set, Set, Set)> {
        EventReportingAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    EventReportingRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command EventReportingRequest in Box<EventReportingRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, E, Set), F: required::DestinationHost;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional event_reports: IntoField<EventReports, Option<EventReports>>, "Event-Reports";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
