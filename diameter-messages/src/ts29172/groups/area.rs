// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29172::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An area: its kind, and its identity.
///
/// ```text
/// Area ::= < AVP Header: 2535 10415 >
///          { Area-Type }
///          { Area-Identification }
///        * [ AVP ]
/// ```
///
/// AVP code 2535 of vendor 10415, 3GPP TS 29.172, 7.4.40.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Area-Type (2536/10415), Unsigned32; 3GPP TS 29.172, 7.4.41.
    pub area_type: u32,
    /// Area-Identification (2537/10415), OctetString; 3GPP TS 29.172, 7.4.42.
    pub area_identification: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Area {
    /// Starts building the AVPs of an Area.
    pub fn builder() -> AreaBuilder {
        AreaBuilder::new()
    }
}

impl Group for Area {}

static GRAMMAR: Grammar = Grammar {
    name: "Area",
    items: &[
        Item::required(avp::AREA_TYPE.description()),
        Item::required(avp::AREA_IDENTIFICATION.description()),
        Item::any(),
    ],
};

impl Contents for Area {
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

/// Builds [`Area`]. `build` exists once all that is required is set: Area-Type,
/// Area-Identification.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AreaBuilder<R = (Unset, Unset)> {
    required: R,
    optional: AreaOptional,
}

impl AreaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> AreaBuilder<(A, B)> {
    /// Sets Area-Type (required).
    pub fn area_type(self, value: u32) -> AreaBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        AreaBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Area-Identification (required).
    pub fn area_identification(
        self,
        value: impl Into<OctetString>,
    ) -> AreaBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        AreaBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Area
    where
        A: required::AreaType<u32>,
        B: required::AreaIdentification<OctetString>,
    {
        let (a, b) = self.required;
        Area {
            area_type: a.value(),
            area_identification: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Area may carry but need not.
#[derive(Clone, Debug, Default)]
struct AreaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> AreaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
