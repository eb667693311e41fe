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
use crate::base::ResultCode;
use crate::rfc5777::QosResources;

/// Reserves resources for a flow, or changes what is reserved.
///
/// ```text
/// <QIA> ::= < Diameter Header: 327, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Result-Code }
///         * [ QoS-Resources ]
///         * [ AVP ]
/// ```
///
/// Command code 327, RFC 5866, 5.3/5.4.
#[doc(alias = "QIA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosInstallAnswer {
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
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for QosInstallAnswer {}

impl Command for QosInstallAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "QoS-Install-Answer",
    abbreviation: "QIA",
    code: Some(327),
    application_id: 9,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::qos::DICTIONARY,
    answer: None,
    normalize: normalize::<QosInstallAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Install-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::any(),
    ],
};

impl Contents for QosInstallAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: unread.value(),
            qos_resources: Vec::new(),
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
            (0, 268) => received.one(4, 4, &mut self.result_code),
            (0, 508) => received.many(5, &mut self.qos_resources),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosInstallAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command QosInstallAnswer in QosInstallAnswer, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 9, "Auth-Application-Id" => (A, Set, C, D, E), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, D, Set), E: required::ResultCode;
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
}
