// @generated from ../tests/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, Place, Utf8String, normalize,
};
use ::diameter_messages::base;
use ::diameter_messages::base::{FailedAvp, ResultCode};
use super::answer_builder::{KioskOrderAnswerBuilder, KioskOrderAnswerOptional};

/// ```text
/// <KOA> ::= < Diameter Header: 16777214, 4294967293 >
///           < Session-Id >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Failed-AVP ]
///         * [ AVP ]
/// ```
///
/// Command code 16777214, Kiosk 1.0, 2.
#[doc(alias = "KOA")]
#[derive(Clone, Debug, PartialEq)]
pub struct KioskOrderAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl KioskOrderAnswer {
    /// Starts building the AVPs of a Kiosk-Order-Answer.
    pub fn builder() -> KioskOrderAnswerBuilder {
        KioskOrderAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            result_code,
            origin_host,
            origin_realm,
        ): (Utf8String, ResultCode, DiameterIdentity, DiameterIdentity),
        optional: KioskOrderAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            result_code,
            origin_host,
            origin_realm,
            failed_avp: optional.failed_avp,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for KioskOrderAnswer {}

impl Command for KioskOrderAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Kiosk-Order-Answer",
    abbreviation: "KOA",
    code: Some(16777214),
    application_id: 4294967293,
    flags: CommandFlags(0),
    grammar: &GRAMMAR,
    dictionary: &super::super::super::DICTIONARY,
    answer: None,
    normalize: normalize::<KioskOrderAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Kiosk-Order-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::any(),
    ],
};

impl Contents for KioskOrderAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = KioskOrderAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 268) => received.one(1, &mut result_code),
                (0, 264) => received.one(2, &mut origin_host),
                (0, 296) => received.one(3, &mut origin_realm),
                (0, 279) => received.one(4, &mut optional.failed_avp),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &result_code);
        received.required(2, &origin_host);
        received.required(3, &origin_realm);
        let required = (session_id?, result_code?, origin_host?, origin_realm?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
