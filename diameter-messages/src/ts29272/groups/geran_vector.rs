// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An authentication vector (triplet) for GERAN.
///
/// ```text
/// GERAN-Vector ::= < AVP Header: 1416 10415 >
///                  [ Item-Number ]
///                  { RAND }
///                  { SRES }
///                  { Kc }
///                * [ AVP ]
/// ```
///
/// AVP code 1416 of vendor 10415, 3GPP TS 29.272, 7.3.20.
#[derive(Clone, Debug, PartialEq)]
pub struct GeranVector {
    /// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
    pub item_number: Option<u32>,
    /// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
    pub rand: OctetString,
    /// SRES (1454/10415), OctetString; 3GPP TS 29.272, 7.3.60.
    pub sres: OctetString,
    /// Kc (1453/10415), OctetString; 3GPP TS 29.272, 7.3.59.
    pub kc: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl GeranVector {
    /// Starts building the AVPs of a GERAN-Vector.
    pub fn builder() -> GeranVectorBuilder {
        GeranVectorBuilder::new()
    }
}

impl Group for GeranVector {}

static GRAMMAR: Grammar = Grammar {
    name: "GERAN-Vector",
    items: &[
        Item::optional(avp::ITEM_NUMBER.description()),
        Item::required(avp::RAND.description()),
        Item::required(avp::SRES.description()),
        Item::required(avp::KC.description()),
        Item::any(),
    ],
};

impl Contents for GeranVector {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            item_number: None,
            rand: unread.value(),
            sres: unread.value(),
            kc: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1419) => received.optional(0, &mut self.item_number),
            (10415, 1447) => received.one(1, 0, &mut self.rand),
            (10415, 1454) => received.one(2, 1, &mut self.sres),
            (10415, 1453) => received.one(3, 2, &mut self.kc),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::ITEM_NUMBER, &self.item_number);
        encoder.one(&avp::RAND, &self.rand);
        encoder.one(&avp::SRES, &self.sres);
        encoder.one(&avp::KC, &self.kc);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`GeranVector`]. `build` exists once all that is required is set: RAND, SRES, Kc.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GeranVectorBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: GeranVectorOptional,
}

impl GeranVectorBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> GeranVectorBuilder<(A, B, C)> {
    /// Sets RAND (required).
    pub fn rand(
        self,
        value: impl Into<OctetString>,
    ) -> GeranVectorBuilder<(Set<OctetString>, B, C)> {
        let (_, b, c) = self.required;
        GeranVectorBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets SRES (required).
    pub fn sres(
        self,
        value: impl Into<OctetString>,
    ) -> GeranVectorBuilder<(A, Set<OctetString>, C)> {
        let (a, _, c) = self.required;
        GeranVectorBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Kc (required).
    pub fn kc(
        self,
        value: impl Into<OctetString>,
    ) -> GeranVectorBuilder<(A, B, Set<OctetString>)> {
        let (a, b, _) = self.required;
        GeranVectorBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GeranVector
    where
        A: required::Rand<OctetString>,
        B: required::Sres<OctetString>,
        C: required::Kc<OctetString>,
    {
        let (a, b, c) = self.required;
        GeranVector {
            item_number: self.optional.item_number,
            rand: a.value(),
            sres: b.value(),
            kc: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a GERAN-Vector may carry but need not.
#[derive(Clone, Debug, Default)]
struct GeranVectorOptional {
    item_number: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> GeranVectorBuilder<R> {
    /// Sets Item-Number.
    pub fn item_number(mut self, value: u32) -> Self {
        self.optional.item_number = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
