// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
};
use crate::ts29272;
use crate::ts29388::{Pc5RatType, avp, required};
use diameter_core::builder::{Set, Unset};

/// A network, and the radio access technologies that PC5 may use in it.
///
/// ```text
/// PLMN-Allowed-PC5-RATs ::= < AVP Header: 4603 10415 >
///                           { Visited-PLMN-Id }
///                        1* { PC5-RAT-Type }
///                         * [ AVP ]
/// ```
///
/// AVP code 4603 of vendor 10415, 3GPP TS 29.388, 6.4.
#[derive(Clone, Debug, PartialEq)]
pub struct PlmnAllowedPc5Rats {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: OctetString,
    /// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
    pub pc5_rat_type: List<Pc5RatType, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PlmnAllowedPc5Rats {
    /// Starts building the AVPs of a PLMN-Allowed-PC5-RATs.
    pub fn builder() -> PlmnAllowedPc5RatsBuilder {
        PlmnAllowedPc5RatsBuilder::new()
    }
}

impl Group for PlmnAllowedPc5Rats {}

static GRAMMAR: Grammar = Grammar {
    name: "PLMN-Allowed-PC5-RATs",
    items: &[
        Item::required(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::required(avp::PC5_RAT_TYPE.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for PlmnAllowedPc5Rats {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.value(),
            pc5_rat_type: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.one(0, 0, &mut self.visited_plmn_id),
            (10415, 4604) => received.bounded(1, 1, &mut self.pc5_rat_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.many(&avp::PC5_RAT_TYPE, &self.pc5_rat_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PlmnAllowedPc5Rats`]. `build` exists once all that is required is set: Visited-PLMN-Id,
/// PC5-RAT-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PlmnAllowedPc5RatsBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PlmnAllowedPc5RatsOptional,
}

impl PlmnAllowedPc5RatsBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PlmnAllowedPc5RatsBuilder<(A, B)> {
    /// Sets Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<OctetString>,
    ) -> PlmnAllowedPc5RatsBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        PlmnAllowedPc5RatsBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets all PC5-RAT-Type (required).
    pub fn pc5_rat_type(
        self,
        value: impl Into<List<Pc5RatType, 1>>,
    ) -> PlmnAllowedPc5RatsBuilder<(A, Set<List<Pc5RatType, 1>>)> {
        let (a, _) = self.required;
        PlmnAllowedPc5RatsBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PlmnAllowedPc5Rats
    where
        A: required::VisitedPlmnId<OctetString>,
        B: required::Pc5RatType<List<Pc5RatType, 1>>,
    {
        let (a, b) = self.required;
        PlmnAllowedPc5Rats {
            visited_plmn_id: a.value(),
            pc5_rat_type: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a PLMN-Allowed-PC5-RATs may carry but need not.
#[derive(Clone, Debug, Default)]
struct PlmnAllowedPc5RatsOptional {
    additional_avps: AdditionalAvps,
}

impl<R> PlmnAllowedPc5RatsBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
