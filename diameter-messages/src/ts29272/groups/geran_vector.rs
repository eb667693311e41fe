// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::avp;

/// An authentication vector (triplet) for GERAN.
///
/// ```text
/// GERAN-Vector ::= < AVP Header: 1416 10415 >
///                  [ Item-Number ]
///                  { RAND }
///                  { SRES }
///                  { Kc }
///                * [ AVP ]
/// ```
///
/// AVP code 1416 of vendor 10415, 3GPP TS 29.272, 7.3.20.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeranVector {
    /// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
    /// The order in which vectors are to be used, lowest first.
    pub item_number: Option<u32>,
    /// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
    /// The random challenge, 16 octets.
    pub rand: OctetString,
    /// SRES (1454/10415), OctetString; 3GPP TS 29.272, 7.3.60.
    /// The signed response of GERAN, 4 octets.
    pub sres: OctetString,
    /// Kc (1453/10415), OctetString; 3GPP TS 29.272, 7.3.59.
    /// The ciphering key of GERAN, 8 octets.
    pub kc: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for GeranVector {}

static GRAMMAR: Grammar = Grammar {
    name: "GERAN-Vector",
    items: &[
        Item::optional(avp::ITEM_NUMBER.description()),
        Item::required(avp::RAND.description()),
        Item::required(avp::SRES.description()),
        Item::required(avp::KC.description()),
        Item::any(),
    ],
};

impl Contents for GeranVector {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            item_number: None,
            rand: unread.value(),
            sres: unread.value(),
            kc: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1419) => received.optional(0, &mut self.item_number),
            (10415, 1447) => received.one(1, 0, &mut self.rand),
            (10415, 1454) => received.one(2, 1, &mut self.sres),
            (10415, 1453) => received.one(3, 2, &mut self.kc),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ITEM_NUMBER, &self.item_number);
        avps.one(&avp::RAND, &self.rand);
        avps.one(&avp::SRES, &self.sres);
        avps.one(&avp::KC, &self.kc);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GeranVectorBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group GeranVector in GeranVector, with additional_avps;
    required rand: IntoField<OctetString>, "RAND" => (Set, B, C), A: required::Rand;
    required sres: IntoField<OctetString>, "SRES" => (A, Set, C), B: required::Sres;
    required kc: IntoField<OctetString>, "Kc" => (A, B, Set), C: required::Kc;
    optional item_number: IntoField<u32, Option<u32>>, "Item-Number";
}
