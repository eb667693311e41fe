// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::ts29212::RatType;
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The radio access technologies whose extended sleep cycles are deleted.
///
/// ```text
/// eDRX-Related-RAT ::= < AVP Header: 1705 10415 >
///                   1* { RAT-Type }
///                    * [ AVP ]
/// ```
///
/// AVP code 1705 of vendor 10415, 3GPP TS 29.272, 7.3.229.
#[derive(Clone, Debug, PartialEq)]
pub struct EDrxRelatedRat {
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: List<RatType, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EDrxRelatedRat {
    /// Starts building the AVPs of an eDRX-Related-RAT.
    pub fn builder() -> EDrxRelatedRatBuilder {
        EDrxRelatedRatBuilder::new()
    }
}

impl Group for EDrxRelatedRat {}

static GRAMMAR: Grammar = Grammar {
    name: "eDRX-Related-RAT",
    items: &[Item::required(avp::RAT_TYPE.description()).times(1, None), Item::any()],
};

impl Contents for EDrxRelatedRat {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            rat_type: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1032) => received.bounded(0, 0, &mut self.rat_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::RAT_TYPE, &self.rat_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EDrxRelatedRat`]. `build` exists once all that is required is set: RAT-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EDrxRelatedRatBuilder<R = (Unset,)> {
    required: R,
    optional: EDrxRelatedRatOptional,
}

impl EDrxRelatedRatBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> EDrxRelatedRatBuilder<(A,)> {
    /// Sets all RAT-Type (required).
    pub fn rat_type(
        self,
        value: impl Into<List<RatType, 1>>,
    ) -> EDrxRelatedRatBuilder<(Set<List<RatType, 1>>,)> {
        let (_,) = self.required;
        EDrxRelatedRatBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EDrxRelatedRat
    where
        A: required::RatType<List<RatType, 1>>,
    {
        let (a,) = self.required;
        EDrxRelatedRat {
            rat_type: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an eDRX-Related-RAT may carry but need not.
#[derive(Clone, Debug, Default)]
struct EDrxRelatedRatOptional {
    additional_avps: AdditionalAvps,
}

impl<R> EDrxRelatedRatBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
