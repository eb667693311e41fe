// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An authentication vector for E-UTRAN.
///
/// ```text
/// E-UTRAN-Vector ::= < AVP Header: 1414 10415 >
///                    [ Item-Number ]
///                    { RAND }
///                    { XRES }
///                    { AUTN }
///                    { KASME }
///                  * [ AVP ]
/// ```
///
/// AVP code 1414 of vendor 10415, 3GPP TS 29.272, 7.3.18.
#[derive(Clone, Debug, PartialEq)]
pub struct EUtranVector {
    /// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
    pub item_number: Option<u32>,
    /// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
    pub rand: OctetString,
    /// XRES (1448/10415), OctetString; 3GPP TS 29.272, 7.3.54.
    pub xres: OctetString,
    /// AUTN (1449/10415), OctetString; 3GPP TS 29.272, 7.3.55.
    pub autn: OctetString,
    /// KASME (1450/10415), OctetString; 3GPP TS 29.272, 7.3.56.
    pub kasme: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EUtranVector {
    /// Starts building the AVPs of an E-UTRAN-Vector.
    pub fn builder() -> EUtranVectorBuilder {
        EUtranVectorBuilder::new()
    }
}

impl Group for EUtranVector {}

static GRAMMAR: Grammar = Grammar {
    name: "E-UTRAN-Vector",
    items: &[
        Item::optional(avp::ITEM_NUMBER.description()),
        Item::required(avp::RAND.description()),
        Item::required(avp::XRES.description()),
        Item::required(avp::AUTN.description()),
        Item::required(avp::KASME.description()),
        Item::any(),
    ],
};

impl Contents for EUtranVector {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            item_number: None,
            rand: unread.value(),
            xres: unread.value(),
            autn: unread.value(),
            kasme: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1419) => received.optional(0, &mut self.item_number),
            (10415, 1447) => received.one(1, 0, &mut self.rand),
            (10415, 1448) => received.one(2, 1, &mut self.xres),
            (10415, 1449) => received.one(3, 2, &mut self.autn),
            (10415, 1450) => received.one(4, 3, &mut self.kasme),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::ITEM_NUMBER, &self.item_number);
        encoder.one(&avp::RAND, &self.rand);
        encoder.one(&avp::XRES, &self.xres);
        encoder.one(&avp::AUTN, &self.autn);
        encoder.one(&avp::KASME, &self.kasme);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EUtranVector`]. `build` exists once all that is required is set: RAND, XRES, AUTN,
/// KASME.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EUtranVectorBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: EUtranVectorOptional,
}

impl EUtranVectorBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> EUtranVectorBuilder<(A, B, C, D)> {
    /// Sets RAND (required).
    pub fn rand(
        self,
        value: impl Into<OctetString>,
    ) -> EUtranVectorBuilder<(Set<OctetString>, B, C, D)> {
        let (_, b, c, d) = self.required;
        EUtranVectorBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets XRES (required).
    pub fn xres(
        self,
        value: impl Into<OctetString>,
    ) -> EUtranVectorBuilder<(A, Set<OctetString>, C, D)> {
        let (a, _, c, d) = self.required;
        EUtranVectorBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets AUTN (required).
    pub fn autn(
        self,
        value: impl Into<OctetString>,
    ) -> EUtranVectorBuilder<(A, B, Set<OctetString>, D)> {
        let (a, b, _, d) = self.required;
        EUtranVectorBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets KASME (required).
    pub fn kasme(
        self,
        value: impl Into<OctetString>,
    ) -> EUtranVectorBuilder<(A, B, C, Set<OctetString>)> {
        let (a, b, c, _) = self.required;
        EUtranVectorBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EUtranVector
    where
        A: required::Rand<OctetString>,
        B: required::Xres<OctetString>,
        C: required::Autn<OctetString>,
        D: required::Kasme<OctetString>,
    {
        let (a, b, c, d) = self.required;
        EUtranVector {
            item_number: self.optional.item_number,
            rand: a.value(),
            xres: b.value(),
            autn: c.value(),
            kasme: d.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an E-UTRAN-Vector may carry but need not.
#[derive(Clone, Debug, Default)]
struct EUtranVectorOptional {
    item_number: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> EUtranVectorBuilder<R> {
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
