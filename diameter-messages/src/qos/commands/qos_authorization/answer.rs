// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5777;
use crate::base::{AuthRequestType, ResultCode};
use crate::rfc5777::QosResources;

/// Asks whether a flow may have resources; the answer says which, and for how long.
///
/// ```text
/// <QAA> ::= < Diameter Header: 326, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///         * [ QoS-Resources ]
///           [ Acct-Multi-Session-Id ]
///           [ Session-Timeout ]
///           [ Authorization-Lifetime ]
///           [ Auth-Grace-Period ]
///         * [ AVP ]
/// ```
///
/// Command code 326, RFC 5866, 5.1/5.2.
#[doc(alias = "QAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosAuthorizationAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
    /// Seconds a server keeps a session's state after Authorization-Lifetime has run out.
    pub auth_grace_period: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for QosAuthorizationAnswer {}

impl Command for QosAuthorizationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "QoS-Authorization-Answer",
    abbreviation: "QAA",
    code: Some(326),
    application_id: 9,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::qos::DICTIONARY,
    answer: None,
    normalize: normalize::<QosAuthorizationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Authorization-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_GRACE_PERIOD.description()),
        Item::any(),
    ],
};

impl Contents for QosAuthorizationAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            auth_request_type: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            qos_resources: Vec::new(),
            acct_multi_session_id: None,
            session_timeout: None,
            authorization_lifetime: None,
            auth_grace_period: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 274) => received.one(2, 2, &mut self.auth_request_type),
            (0, 268) => received.one(3, 3, &mut self.result_code),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 508) => received.many(6, &mut self.qos_resources),
            (0, 50) => received.optional(7, &mut self.acct_multi_session_id),
            (0, 27) => received.optional(8, &mut self.session_timeout),
            (0, 291) => received.optional(9, &mut self.authorization_lifetime),
            (0, 276) => received.optional(10, &mut self.auth_grace_period),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_GRACE_PERIOD, &self.auth_grace_period);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosAuthorizationAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command QosAuthorizationAnswer in QosAuthorizationAnswer, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 9, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_grace_period: IntoField<u32, Option<u32>>, "Auth-Grace-Period";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
}
