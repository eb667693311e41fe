// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Place,
};
use crate::ts29061;
use crate::ts29468::required;
use diameter_core::builder::{Set, Unset};

/// The identities that have expired.
///
/// ```text
/// TMGI-Expiry ::= < AVP Header: 3515 10415 >
///              1* { TMGI }
///               * [ AVP ]
/// ```
///
/// AVP code 3515 of vendor 10415, 3GPP TS 29.468, 6.4.17.
#[derive(Clone, Debug, PartialEq)]
pub struct TmgiExpiry {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    pub tmgi: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TmgiExpiry {
    /// Starts building the AVPs of a TMGI-Expiry.
    pub fn builder() -> TmgiExpiryBuilder {
        TmgiExpiryBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (tmgi,): (List<OctetString, 1>,),
        optional: TmgiExpiryOptional,
    ) -> Self {
        Self {
            tmgi,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for TmgiExpiry {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Expiry",
    items: &[
        Item::required(ts29061::avp::TMGI.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for TmgiExpiry {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut tmgi = Vec::new();
        let mut optional = TmgiExpiryOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 900) => received.many(0, &mut tmgi),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        let tmgi = received.bounded(0, tmgi);
        let required = (tmgi?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29061::avp::TMGI, &self.tmgi);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TmgiExpiry`]. `build` exists once all that is required is set: TMGI.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TmgiExpiryBuilder<R = (Unset,)> {
    required: R,
    optional: TmgiExpiryOptional,
}

impl TmgiExpiryBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TmgiExpiryBuilder<(A,)> {
    /// Sets all TMGI (required).
    pub fn tmgi(
        self,
        value: impl Into<List<OctetString, 1>>,
    ) -> TmgiExpiryBuilder<(Set<List<OctetString, 1>>,)> {
        let (_,) = self.required;
        TmgiExpiryBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TmgiExpiry
    where
        A: required::Tmgi<List<OctetString, 1>>,
    {
        let (a,) = self.required;
        TmgiExpiry::assemble((a.value(),), self.optional)
    }
}

/// What a TMGI-Expiry may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct TmgiExpiryOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> TmgiExpiryBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
