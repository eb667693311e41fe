// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29172::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A further list of areas, for those beyond the first ten.
///
/// ```text
/// Additional-Area ::= < AVP Header: 2565 10415 >
///                     { Area-Type }
///                     { Area-Identification }
///                   * [ AVP ]
/// ```
///
/// AVP code 2565 of vendor 10415, 3GPP TS 29.172, 7.4.70.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionalArea {
    /// Area-Type (2536/10415), Unsigned32; 3GPP TS 29.172, 7.4.41.
    pub area_type: u32,
    /// Area-Identification (2537/10415), OctetString; 3GPP TS 29.172, 7.4.42.
    pub area_identification: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdditionalArea {
    /// Starts building the AVPs of an Additional-Area.
    pub fn builder() -> AdditionalAreaBuilder {
        AdditionalAreaBuilder::new()
    }
}

impl Group for AdditionalArea {}

static GRAMMAR: Grammar = Grammar {
    name: "Additional-Area",
    items: &[
        Item::required(avp::AREA_TYPE.description()),
        Item::required(avp::AREA_IDENTIFICATION.description()),
        Item::any(),
    ],
};

impl Contents for AdditionalArea {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            area_type: unread.value(),
            area_identification: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2536) => received.one(0, 0, &mut self.area_type),
            (10415, 2537) => received.one(1, 1, &mut self.area_identification),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::AREA_TYPE, &self.area_type);
        encoder.one(&avp::AREA_IDENTIFICATION, &self.area_identification);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AdditionalArea`]. `build` exists once all that is required is set: Area-Type,
/// Area-Identification.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdditionalAreaBuilder<R = (Unset, Unset)> {
    required: R,
    optional: AdditionalAreaOptional,
}

impl AdditionalAreaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> AdditionalAreaBuilder<(A, B)> {
    /// Sets Area-Type (required).
    pub fn area_type(self, value: u32) -> AdditionalAreaBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        AdditionalAreaBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Area-Identification (required).
    pub fn area_identification(
        self,
        value: impl Into<OctetString>,
    ) -> AdditionalAreaBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        AdditionalAreaBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AdditionalArea
    where
        A: required::AreaType<u32>,
        B: required::AreaIdentification<OctetString>,
    {
        let (a, b) = self.required;
        AdditionalArea {
            area_type: a.value(),
            area_identification: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Additional-Area may carry but need not.
#[derive(Clone, Debug, Default)]
struct AdditionalAreaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> AdditionalAreaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
