// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::base::{ProxyInfo, ResultCode};
use crate::rfc7944::Drmp;

/// The AAA server asks for the end of a session.
///
/// ```text
/// <ASA> ::= < Diameter Header: 274, PXY, 16777264 >
///           < Session-Id >
///           [ DRMP ]
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 274, 3GPP TS 29.273, 7.2.2.3.1/7.2.2.3.2.
#[doc(alias = "ASA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortSessionAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for AbortSessionAnswer {}

impl Command for AbortSessionAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Abort-Session-Answer",
    abbreviation: "ASA",
    code: Some(274),
    application_id: 16777264,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::swm::DICTIONARY,
    answer: None,
    normalize: normalize::<AbortSessionAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Abort-Session-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AbortSessionAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 268) => received.one(2, 1, &mut self.result_code),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 284) => received.many(5, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AbortSessionAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command AbortSessionAnswer in AbortSessionAnswer, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, Set, C, D), B: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
