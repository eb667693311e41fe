// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29061;
use crate::ts29468::{avp, required};
use diameter_core::builder::{append, Set, Unset};

/// Identities to allocate, or to keep longer.
///
/// ```text
/// TMGI-Allocation-Request ::= < AVP Header: 3509 10415 >
///                             { TMGI-Number }
///                           * [ TMGI ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3509 of vendor 10415, 3GPP TS 29.468, 6.4.11.
#[derive(Clone, Debug, PartialEq)]
pub struct TmgiAllocationRequest {
    /// TMGI-Number (3516/10415), Unsigned32; 3GPP TS 29.468, 6.4.18.
    pub tmgi_number: u32,
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    pub tmgi: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TmgiAllocationRequest {
    /// Starts building the AVPs of a TMGI-Allocation-Request.
    pub fn builder() -> TmgiAllocationRequestBuilder {
        TmgiAllocationRequestBuilder::new()
    }
}

impl Group for TmgiAllocationRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Allocation-Request",
    items: &[
        Item::required(avp::TMGI_NUMBER.description()),
        Item::repeated(ts29061::avp::TMGI.description()),
        Item::any(),
    ],
};

impl Contents for TmgiAllocationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi_number: unread.value(),
            tmgi: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3516) => received.one(0, 0, &mut self.tmgi_number),
            (10415, 900) => received.many(1, &mut self.tmgi),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TMGI_NUMBER, &self.tmgi_number);
        encoder.many(&ts29061::avp::TMGI, &self.tmgi);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TmgiAllocationRequest`]. `build` exists once all that is required is set: TMGI-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TmgiAllocationRequestBuilder<R = (Unset,)> {
    required: R,
    optional: TmgiAllocationRequestOptional,
}

impl TmgiAllocationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TmgiAllocationRequestBuilder<(A,)> {
    /// Sets TMGI-Number (required).
    pub fn tmgi_number(self, value: u32) -> TmgiAllocationRequestBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        TmgiAllocationRequestBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TmgiAllocationRequest
    where
        A: required::TmgiNumber<u32>,
    {
        let (a,) = self.required;
        TmgiAllocationRequest {
            tmgi_number: a.value(),
            tmgi: self.optional.tmgi,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TMGI-Allocation-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct TmgiAllocationRequestOptional {
    tmgi: Vec<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> TmgiAllocationRequestBuilder<R> {
    /// Adds one TMGI.
    pub fn tmgi(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.tmgi, value.into());
        self
    }

    /// Adds any number of TMGI.
    pub fn tmgis(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.tmgi.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
