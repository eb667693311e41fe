// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6m::{SubscriberInformationAnswer, SubscriberInformationAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::{S6mServiceId, ServiceParameters, UserIdentifier};

/// Asks for the identity of a device, its service authorization and its serving nodes.
///
/// ```text
/// <SIR> ::= < Diameter Header: 8388641, REQ, PXY, 16777310 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Identifier }
///           [ Service-ID ]
///           [ SCS-Identity ]
///           [ Service-Parameters ]
///           { SIR-Flags }
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388641, 3GPP TS 29.336, 6.2.3/6.2.4.
#[doc(alias = "SIR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberInformationRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// Service-ID (3103/10415), Enumerated; 3GPP TS 29.336, 6.4.3.
    pub s6m_service_id: Option<S6mServiceId>,
    /// SCS-Identity (3104/10415), OctetString; 3GPP TS 29.336, 6.4.4.
    pub scs_identity: Option<OctetString>,
    /// Service-Parameters (3105/10415), Grouped; 3GPP TS 29.336, 6.4.5.
    pub service_parameters: Option<ServiceParameters>,
    /// SIR-Flags (3110/10415), Unsigned32; 3GPP TS 29.336, 6.4.10.
    pub sir_flags: u32,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for SubscriberInformationRequest {
    type Answer = SubscriberInformationAnswer;
}

impl Command for SubscriberInformationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Subscriber-Information-Request",
    abbreviation: "SIR",
    code: Some(8388641),
    application_id: 16777310,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6m::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SubscriberInformationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Subscriber-Information-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29336::avp::USER_IDENTIFIER.description()),
        Item::optional(ts29336::avp::S6M_SERVICE_ID.description()),
        Item::optional(ts29336::avp::SCS_IDENTITY.description()),
        Item::optional(ts29336::avp::SERVICE_PARAMETERS.description()),
        Item::required(ts29336::avp::SIR_FLAGS.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for SubscriberInformationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            user_identifier: unread.value(),
            s6m_service_id: None,
            scs_identity: None,
            service_parameters: None,
            sir_flags: unread.value(),
            oc_supported_features: None,
            supported_features: Vec::new(),
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
            (0, 293) => received.optional(5, &mut self.destination_host),
            (0, 283) => received.one(6, 4, &mut self.destination_realm),
            (10415, 3102) => received.one(7, 5, &mut self.user_identifier),
            (10415, 3103) => received.optional(8, &mut self.s6m_service_id),
            (10415, 3104) => received.optional(9, &mut self.scs_identity),
            (10415, 3105) => received.optional(10, &mut self.service_parameters),
            (10415, 3110) => received.one(11, 6, &mut self.sir_flags),
            (0, 621) => received.optional(12, &mut self.oc_supported_features),
            (10415, 628) => received.many(13, &mut self.supported_features),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (0, 282) => received.many(15, &mut self.route_record),
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
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional(&ts29336::avp::S6M_SERVICE_ID, &self.s6m_service_id);
        avps.optional(&ts29336::avp::SCS_IDENTITY, &self.scs_identity);
        avps.optional(&ts29336::avp::SERVICE_PARAMETERS, &self.service_parameters);
        avps.one(&ts29336::avp::SIR_FLAGS, &self.sir_flags);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl SubscriberInformationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SubscriberInformationAnswerBuilder<(Set, Set, Set, Set)> {
        SubscriberInformationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    SubscriberInformationRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command SubscriberInformationRequest in Box<SubscriberInformationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, B, C, D, E, Set, G), F: required::UserIdentifier;
    required sir_flags: IntoField<u32>, "SIR-Flags" => (A, B, C, D, E, F, Set), G: required::SirFlags;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional s6m_service_id: IntoField<S6mServiceId, Option<S6mServiceId>>, "Service-ID";
    optional scs_identity: IntoField<OctetString, Option<OctetString>>, "SCS-Identity";
    optional service_parameters: IntoField<ServiceParameters, Option<ServiceParameters>>, "Service-Parameters";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
