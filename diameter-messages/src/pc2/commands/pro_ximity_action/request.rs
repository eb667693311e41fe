// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29343;
use crate::ts29345;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::pc2::{ProXimityActionAnswer, ProXimityActionAnswerBuilder};
use crate::ts29343::BannedUserTarget;

/// Asks for an action of proximity services: map identities, alert, cancel.
///
/// ```text
/// <PXR> ::= < Diameter Header: 8388676, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           { ProSe-Request-Type }
///           [ Origin-App-Layer-User-Id ]
///           [ Target-App-Layer-User-Id ]
///           [ Requesting-EPUID ]
///           [ ProSe-Function-ID ]
///           [ Requesting-RPAUID ]
///           [ ProSe-App-Id ]
///           [ Application-Data ]
///           [ Allowed-Suffixes-Number ]
///           [ Target-RPAUID ]
///         * [ Banned-User-Target ]
///         * [ AVP ]
/// ```
///
/// Command code 8388676, 3GPP TS 29.343, 6.6.2/6.6.3.
#[doc(alias = "PXR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProXimityActionRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
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
    /// ProSe-Request-Type (3603/10415), Unsigned32; 3GPP TS 29.343, 6.4.5.
    pub prose_request_type: u32,
    /// Origin-App-Layer-User-Id (3600/10415), UTF8String; 3GPP TS 29.343, 6.4.2.
    pub origin_app_layer_user_id: Option<Utf8String>,
    /// Target-App-Layer-User-Id (3601/10415), UTF8String; 3GPP TS 29.343, 6.4.3.
    pub target_app_layer_user_id: Option<Utf8String>,
    /// Requesting-EPUID (3816/10415), UTF8String; 3GPP TS 29.345, 6.3.23.
    pub requesting_epuid: Option<Utf8String>,
    /// ProSe-Function-ID (3602/10415), OctetString; 3GPP TS 29.343, 6.4.4.
    pub prose_function_id: Option<OctetString>,
    /// Requesting-RPAUID (3843/10415), UTF8String; 3GPP TS 29.345, 6.3.64.
    pub requesting_rpauid: Option<Utf8String>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Option<Utf8String>,
    /// Application-Data (3605/10415), UTF8String; 3GPP TS 29.343, 6.4.7.
    pub application_data: Option<Utf8String>,
    /// Allowed-Suffixes-Number (3606/10415), Unsigned32; 3GPP TS 29.343, 6.4.8.
    pub allowed_suffixes_number: Option<u32>,
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Option<Utf8String>,
    /// Banned-User-Target (3611/10415), Grouped; 3GPP TS 29.343, 6.4.17.
    pub banned_user_target: Vec<BannedUserTarget>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ProXimityActionRequest {
    type Answer = ProXimityActionAnswer;
}

impl Command for ProXimityActionRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "ProXimity-Action-Request",
    abbreviation: "PXR",
    code: Some(8388676),
    application_id: 16777350,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::pc2::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ProXimityActionRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "ProXimity-Action-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::required(ts29343::avp::PROSE_REQUEST_TYPE.description()),
        Item::optional(ts29343::avp::ORIGIN_APP_LAYER_USER_ID.description()),
        Item::optional(ts29343::avp::TARGET_APP_LAYER_USER_ID.description()),
        Item::optional(ts29345::avp::REQUESTING_EPUID.description()),
        Item::optional(ts29343::avp::PROSE_FUNCTION_ID.description()),
        Item::optional(ts29345::avp::REQUESTING_RPAUID.description()),
        Item::optional(ts29345::avp::PROSE_APP_ID.description()),
        Item::optional(ts29343::avp::APPLICATION_DATA.description()),
        Item::optional(ts29343::avp::ALLOWED_SUFFIXES_NUMBER.description()),
        Item::optional(ts29345::avp::TARGET_RPAUID.description()),
        Item::repeated(ts29343::avp::BANNED_USER_TARGET.description()),
        Item::any(),
    ],
};

