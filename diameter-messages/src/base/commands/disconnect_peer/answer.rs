// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base::{FailedAvp, ResultCode, avp};

/// Announces that the sender is about to close the connection, and why.
///
/// ```text
/// <DPA> ::= < Diameter Header: 282 >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Error-Message ]
///           [ Failed-AVP ]
///         * [ AVP ]
/// ```
///
/// Command code 282, RFC 6733, 5.4.
#[doc(alias = "DPA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisconnectPeerAnswer {
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for DisconnectPeerAnswer {}

impl Command for DisconnectPeerAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Disconnect-Peer-Answer",
    abbreviation: "DPA",
    code: Some(282),
    application_id: 0,
    flags: CommandFlags(0),
    grammar: &GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
    answer: None,
    normalize: normalize::<DisconnectPeerAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Disconnect-Peer-Answer",
    items: &[
        Item::required(avp::RESULT_CODE.description()),
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::optional(avp::ERROR_MESSAGE.description()),
        Item::optional(avp::FAILED_AVP.description()),
        Item::any(),
    ],
};

impl Contents for DisconnectPeerAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            error_message: None,
            failed_avp: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 268) => received.one(0, 0, &mut self.result_code),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 281) => received.optional(3, &mut self.error_message),
            (0, 279) => received.optional(4, &mut self.failed_avp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::RESULT_CODE, &self.result_code);
        avps.one(&avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&avp::FAILED_AVP, &self.failed_avp);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DisconnectPeerAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command DisconnectPeerAnswer in DisconnectPeerAnswer, with additional_avps;
    required result_code: IntoField<ResultCode>, "Result-Code" => (Set, B, C), A: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set), C: required::OriginRealm;
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
}
