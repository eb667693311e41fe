// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.bounded(0, 0, &mut self.tmgi),
            _ => received.additional(&mut self.additional_avps),
        }
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
        TmgiExpiry {
            tmgi: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TMGI-Expiry may carry but need not.
#[derive(Clone, Debug, Default)]
struct TmgiExpiryOptional {
    additional_avps: AdditionalAvps,
}

impl<R> TmgiExpiryBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
