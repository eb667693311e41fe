// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29343::avp;

/// A suffix of a code and its masks.
///
/// ```text
/// ProSe-Code-Suffix-Mask ::= < AVP Header: 3608 10415 >
///                            { Suffix-Code }
///                         1* { Suffix-Mask }
///                          * [ AVP ]
/// ```
///
/// AVP code 3608 of vendor 10415, 3GPP TS 29.343, 6.4.10.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseCodeSuffixMask {
    /// Suffix-Code (3609/10415), OctetString; 3GPP TS 29.343, 6.4.11.
    pub suffix_code: OctetString,
    /// Suffix-Mask (3610/10415), OctetString; 3GPP TS 29.343, 6.4.12.
    pub suffix_mask: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseCodeSuffixMask {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Code-Suffix-Mask",
    items: &[
        Item::required(avp::SUFFIX_CODE.description()),
        Item::required(avp::SUFFIX_MASK.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for ProseCodeSuffixMask {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            suffix_code: unread.value(),
            suffix_mask: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3609) => received.one(0, 0, &mut self.suffix_code),
            (10415, 3610) => received.bounded(1, 1, &mut self.suffix_mask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SUFFIX_CODE, &self.suffix_code);
        avps.many(&avp::SUFFIX_MASK, &self.suffix_mask);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseCodeSuffixMaskBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ProseCodeSuffixMask in ProseCodeSuffixMask, with additional_avps;
    required suffix_code: IntoField<OctetString>, "Suffix-Code" => (Set, B), A: required::SuffixCode;
    required suffix_mask: IntoField<OctetString, List<OctetString, 1>>, "Suffix-Mask" => (A, Set), B: required::SuffixMask;
}
