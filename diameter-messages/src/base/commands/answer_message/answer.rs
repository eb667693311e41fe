// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode, avp};

/// ```text
/// <answer-message> ::= < Diameter Header: code, ERR [, PXY] >
///                  0*1 < Session-Id >
///                      { Origin-Host }
///                      { Origin-Realm }
///                      { Result-Code }
///                      [ Origin-State-Id ]
///                      [ Error-Message ]
///                      [ Error-Reporting-Host ]
///                      [ Failed-AVP ]
///                      [ Experimental-Result ]
///                    * [ Proxy-Info ]
///                    * [ AVP ]
/// ```
///
/// RFC 6733, 7.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerMessage {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Option<Utf8String>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for AnswerMessage {}

impl Command for AnswerMessage {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "answer-message",
    abbreviation: "answer-message",
    code: None,
    application_id: 0,
    flags: CommandFlags::PROXIABLE.with(CommandFlags::ERROR),
    grammar: &GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
    answer: None,
    normalize: normalize::<AnswerMessage>,
};

static GRAMMAR: Grammar = Grammar {
    name: "answer-message",
    items: &[
        Item::fixed(avp::SESSION_ID.description()).times(0, Some(1)),
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::required(avp::RESULT_CODE.description()),
        Item::optional(avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::ERROR_MESSAGE.description()),
        Item::optional(avp::ERROR_REPORTING_HOST.description()),
        Item::optional(avp::FAILED_AVP.description()),
        Item::optional(avp::EXPERIMENTAL_RESULT.description()),
        Item::repeated(avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AnswerMessage {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: unread.value(),
            origin_state_id: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            experimental_result: None,
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.optional(0, &mut self.session_id),
            (0, 264) => received.one(1, 0, &mut self.origin_host),
            (0, 296) => received.one(2, 1, &mut self.origin_realm),
            (0, 268) => received.one(3, 2, &mut self.result_code),
            (0, 278) => received.optional(4, &mut self.origin_state_id),
            (0, 281) => received.optional(5, &mut self.error_message),
            (0, 294) => received.optional(6, &mut self.error_reporting_host),
            (0, 279) => received.optional(7, &mut self.failed_avp),
            (0, 297) => received.optional(8, &mut self.experimental_result),
            (0, 284) => received.many(9, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SESSION_ID, &self.session_id);
        avps.one(&avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&avp::RESULT_CODE, &self.result_code);
        avps.optional(&avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&avp::FAILED_AVP, &self.failed_avp);
        avps.optional(&avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.many(&avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AnswerMessageBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command AnswerMessage in Box<AnswerMessage>, with additional_avps;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (Set, B, C), A: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, Set, C), B: required::OriginRealm;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set), C: required::ResultCode;
    optional session_id: IntoField<Utf8String, Option<Utf8String>>, "Session-Id";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
