// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5777;
use crate::base::AuthRequestType;
use crate::qos::{QosAuthorizationAnswer, QosAuthorizationAnswerBuilder, avp};
use crate::rfc5777::QosResources;

/// Asks whether a flow may have resources; the answer says which, and for how long.
///
/// ```text
/// <QAR> ::= < Diameter Header: 326, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           [ Destination-Host ]
///           [ User-Name ]
///         * [ QoS-Resources ]
///           [ QoS-Authorization-Data ]
///           [ Bound-Auth-Session-Id ]
///         * [ AVP ]
/// ```
///
/// Command code 326, RFC 5866, 5.1/5.2.
#[doc(alias = "QAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosAuthorizationRequest {
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// QoS-Authorization-Data (579), OctetString; RFC 5866, 7.2.
    /// What the authorizing entity needs to decide: data of the application session or of the user.
    pub qos_authorization_data: Option<OctetString>,
    /// Bound-Auth-Session-Id (580), UTF8String; RFC 5866, 7.2.
    /// The Session-Id with which the user was authenticated for network access.
    pub bound_auth_session_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for QosAuthorizationRequest {
    type Answer = QosAuthorizationAnswer;
}

impl Command for QosAuthorizationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "QoS-Authorization-Request",
    abbreviation: "QAR",
    code: Some(326),
    application_id: 9,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::qos::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<QosAuthorizationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Authorization-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(avp::QOS_AUTHORIZATION_DATA.description()),
        Item::optional(avp::BOUND_AUTH_SESSION_ID.description()),
        Item::any(),
    ],
};

impl Contents for QosAuthorizationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

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
            user_name: None,
            qos_resources: Vec::new(),
            qos_authorization_data: None,
            bound_auth_session_id: None,
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
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 508) => received.many(8, &mut self.qos_resources),
            (0, 579) => received.optional(9, &mut self.qos_authorization_data),
            (0, 580) => received.optional(10, &mut self.bound_auth_session_id),
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
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(&avp::QOS_AUTHORIZATION_DATA, &self.qos_authorization_data);
        avps.optional(&avp::BOUND_AUTH_SESSION_ID, &self.bound_auth_session_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl QosAuthorizationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Auth-Request-Type.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> QosAuthorizationAnswerBuilder<(Set, Set, Set, Unset, Set, Set)> {
        QosAuthorizationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
    }
}

diameter_core::builder! {
    QosAuthorizationRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command QosAuthorizationRequest in Box<QosAuthorizationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 9, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional qos_authorization_data: IntoField<OctetString, Option<OctetString>>, "QoS-Authorization-Data";
    optional bound_auth_session_id: IntoField<Utf8String, Option<Utf8String>>, "Bound-Auth-Session-Id";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
}
