// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272;
use crate::ts29336::{EnhancedCoverageRestriction, avp, required};
use diameter_core::builder::{Set, Unset};

/// The restrictions of enhanced coverage, and the current network.
///
/// ```text
/// Enhanced-Coverage-Restriction-Data ::= < AVP Header: 3156 10415 >
///                                        { Enhanced-Coverage-Restriction }
///                                        [ Visited-PLMN-Id ]
///                                      * [ AVP ]
/// ```
///
/// AVP code 3156 of vendor 10415, 3GPP TS 29.336, 8.4.52.
#[derive(Clone, Debug, PartialEq)]
pub struct EnhancedCoverageRestrictionData {
    /// Enhanced-Coverage-Restriction (3155/10415), Grouped; 3GPP TS 29.336, 8.4.51.
    pub enhanced_coverage_restriction: EnhancedCoverageRestriction,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EnhancedCoverageRestrictionData {
    /// Starts building the AVPs of an Enhanced-Coverage-Restriction-Data.
    pub fn builder() -> EnhancedCoverageRestrictionDataBuilder {
        EnhancedCoverageRestrictionDataBuilder::new()
    }
}

impl Group for EnhancedCoverageRestrictionData {}

static GRAMMAR: Grammar = Grammar {
    name: "Enhanced-Coverage-Restriction-Data",
    items: &[
        Item::required(avp::ENHANCED_COVERAGE_RESTRICTION.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::any(),
    ],
};

impl Contents for EnhancedCoverageRestrictionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            enhanced_coverage_restriction: unread.value(),
            visited_plmn_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3155) => received.one(0, 0, &mut self.enhanced_coverage_restriction),
            (10415, 1407) => received.optional(1, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::ENHANCED_COVERAGE_RESTRICTION,
                &self.enhanced_coverage_restriction,
            );
        encoder.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EnhancedCoverageRestrictionData`]. `build` exists once all that is required is set:
/// Enhanced-Coverage-Restriction.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EnhancedCoverageRestrictionDataBuilder<R = (Unset,)> {
    required: R,
    optional: EnhancedCoverageRestrictionDataOptional,
}

impl EnhancedCoverageRestrictionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> EnhancedCoverageRestrictionDataBuilder<(A,)> {
    /// Sets Enhanced-Coverage-Restriction (required).
    pub fn enhanced_coverage_restriction(
        self,
        value: impl Into<EnhancedCoverageRestriction>,
    ) -> EnhancedCoverageRestrictionDataBuilder<(Set<EnhancedCoverageRestriction>,)> {
        let (_,) = self.required;
        EnhancedCoverageRestrictionDataBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EnhancedCoverageRestrictionData
    where
        A: required::EnhancedCoverageRestriction<EnhancedCoverageRestriction>,
    {
        let (a,) = self.required;
        EnhancedCoverageRestrictionData {
            enhanced_coverage_restriction: a.value(),
            visited_plmn_id: self.optional.visited_plmn_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Enhanced-Coverage-Restriction-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct EnhancedCoverageRestrictionDataOptional {
    visited_plmn_id: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> EnhancedCoverageRestrictionDataBuilder<R> {
    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
