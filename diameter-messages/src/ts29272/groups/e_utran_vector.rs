// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::avp;

/// An authentication vector for E-UTRAN.
///
/// ```text
/// E-UTRAN-Vector ::= < AVP Header: 1414 10415 >
///                    [ Item-Number ]
///                    { RAND }
///                    { XRES }
///                    { AUTN }
///                    { KASME }
///                  * [ AVP ]
/// ```
///
/// AVP code 1414 of vendor 10415, 3GPP TS 29.272, 7.3.18.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EUtranVector {
    /// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
    /// The order in which vectors are to be used, lowest first.
    pub item_number: Option<u32>,
    /// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
    /// The random challenge, 16 octets.
    pub rand: OctetString,
    /// XRES (1448/10415), OctetString; 3GPP TS 29.272, 7.3.54.
    /// The expected response, 4 to 16 octets.
    pub xres: OctetString,
    /// AUTN (1449/10415), OctetString; 3GPP TS 29.272, 7.3.55.
    /// The authentication token, 16 octets.
    pub autn: OctetString,
    /// KASME (1450/10415), OctetString; 3GPP TS 29.272, 7.3.56.
    /// The base key for E-UTRAN, 32 octets.
    pub kasme: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EUtranVector {}

static GRAMMAR: Grammar = Grammar {
    name: "E-UTRAN-Vector",
    items: &[
        Item::optional(avp::ITEM_NUMBER.description()),
        Item::required(avp::RAND.description()),
        Item::required(avp::XRES.description()),
        Item::required(avp::AUTN.description()),
        Item::required(avp::KASME.description()),
        Item::any(),
    ],
};

impl Contents for EUtranVector {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            item_number: None,
            rand: unread.value(),
            xres: unread.value(),
            autn: unread.value(),
            kasme: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1419) => received.optional(0, &mut self.item_number),
            (10415, 1447) => received.one(1, 0, &mut self.rand),
            (10415, 1448) => received.one(2, 1, &mut self.xres),
            (10415, 1449) => received.one(3, 2, &mut self.autn),
            (10415, 1450) => received.one(4, 3, &mut self.kasme),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ITEM_NUMBER, &self.item_number);
        avps.one(&avp::RAND, &self.rand);
        avps.one(&avp::XRES, &self.xres);
        avps.one(&avp::AUTN, &self.autn);
        avps.one(&avp::KASME, &self.kasme);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EUtranVectorBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group EUtranVector in EUtranVector, with additional_avps;
    required rand: IntoField<OctetString>, "RAND" => (Set, B, C, D), A: required::Rand;
    required xres: IntoField<OctetString>, "XRES" => (A, Set, C, D), B: required::Xres;
    required autn: IntoField<OctetString>, "AUTN" => (A, B, Set, D), C: required::Autn;
    required kasme: IntoField<OctetString>, "KASME" => (A, B, C, Set), D: required::Kasme;
    optional item_number: IntoField<u32, Option<u32>>, "Item-Number";
}
