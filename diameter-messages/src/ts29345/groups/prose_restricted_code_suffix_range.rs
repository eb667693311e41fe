// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29345::avp;

/// A range of suffixes of a restricted code.
///
/// ```text
/// ProSe-Restricted-Code-Suffix-Range ::= < AVP Header: 3847 10415 >
///                                        { Beginning-Suffix }
///                                        [ Ending-Suffix ]
///                                      * [ AVP ]
/// ```
///
/// AVP code 3847 of vendor 10415, 3GPP TS 29.345, 6.3.68.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseRestrictedCodeSuffixRange {
    /// Beginning-Suffix (3848/10415), OctetString; 3GPP TS 29.345, 6.3.69.
    pub beginning_suffix: OctetString,
    /// Ending-Suffix (3849/10415), OctetString; 3GPP TS 29.345, 6.3.70.
    pub ending_suffix: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseRestrictedCodeSuffixRange {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Restricted-Code-Suffix-Range",
    items: &[
        Item::required(avp::BEGINNING_SUFFIX.description()),
        Item::optional(avp::ENDING_SUFFIX.description()),
        Item::any(),
    ],
};

impl Contents for ProseRestrictedCodeSuffixRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            beginning_suffix: unread.value(),
            ending_suffix: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3848) => received.one(0, 0, &mut self.beginning_suffix),
            (10415, 3849) => received.optional(1, &mut self.ending_suffix),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::BEGINNING_SUFFIX, &self.beginning_suffix);
        avps.optional(&avp::ENDING_SUFFIX, &self.ending_suffix);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseRestrictedCodeSuffixRangeBuilder<(A,) = (Unset,), (Set,)> builds group ProseRestrictedCodeSuffixRange in ProseRestrictedCodeSuffixRange, with additional_avps;
    required beginning_suffix: IntoField<OctetString>, "Beginning-Suffix" => (Set,), A: required::BeginningSuffix;
    optional ending_suffix: IntoField<OctetString, Option<OctetString>>, "Ending-Suffix";
}
