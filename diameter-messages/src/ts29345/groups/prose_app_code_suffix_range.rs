// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A range of suffixes of a code.
///
/// ```text
/// ProSe-App-Code-Suffix-Range ::= < AVP Header: 3867 10415 >
///                                 { Beginning-Suffix }
///                                 [ Ending-Suffix ]
///                               * [ AVP ]
/// ```
///
/// AVP code 3867 of vendor 10415, 3GPP TS 29.345, 6.3.82.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseAppCodeSuffixRange {
    /// Beginning-Suffix (3848/10415), OctetString; 3GPP TS 29.345, 6.3.69.
    pub beginning_suffix: OctetString,
    /// Ending-Suffix (3849/10415), OctetString; 3GPP TS 29.345, 6.3.70.
    pub ending_suffix: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProseAppCodeSuffixRange {
    /// Starts building the AVPs of a ProSe-App-Code-Suffix-Range.
    pub fn builder() -> ProseAppCodeSuffixRangeBuilder {
        ProseAppCodeSuffixRangeBuilder::new()
    }
}

impl Group for ProseAppCodeSuffixRange {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-App-Code-Suffix-Range",
    items: &[
        Item::required(avp::BEGINNING_SUFFIX.description()),
        Item::optional(avp::ENDING_SUFFIX.description()),
        Item::any(),
    ],
};

impl Contents for ProseAppCodeSuffixRange {
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::BEGINNING_SUFFIX, &self.beginning_suffix);
        encoder.optional(&avp::ENDING_SUFFIX, &self.ending_suffix);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProseAppCodeSuffixRange`]. `build` exists once all that is required is set:
/// Beginning-Suffix.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseAppCodeSuffixRangeBuilder<R = (Unset,)> {
    required: R,
    optional: ProseAppCodeSuffixRangeOptional,
}

impl ProseAppCodeSuffixRangeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ProseAppCodeSuffixRangeBuilder<(A,)> {
    /// Sets Beginning-Suffix (required).
    pub fn beginning_suffix(
        self,
        value: impl Into<OctetString>,
    ) -> ProseAppCodeSuffixRangeBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        ProseAppCodeSuffixRangeBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseAppCodeSuffixRange
    where
        A: required::BeginningSuffix<OctetString>,
    {
        let (a,) = self.required;
        ProseAppCodeSuffixRange {
            beginning_suffix: a.value(),
            ending_suffix: self.optional.ending_suffix,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProSe-App-Code-Suffix-Range may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseAppCodeSuffixRangeOptional {
    ending_suffix: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> ProseAppCodeSuffixRangeBuilder<R> {
    /// Sets Ending-Suffix.
    pub fn ending_suffix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ending_suffix = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
