// @generated from ../tests/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, List, Place, Request, Utf8String,
    normalize,
};
use ::diameter_messages::base;
use super::super::super::{
    KioskCrate, KioskOrderAnswer, KioskOrderAnswerBuilder, avp,
};
use diameter_core::builder::{Set, Unset};
use super::request_builder::{KioskOrderRequestBuilder, KioskOrderRequestOptional};

/// ```text
/// <KOR> ::= < Diameter Header: 16777214, REQ, 4294967293 >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///       1* { Kiosk-Crate }
///           [ Kiosk-Weight ]
///         * [ AVP ]
/// ```
///
/// Command code 16777214, Kiosk 1.0, 2.
#[doc(alias = "KOR")]
#[derive(Clone, Debug, PartialEq)]
pub struct KioskOrderRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
    pub kiosk_crate: List<KioskCrate, 1>,
    /// Kiosk-Weight (4/32473), Kiosk-Grams (Unsigned32); Kiosk 1.0, 4.4.
    pub kiosk_weight: Option<crate::Grams>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl KioskOrderRequest {
    /// Starts building the AVPs of a Kiosk-Order-Request.
    pub fn builder() -> KioskOrderRequestBuilder {
        KioskOrderRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            origin_host,
            origin_realm,
            destination_realm,
            kiosk_crate,
        ): (
            Utf8String,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            List<KioskCrate, 1>,
        ),
        optional: KioskOrderRequestOptional,
    ) -> Self {
        Self {
            session_id,
            origin_host,
            origin_realm,
            destination_realm,
            kiosk_crate,
            kiosk_weight: optional.kiosk_weight,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Request for KioskOrderRequest {
    type Answer = KioskOrderAnswer;
}

impl Command for KioskOrderRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Kiosk-Order-Request",
    abbreviation: "KOR",
    code: Some(16777214),
    application_id: 4294967293,
    flags: CommandFlags::REQUEST,
    grammar: &GRAMMAR,
    dictionary: &super::super::super::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<KioskOrderRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Kiosk-Order-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(avp::KIOSK_CRATE.description()).times(1, None),
        Item::optional(avp::KIOSK_WEIGHT.description()),
        Item::any(),
    ],
};

impl Contents for KioskOrderRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut kiosk_crate = Vec::new();
        let mut optional = KioskOrderRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 264) => received.one(1, &mut origin_host),
                (0, 296) => received.one(2, &mut origin_realm),
                (0, 283) => received.one(3, &mut destination_realm),
                (32473, 1) => received.many(4, &mut kiosk_crate),
                (32473, 4) => received.one(5, &mut optional.kiosk_weight),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &origin_host);
        received.required(2, &origin_realm);
        received.required(3, &destination_realm);
        let kiosk_crate = received.bounded(4, kiosk_crate);
        let required = (
            session_id?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            kiosk_crate?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.many(&avp::KIOSK_CRATE, &self.kiosk_crate);
        encoder.optional(&avp::KIOSK_WEIGHT, &self.kiosk_weight);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl KioskOrderRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> KioskOrderAnswerBuilder<
        (Set<Utf8String>, Unset, Set<DiameterIdentity>, Set<DiameterIdentity>),
    > {
        KioskOrderAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
    }
}
