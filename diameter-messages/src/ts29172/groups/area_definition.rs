// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::ts29172::{AdditionalArea, Area, avp, required};
use diameter_core::builder::{Set, Unset};

/// A list of areas.
///
/// ```text
/// Area-Definition ::= < AVP Header: 2534 10415 >
///                1*10 { Area }
///                *240 [ Additional-Area ]
///                   * [ AVP ]
/// ```
///
/// AVP code 2534 of vendor 10415, 3GPP TS 29.172, 7.4.39.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaDefinition {
    /// Area (2535/10415), Grouped; 3GPP TS 29.172, 7.4.40.
    pub area: List<Area, 1, 10>,
    /// Additional-Area (2565/10415), Grouped; 3GPP TS 29.172, 7.4.70.
    pub additional_area: List<AdditionalArea, 0, 240>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AreaDefinition {
    /// Starts building the AVPs of an Area-Definition.
    pub fn builder() -> AreaDefinitionBuilder {
        AreaDefinitionBuilder::new()
    }
}

impl Group for AreaDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Area-Definition",
    items: &[
        Item::required(avp::AREA.description()).times(1, Some(10)),
        Item::optional(avp::ADDITIONAL_AREA.description()).times(0, Some(240)),
        Item::any(),
    ],
};

impl Contents for AreaDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            area: unread.list(),
            additional_area: Default::default(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2535) => received.bounded(0, 0, &mut self.area),
            (10415, 2565) => received.up_to(1, &mut self.additional_area),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::AREA, &self.area);
        encoder.many(&avp::ADDITIONAL_AREA, &self.additional_area);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AreaDefinition`]. `build` exists once all that is required is set: Area.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AreaDefinitionBuilder<R = (Unset,)> {
    required: R,
    optional: AreaDefinitionOptional,
}

impl AreaDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AreaDefinitionBuilder<(A,)> {
    /// Sets all Area (required).
    pub fn area(
        self,
        value: impl Into<List<Area, 1, 10>>,
    ) -> AreaDefinitionBuilder<(Set<List<Area, 1, 10>>,)> {
        let (_,) = self.required;
        AreaDefinitionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AreaDefinition
    where
        A: required::Area<List<Area, 1, 10>>,
    {
        let (a,) = self.required;
        AreaDefinition {
            area: a.value(),
            additional_area: self.optional.additional_area,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Area-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct AreaDefinitionOptional {
    additional_area: List<AdditionalArea, 0, 240>,
    additional_avps: AdditionalAvps,
}

impl<R> AreaDefinitionBuilder<R> {
    /// Sets all Additional-Area.
    pub fn additional_area(
        mut self,
        value: impl Into<List<AdditionalArea, 0, 240>>,
    ) -> Self {
        self.optional.additional_area = value.into();
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
