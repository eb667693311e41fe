// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, List, Request, Utf8String,
};
use super::super::super::super::required;
use ::diameter_messages::base;
use super::super::super::{KioskCrate, KioskOrderAnswer, KioskOrderAnswerBuilder, avp};

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
#[non_exhaustive]
pub struct KioskOrderRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
    pub kiosk_crate: List<KioskCrate, 1>,
    /// Kiosk-Weight (4/32473), Kiosk-Grams (Unsigned32); Kiosk 1.0, 4.4.
    pub kiosk_weight: Option<crate::Grams>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            kiosk_crate: unread.list(),
            kiosk_weight: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (32473, 1) => received.bounded(4, 4, &mut self.kiosk_crate),
            (32473, 4) => received.optional(5, &mut self.kiosk_weight),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&avp::KIOSK_CRATE, &self.kiosk_crate);
        avps.optional(&avp::KIOSK_WEIGHT, &self.kiosk_weight);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl KioskOrderRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> KioskOrderAnswerBuilder<(Set, Unset, Set, Set)> {
        KioskOrderAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
    }
}

diameter_core::builder! {
    KioskOrderRequestBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command KioskOrderRequest in KioskOrderRequest, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E), D: required::DestinationRealm;
    required kiosk_crate: IntoField<KioskCrate, List<KioskCrate, 1>>, "Kiosk-Crate" => (A, B, C, D, Set), E: required::KioskCrate;
    optional kiosk_weight: IntoField<crate::Grams, Option<crate::Grams>>, "Kiosk-Weight";
}
