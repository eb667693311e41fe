// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
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

    #[inline]
    pub(super) fn assemble(
        (congestion_level_set_id, congestion_level_range): (u32, u32),
        optional: CongestionLevelDefinitionOptional,
    ) -> Self {
        Self {
            congestion_level_set_id,
            congestion_level_range,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut congestion_level_set_id = None;
        let mut congestion_level_range = None;
        let mut optional = CongestionLevelDefinitionOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 4004) => received.one(0, &mut congestion_level_set_id),
                (10415, 4003) => received.one(1, &mut congestion_level_range),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &congestion_level_set_id);
        received.required(1, &congestion_level_range);
        let required = (congestion_level_set_id?, congestion_level_range?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        CongestionLevelDefinition::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a Congestion-Level-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct CongestionLevelDefinitionOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> CongestionLevelDefinitionBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
