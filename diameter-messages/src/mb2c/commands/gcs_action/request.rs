// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, List, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29229;
use crate::ts29468;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mb2c::{GcsActionAnswer, GcsActionAnswerBuilder};
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29468::{MbmsBearerRequest, TmgiAllocationRequest, TmgiDeallocationRequest};

/// The application server asks for identities and bearers, and to change or release them.
///
/// ```text
/// <GAR> ::= < Diameter Header: 8388662, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///        1* { Supported-Features }
///           [ TMGI-Allocation-Request ]
///           [ TMGI-Deallocation-Request ]
///         * [ MBMS-Bearer-Request ]
///           [ Restart-Counter ]
///         * [ AVP ]
/// ```
///
/// Command code 8388662, 3GPP TS 29.468, 6.6.2/6.6.3.
#[doc(alias = "GAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcsActionRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
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
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: List<SupportedFeatures, 1>,
    /// TMGI-Allocation-Request (3509/10415), Grouped; 3GPP TS 29.468, 6.4.11.
    pub tmgi_allocation_request: Option<TmgiAllocationRequest>,
    /// TMGI-Deallocation-Request (3512/10415), Grouped; 3GPP TS 29.468, 6.4.14.
    pub tmgi_deallocation_request: Option<TmgiDeallocationRequest>,
    /// MBMS-Bearer-Request (3504/10415), Grouped; 3GPP TS 29.468, 6.4.6.
    pub mbms_bearer_request: Vec<MbmsBearerRequest>,
    /// Restart-Counter (932/10415), Unsigned32; 3GPP TS 29.061, 20.5a.10.
    /// Grows with each restart that loses state.
    pub restart_counter: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for GcsActionRequest {
    type Answer = GcsActionAnswer;
}

impl Command for GcsActionRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "GCS-Action-Request",
    abbreviation: "GAR",
    code: Some(8388662),
    application_id: 16777335,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mb2c::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<GcsActionRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "GCS-Action-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::required(ts29229::avp::SUPPORTED_FEATURES.description()).times(1, None),
        Item::optional(ts29468::avp::TMGI_ALLOCATION_REQUEST.description()),
        Item::optional(ts29468::avp::TMGI_DEALLOCATION_REQUEST.description()),
        Item::repeated(ts29468::avp::MBMS_BEARER_REQUEST.description()),
        Item::optional(ts29061::avp::RESTART_COUNTER.description()),
        Item::any(),
    ],
};

impl Contents for GcsActionRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            origin_state_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            supported_features: unread.list(),
            tmgi_allocation_request: None,
            tmgi_deallocation_request: None,
            mbms_bearer_request: Vec::new(),
            restart_counter: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 284) => received.many(9, &mut self.proxy_info),
            (0, 282) => received.many(10, &mut self.route_record),
            (10415, 628) => received.bounded(11, 6, &mut self.supported_features),
            (10415, 3509) => received.optional(12, &mut self.tmgi_allocation_request),
            (10415, 3512) => received.optional(13, &mut self.tmgi_deallocation_request),
            (10415, 3504) => received.many(14, &mut self.mbms_bearer_request),
            (10415, 932) => received.optional(15, &mut self.restart_counter),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(
            &ts29468::avp::TMGI_ALLOCATION_REQUEST,
            &self.tmgi_allocation_request,
        );
        avps.optional(
            &ts29468::avp::TMGI_DEALLOCATION_REQUEST,
            &self.tmgi_deallocation_request,
        );
        avps.many(&ts29468::avp::MBMS_BEARER_REQUEST, &self.mbms_bearer_request);
        avps.optional(&ts29061::avp::RESTART_COUNTER, &self.restart_counter);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl GcsActionRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> GcsActionAnswerBuilder<(Set, Set, Set, Set, Set, Unset)> {
        let mut builder = GcsActionAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_session_state(self.auth_session_state)
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
    GcsActionRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command GcsActionRequest in Box<GcsActionRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777335, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G), F: required::DestinationRealm;
    required supported_features: IntoField<SupportedFeatures, List<SupportedFeatures, 1>>, "Supported-Features" => (A, B, C, D, E, F, Set), G: required::SupportedFeatures;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional tmgi_allocation_request: IntoField<TmgiAllocationRequest, Option<TmgiAllocationRequest>>, "TMGI-Allocation-Request";
    optional tmgi_deallocation_request: IntoField<TmgiDeallocationRequest, Option<TmgiDeallocationRequest>>, "TMGI-Deallocation-Request";
    optional restart_counter: IntoField<u32, Option<u32>>, "Restart-Counter";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large mbms_bearer_request, mbms_bearer_requests: IntoField<MbmsBearerRequest, Vec<MbmsBearerRequest>>, IntoField<MbmsBearerRequest>, "MBMS-Bearer-Request";
}
