// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
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

    #[inline]
    pub(super) fn assemble(
        (beginning_suffix,): (OctetString,),
        optional: ProseAppCodeSuffixRangeOptional,
    ) -> Self {
        Self {
            beginning_suffix,
            ending_suffix: optional.ending_suffix,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut beginning_suffix = None;
        let mut optional = ProseAppCodeSuffixRangeOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3848) => received.one(0, &mut beginning_suffix),
                (10415, 3849) => received.one(1, &mut optional.ending_suffix),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &beginning_suffix);
        let required = (beginning_suffix?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        ProseAppCodeSuffixRange::assemble((a.value(),), self.optional)
    }
}

/// What a ProSe-App-Code-Suffix-Range may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct ProseAppCodeSuffixRangeOptional {
    pub(super) ending_suffix: Option<OctetString>,
    pub(super) additional_avps: AdditionalAvps,
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
