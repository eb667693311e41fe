// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
};
use crate::ts29343::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct ProseCodeSuffixMask {
    /// Suffix-Code (3609/10415), OctetString; 3GPP TS 29.343, 6.4.11.
    pub suffix_code: OctetString,
    /// Suffix-Mask (3610/10415), OctetString; 3GPP TS 29.343, 6.4.12.
    pub suffix_mask: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProseCodeSuffixMask {
    /// Starts building the AVPs of a ProSe-Code-Suffix-Mask.
    pub fn builder() -> ProseCodeSuffixMaskBuilder {
        ProseCodeSuffixMaskBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SUFFIX_CODE, &self.suffix_code);
        encoder.many(&avp::SUFFIX_MASK, &self.suffix_mask);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProseCodeSuffixMask`]. `build` exists once all that is required is set: Suffix-Code,
/// Suffix-Mask.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseCodeSuffixMaskBuilder<R = (Unset, Unset)> {
    required: R,
    optional: ProseCodeSuffixMaskOptional,
}

impl ProseCodeSuffixMaskBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ProseCodeSuffixMaskBuilder<(A, B)> {
    /// Sets Suffix-Code (required).
    pub fn suffix_code(
        self,
        value: impl Into<OctetString>,
    ) -> ProseCodeSuffixMaskBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        ProseCodeSuffixMaskBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets all Suffix-Mask (required).
    pub fn suffix_mask(
        self,
        value: impl Into<List<OctetString, 1>>,
    ) -> ProseCodeSuffixMaskBuilder<(A, Set<List<OctetString, 1>>)> {
        let (a, _) = self.required;
        ProseCodeSuffixMaskBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseCodeSuffixMask
    where
        A: required::SuffixCode<OctetString>,
        B: required::SuffixMask<List<OctetString, 1>>,
    {
        let (a, b) = self.required;
        ProseCodeSuffixMask {
            suffix_code: a.value(),
            suffix_mask: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProSe-Code-Suffix-Mask may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseCodeSuffixMaskOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ProseCodeSuffixMaskBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
