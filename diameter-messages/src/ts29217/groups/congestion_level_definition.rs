// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29217::{avp, required};
use diameter_core::builder::{Set, Unset};

/// What a set of congestion levels means.
///
/// ```text
/// Congestion-Level-Definition ::= < AVP Header: 4002 10415 >
///                                 { Congestion-Level-Set-Id }
///                                 { Congestion-Level-Range }
///                               * [ AVP ]
/// ```
///
/// AVP code 4002 of vendor 10415, 3GPP TS 29.217, 5.3.4.
#[derive(Clone, Debug, PartialEq)]
pub struct CongestionLevelDefinition {
    /// Congestion-Level-Set-Id (4004/10415), Unsigned32; 3GPP TS 29.217, 5.3.6.
    pub congestion_level_set_id: u32,
    /// Congestion-Level-Range (4003/10415), Unsigned32; 3GPP TS 29.217, 5.3.5.
    pub congestion_level_range: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CongestionLevelDefinition {
    /// Starts building the AVPs of a Congestion-Level-Definition.
    pub fn builder() -> CongestionLevelDefinitionBuilder {
        CongestionLevelDefinitionBuilder::new()
    }
}

impl Group for CongestionLevelDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Congestion-Level-Definition",
    items: &[
        Item::required(avp::CONGESTION_LEVEL_SET_ID.description()),
        Item::required(avp::CONGESTION_LEVEL_RANGE.description()),
        Item::any(),
    ],
};

impl Contents for CongestionLevelDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            congestion_level_set_id: unread.value(),
            congestion_level_range: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4004) => received.one(0, 0, &mut self.congestion_level_set_id),
            (10415, 4003) => received.one(1, 1, &mut self.congestion_level_range),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CONGESTION_LEVEL_SET_ID, &self.congestion_level_set_id);
        encoder.one(&avp::CONGESTION_LEVEL_RANGE, &self.congestion_level_range);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CongestionLevelDefinition`]. `build` exists once all that is required is set:
/// Congestion-Level-Set-Id, Congestion-Level-Range.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CongestionLevelDefinitionBuilder<R = (Unset, Unset)> {
    required: R,
    optional: CongestionLevelDefinitionOptional,
}

impl CongestionLevelDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> CongestionLevelDefinitionBuilder<(A, B)> {
    /// Sets Congestion-Level-Set-Id (required).
    pub fn congestion_level_set_id(
        self,
        value: u32,
    ) -> CongestionLevelDefinitionBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        CongestionLevelDefinitionBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Congestion-Level-Range (required).
    pub fn congestion_level_range(
        self,
        value: u32,
    ) -> CongestionLevelDefinitionBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        CongestionLevelDefinitionBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CongestionLevelDefinition
    where
        A: required::CongestionLevelSetId<u32>,
        B: required::CongestionLevelRange<u32>,
    {
        let (a, b) = self.required;
        CongestionLevelDefinition {
            congestion_level_set_id: a.value(),
            congestion_level_range: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Congestion-Level-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct CongestionLevelDefinitionOptional {
    additional_avps: AdditionalAvps,
}

impl<R> CongestionLevelDefinitionBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
