// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29212::RatType;
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The extended sleep cycle for a radio access technology.
///
/// ```text
/// eDRX-Cycle-Length ::= < AVP Header: 1691 10415 >
///                       { RAT-Type }
///                       { eDRX-Cycle-Length-Value }
///                     * [ AVP ]
/// ```
///
/// AVP code 1691 of vendor 10415, 3GPP TS 29.272, 7.3.215.
#[derive(Clone, Debug, PartialEq)]
pub struct EDrxCycleLength {
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: RatType,
    /// eDRX-Cycle-Length-Value (1692/10415), OctetString; 3GPP TS 29.272, 7.3.216.
    pub e_drx_cycle_length_value: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EDrxCycleLength {
    /// Starts building the AVPs of an eDRX-Cycle-Length.
    pub fn builder() -> EDrxCycleLengthBuilder {
        EDrxCycleLengthBuilder::new()
    }
}

impl Group for EDrxCycleLength {}

static GRAMMAR: Grammar = Grammar {
    name: "eDRX-Cycle-Length",
    items: &[
        Item::required(avp::RAT_TYPE.description()),
        Item::required(avp::E_DRX_CYCLE_LENGTH_VALUE.description()),
        Item::any(),
    ],
};

impl Contents for EDrxCycleLength {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            rat_type: unread.value(),
            e_drx_cycle_length_value: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1032) => received.one(0, 0, &mut self.rat_type),
            (10415, 1692) => received.one(1, 1, &mut self.e_drx_cycle_length_value),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::RAT_TYPE, &self.rat_type);
        encoder.one(&avp::E_DRX_CYCLE_LENGTH_VALUE, &self.e_drx_cycle_length_value);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EDrxCycleLength`]. `build` exists once all that is required is set: RAT-Type,
/// eDRX-Cycle-Length-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EDrxCycleLengthBuilder<R = (Unset, Unset)> {
    required: R,
    optional: EDrxCycleLengthOptional,
}

impl EDrxCycleLengthBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> EDrxCycleLengthBuilder<(A, B)> {
    /// Sets RAT-Type (required).
    pub fn rat_type(
        self,
        value: impl Into<RatType>,
    ) -> EDrxCycleLengthBuilder<(Set<RatType>, B)> {
        let (_, b) = self.required;
        EDrxCycleLengthBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets eDRX-Cycle-Length-Value (required).
    pub fn e_drx_cycle_length_value(
        self,
        value: impl Into<OctetString>,
    ) -> EDrxCycleLengthBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        EDrxCycleLengthBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EDrxCycleLength
    where
        A: required::RatType<RatType>,
        B: required::EDrxCycleLengthValue<OctetString>,
    {
        let (a, b) = self.required;
        EDrxCycleLength {
            rat_type: a.value(),
            e_drx_cycle_length_value: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an eDRX-Cycle-Length may carry but need not.
#[derive(Clone, Debug, Default)]
struct EDrxCycleLengthOptional {
    additional_avps: AdditionalAvps,
}

impl<R> EDrxCycleLengthBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
