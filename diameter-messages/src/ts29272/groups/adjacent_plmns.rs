// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Networks to which the terminal can be handed over.
///
/// ```text
/// Adjacent-PLMNs ::= < AVP Header: 1672 10415 >
///                 1* { Visited-PLMN-Id }
///                  * [ AVP ]
/// ```
///
/// AVP code 1672 of vendor 10415, 3GPP TS 29.272, 7.3.186.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjacentPlmns {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdjacentPlmns {
    /// Starts building the AVPs of an Adjacent-PLMNs.
    pub fn builder() -> AdjacentPlmnsBuilder {
        AdjacentPlmnsBuilder::new()
    }
}

impl Group for AdjacentPlmns {}

static GRAMMAR: Grammar = Grammar {
    name: "Adjacent-PLMNs",
    items: &[
        Item::required(avp::VISITED_PLMN_ID.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for AdjacentPlmns {
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

/// Builds [`AdjacentPlmns`]. `build` exists once all that is required is set: Visited-PLMN-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdjacentPlmnsBuilder<R = (Unset,)> {
    required: R,
    optional: AdjacentPlmnsOptional,
}

impl AdjacentPlmnsBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AdjacentPlmnsBuilder<(A,)> {
    /// Sets all Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<List<OctetString, 1>>,
    ) -> AdjacentPlmnsBuilder<(Set<List<OctetString, 1>>,)> {
        let (_,) = self.required;
        AdjacentPlmnsBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AdjacentPlmns
    where
        A: required::VisitedPlmnId<List<OctetString, 1>>,
    {
        let (a,) = self.required;
        AdjacentPlmns {
            visited_plmn_id: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Adjacent-PLMNs may carry but need not.
#[derive(Clone, Debug, Default)]
struct AdjacentPlmnsOptional {
    additional_avps: AdditionalAvps,
}

impl<R> AdjacentPlmnsBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