impl Contents for ProXimityActionRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            origin_state_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            prose_request_type: unread.value(),
            origin_app_layer_user_id: None,
            target_app_layer_user_id: None,
            requesting_epuid: None,
            prose_function_id: None,
            requesting_rpauid: None,
            prose_app_id: None,
            application_data: None,
            allowed_suffixes_number: None,
            target_rpauid: None,
            banned_user_target: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 277) => received.one(2, 2, &mut self.auth_session_state),
            (0, 264) => received.one(3, 3, &mut self.origin_host),
            (0, 296) => received.one(4, 4, &mut self.origin_realm),
            (0, 283) => received.one(5, 5, &mut self.destination_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 284) => received.many(8, &mut self.proxy_info),
            (0, 282) => received.many(9, &mut self.route_record),
            (10415, 3603) => received.one(10, 6, &mut self.prose_request_type),
            (10415, 3600) => received.optional(11, &mut self.origin_app_layer_user_id),
            (10415, 3601) => received.optional(12, &mut self.target_app_layer_user_id),
            (10415, 3816) => received.optional(13, &mut self.requesting_epuid),
            (10415, 3602) => received.optional(14, &mut self.prose_function_id),
            (10415, 3843) => received.optional(15, &mut self.requesting_rpauid),
            (10415, 3811) => received.optional(16, &mut self.prose_app_id),
            (10415, 3605) => received.optional(17, &mut self.application_data),
            (10415, 3606) => received.optional(18, &mut self.allowed_suffixes_number),
            (10415, 3844) => received.optional(19, &mut self.target_rpauid),
            (10415, 3611) => received.many(20, &mut self.banned_user_target),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.one(&ts29343::avp::PROSE_REQUEST_TYPE, &self.prose_request_type);
        avps.optional(
            &ts29343::avp::ORIGIN_APP_LAYER_USER_ID,
            &self.origin_app_layer_user_id,
        );
        avps.optional(
            &ts29343::avp::TARGET_APP_LAYER_USER_ID,
            &self.target_app_layer_user_id,
        );
        avps.optional(&ts29345::avp::REQUESTING_EPUID, &self.requesting_epuid);
        avps.optional(&ts29343::avp::PROSE_FUNCTION_ID, &self.prose_function_id);
        avps.optional(&ts29345::avp::REQUESTING_RPAUID, &self.requesting_rpauid);
        avps.optional(&ts29345::avp::PROSE_APP_ID, &self.prose_app_id);
        avps.optional(&ts29343::avp::APPLICATION_DATA, &self.application_data);
        avps.optional(
            &ts29343::avp::ALLOWED_SUFFIXES_NUMBER,
            &self.allowed_suffixes_number,
        );
        avps.optional(&ts29345::avp::TARGET_RPAUID, &self.target_rpauid);
        avps.many(&ts29343::avp::BANNED_USER_TARGET, &self.banned_user_target);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ProXimityActionRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Session-State, ProSe-Request-Type,
    /// Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ProXimityActionAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        let mut builder = ProXimityActionAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .prose_request_type(self.prose_request_type)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    ProXimityActionRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ProXimityActionRequest in Box<ProXimityActionRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777350, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G), F: required::DestinationRealm;
    required prose_request_type: IntoField<u32>, "ProSe-Request-Type" => (A, B, C, D, E, F, Set), G: required::ProseRequestType;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional origin_app_layer_user_id: IntoField<Utf8String, Option<Utf8String>>, "Origin-App-Layer-User-Id";
    optional target_app_layer_user_id: IntoField<Utf8String, Option<Utf8String>>, "Target-App-Layer-User-Id";
    optional requesting_epuid: IntoField<Utf8String, Option<Utf8String>>, "Requesting-EPUID";
    optional prose_function_id: IntoField<OctetString, Option<OctetString>>, "ProSe-Function-ID";
    optional requesting_rpauid: IntoField<Utf8String, Option<Utf8String>>, "Requesting-RPAUID";
    optional prose_app_id: IntoField<Utf8String, Option<Utf8String>>, "ProSe-App-Id";
    optional application_data: IntoField<Utf8String, Option<Utf8String>>, "Application-Data";
    optional allowed_suffixes_number: IntoField<u32, Option<u32>>, "Allowed-Suffixes-Number";
    optional target_rpauid: IntoField<Utf8String, Option<Utf8String>>, "Target-RPAUID";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated banned_user_target, banned_user_targets: IntoField<BannedUserTarget>, "Banned-User-Target";
}
