// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29229;
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An authentication vector (quintet) for UTRAN.
///
/// ```text
/// UTRAN-Vector ::= < AVP Header: 1415 10415 >
///                  [ Item-Number ]
///                  { RAND }
///                  { XRES }
///                  { AUTN }
///                  { Confidentiality-Key }
///                  { Integrity-Key }
///                * [ AVP ]
/// ```
///
/// AVP code 1415 of vendor 10415, 3GPP TS 29.272, 7.3.19.
#[derive(Clone, Debug, PartialEq)]
pub struct UtranVector {
    /// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
    pub item_number: Option<u32>,
    /// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
    pub rand: OctetString,
    /// XRES (1448/10415), OctetString; 3GPP TS 29.272, 7.3.54.
    pub xres: OctetString,
    /// AUTN (1449/10415), OctetString; 3GPP TS 29.272, 7.3.55.
    pub autn: OctetString,
    /// Confidentiality-Key (625/10415), OctetString; 3GPP TS 29.229, 6.3.27.
    pub confidentiality_key: OctetString,
    /// Integrity-Key (626/10415), OctetString; 3GPP TS 29.229, 6.3.28.
    pub integrity_key: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl UtranVector {
    /// Starts building the AVPs of a UTRAN-Vector.
    pub fn builder() -> UtranVectorBuilder {
        UtranVectorBuilder::new()
    }
}

impl Group for UtranVector {}

static GRAMMAR: Grammar = Grammar {
    name: "UTRAN-Vector",
    items: &[
        Item::optional(avp::ITEM_NUMBER.description()),
        Item::required(avp::RAND.description()),
        Item::required(avp::XRES.description()),
        Item::required(avp::AUTN.description()),
        Item::required(ts29229::avp::CONFIDENTIALITY_KEY.description()),
        Item::required(ts29229::avp::INTEGRITY_KEY.description()),
        Item::any(),
    ],
};

impl Contents for UtranVector {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            item_number: None,
            rand: unread.value(),
            xres: unread.value(),
            autn: unread.value(),
            confidentiality_key: unread.value(),
            integrity_key: unread.value(),
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
            (10415, 625) => received.one(4, 3, &mut self.confidentiality_key),
            (10415, 626) => received.one(5, 4, &mut self.integrity_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::ITEM_NUMBER, &self.item_number);
        encoder.one(&avp::RAND, &self.rand);
        encoder.one(&avp::XRES, &self.xres);
        encoder.one(&avp::AUTN, &self.autn);
        encoder.one(&ts29229::avp::CONFIDENTIALITY_KEY, &self.confidentiality_key);
        encoder.one(&ts29229::avp::INTEGRITY_KEY, &self.integrity_key);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`UtranVector`]. `build` exists once all that is required is set: RAND, XRES, AUTN,
/// Confidentiality-Key, Integrity-Key.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UtranVectorBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: UtranVectorOptional,
}

impl UtranVectorBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> UtranVectorBuilder<(A, B, C, D, E)> {
    /// Sets RAND (required).
    pub fn rand(
        self,
        value: impl Into<OctetString>,
    ) -> UtranVectorBuilder<(Set<OctetString>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        UtranVectorBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets XRES (required).
    pub fn xres(
        self,
        value: impl Into<OctetString>,
    ) -> UtranVectorBuilder<(A, Set<OctetString>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        UtranVectorBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets AUTN (required).
    pub fn autn(
        self,
        value: impl Into<OctetString>,
    ) -> UtranVectorBuilder<(A, B, Set<OctetString>, D, E)> {
        let (a, b, _, d, e) = self.required;
        UtranVectorBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Confidentiality-Key (required).
    pub fn confidentiality_key(
        self,
        value: impl Into<OctetString>,
    ) -> UtranVectorBuilder<(A, B, C, Set<OctetString>, E)> {
        let (a, b, c, _, e) = self.required;
        UtranVectorBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Integrity-Key (required).
    pub fn integrity_key(
        self,
        value: impl Into<OctetString>,
    ) -> UtranVectorBuilder<(A, B, C, D, Set<OctetString>)> {
        let (a, b, c, d, _) = self.required;
        UtranVectorBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UtranVector
    where
        A: required::Rand<OctetString>,
        B: required::Xres<OctetString>,
        C: required::Autn<OctetString>,
        D: required::ConfidentialityKey<OctetString>,
        E: required::IntegrityKey<OctetString>,
    {
        let (a, b, c, d, e) = self.required;
        UtranVector {
            item_number: self.optional.item_number,
            rand: a.value(),
            xres: b.value(),
            autn: c.value(),
            confidentiality_key: d.value(),
            integrity_key: e.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a UTRAN-Vector may carry but need not.
#[derive(Clone, Debug, Default)]
struct UtranVectorOptional {
    item_number: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> UtranVectorBuilder<R> {
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
