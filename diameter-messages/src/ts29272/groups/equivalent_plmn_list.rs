// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The networks that count as equivalent to the visited one.
///
/// ```text
/// Equivalent-PLMN-List ::= < AVP Header: 1637 10415 >
///                       1* { Visited-PLMN-Id }
///                        * [ AVP ]
/// ```
///
/// AVP code 1637 of vendor 10415, 3GPP TS 29.272, 7.3.151.
#[derive(Clone, Debug, PartialEq)]
pub struct EquivalentPlmnList {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EquivalentPlmnList {
    /// Starts building the AVPs of an Equivalent-PLMN-List.
    pub fn builder() -> EquivalentPlmnListBuilder {
        EquivalentPlmnListBuilder::new()
    }
}

impl Group for EquivalentPlmnList {}

static GRAMMAR: Grammar = Grammar {
    name: "Equivalent-PLMN-List",
    items: &[
        Item::required(avp::VISITED_PLMN_ID.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for EquivalentPlmnList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.bounded(0, 0, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EquivalentPlmnList`]. `build` exists once all that is required is set: Visited-PLMN-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EquivalentPlmnListBuilder<R = (Unset,)> {
    required: R,
    optional: EquivalentPlmnListOptional,
}

impl EquivalentPlmnListBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> EquivalentPlmnListBuilder<(A,)> {
    /// Sets all Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<List<OctetString, 1>>,
    ) -> EquivalentPlmnListBuilder<(Set<List<OctetString, 1>>,)> {
        let (_,) = self.required;
        EquivalentPlmnListBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EquivalentPlmnList
    where
        A: required::VisitedPlmnId<List<OctetString, 1>>,
    {
        let (a,) = self.required;
        EquivalentPlmnList {
            visited_plmn_id: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Equivalent-PLMN-List may carry but need not.
#[derive(Clone, Debug, Default)]
struct EquivalentPlmnListOptional {
    additional_avps: AdditionalAvps,
}

impl<R> EquivalentPlmnListBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
