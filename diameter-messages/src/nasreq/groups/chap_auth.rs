// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::nasreq::{ChapAlgorithm, avp};

/// The response to a CHAP challenge.
///
/// ```text
/// CHAP-Auth ::= < AVP Header: 402 >
///               { CHAP-Algorithm }
///               { CHAP-Ident }
///               [ CHAP-Response ]
///             * [ AVP ]
/// ```
///
/// AVP code 402, RFC 7155, 4.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChapAuth {
    /// CHAP-Algorithm (403), Enumerated; RFC 7155, 4.3.5.
    pub chap_algorithm: ChapAlgorithm,
    /// CHAP-Ident (404), OctetString; RFC 7155, 4.3.6.
    /// The CHAP identifier, one octet.
    pub chap_ident: OctetString,
    /// CHAP-Response (405), OctetString; RFC 7155, 4.3.7.
    /// The CHAP response, 16 octets.
    pub chap_response: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChapAuth {}

static GRAMMAR: Grammar = Grammar {
    name: "CHAP-Auth",
    items: &[
        Item::required(avp::CHAP_ALGORITHM.description()),
        Item::required(avp::CHAP_IDENT.description()),
        Item::optional(avp::CHAP_RESPONSE.description()),
        Item::any(),
    ],
};

impl Contents for ChapAuth {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            chap_algorithm: unread.value(),
            chap_ident: unread.value(),
            chap_response: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 403) => received.one(0, 0, &mut self.chap_algorithm),
            (0, 404) => received.one(1, 1, &mut self.chap_ident),
            (0, 405) => received.optional(2, &mut self.chap_response),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CHAP_ALGORITHM, &self.chap_algorithm);
        avps.one(&avp::CHAP_IDENT, &self.chap_ident);
        avps.optional(&avp::CHAP_RESPONSE, &self.chap_response);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChapAuthBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ChapAuth in ChapAuth, with additional_avps;
    required chap_algorithm: IntoField<ChapAlgorithm>, "CHAP-Algorithm" => (Set, B), A: required::ChapAlgorithm;
    required chap_ident: IntoField<OctetString>, "CHAP-Ident" => (A, Set), B: required::ChapIdent;
    optional chap_response: IntoField<OctetString, Option<OctetString>>, "CHAP-Response";
}
