// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::ResultCode;

/// Tells the peer the capabilities that hold from now on.
///
/// ```text
/// <CUA> ::= < Diameter Header: 328 >
///           { Origin-Host }
///           { Origin-Realm }
///           { Result-Code }
///           [ Error-Message ]
///         * [ AVP ]
/// ```
///
/// Command code 328, RFC 6737, 4.1.1/4.1.2.
#[doc(alias = "CUA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapabilitiesUpdateAnswer {
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for CapabilitiesUpdateAnswer {}

impl Command for CapabilitiesUpdateAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Capabilities-Update-Answer",
    abbreviation: "CUA",
    code: Some(328),
    application_id: 10,
    flags: CommandFlags(0),
    grammar: &GRAMMAR,
    dictionary: &crate::capabilities_update::DICTIONARY,
    answer: None,
    normalize: normalize::<CapabilitiesUpdateAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Capabilities-Update-Answer",
    items: &[
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::any(),
    ],
};

impl Contents for CapabilitiesUpdateAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: unread.value(),
            error_message: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 264) => received.one(0, 0, &mut self.origin_host),
            (0, 296) => received.one(1, 1, &mut self.origin_realm),
            (0, 268) => received.one(2, 2, &mut self.result_code),
            (0, 281) => received.optional(3, &mut self.error_message),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CapabilitiesUpdateAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command CapabilitiesUpdateAnswer in CapabilitiesUpdateAnswer, with additional_avps;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (Set, B, C), A: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, Set, C), B: required::OriginRealm;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set), C: required::ResultCode;
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
}
