// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29061;
use crate::ts29468::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The outcome of a release.
///
/// ```text
/// TMGI-Deallocation-Response ::= < AVP Header: 3513 10415 >
///                                { TMGI }
///                                [ TMGI-Deallocation-Result ]
///                              * [ AVP ]
/// ```
///
/// AVP code 3513 of vendor 10415, 3GPP TS 29.468, 6.4.15.
#[derive(Clone, Debug, PartialEq)]
pub struct TmgiDeallocationResponse {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    pub tmgi: OctetString,
    /// TMGI-Deallocation-Result (3514/10415), Unsigned32; 3GPP TS 29.468, 6.4.16.
    pub tmgi_deallocation_result: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TmgiDeallocationResponse {
    /// Starts building the AVPs of a TMGI-Deallocation-Response.
    pub fn builder() -> TmgiDeallocationResponseBuilder {
        TmgiDeallocationResponseBuilder::new()
    }
}

impl Group for TmgiDeallocationResponse {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Deallocation-Response",
    items: &[
        Item::required(ts29061::avp::TMGI.description()),
        Item::optional(avp::TMGI_DEALLOCATION_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for TmgiDeallocationResponse {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.value(),
            tmgi_deallocation_result: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.one(0, 0, &mut self.tmgi),
            (10415, 3514) => received.optional(1, &mut self.tmgi_deallocation_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29061::avp::TMGI, &self.tmgi);
        encoder.optional(&avp::TMGI_DEALLOCATION_RESULT, &self.tmgi_deallocation_result);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TmgiDeallocationResponse`]. `build` exists once all that is required is set: TMGI.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TmgiDeallocationResponseBuilder<R = (Unset,)> {
    required: R,
    optional: TmgiDeallocationResponseOptional,
}

impl TmgiDeallocationResponseBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TmgiDeallocationResponseBuilder<(A,)> {
    /// Sets TMGI (required).
    pub fn tmgi(
        self,
        value: impl Into<OctetString>,
    ) -> TmgiDeallocationResponseBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        TmgiDeallocationResponseBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TmgiDeallocationResponse
    where
        A: required::Tmgi<OctetString>,
    {
        let (a,) = self.required;
        TmgiDeallocationResponse {
            tmgi: a.value(),
            tmgi_deallocation_result: self.optional.tmgi_deallocation_result,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TMGI-Deallocation-Response may carry but need not.
#[derive(Clone, Debug, Default)]
struct TmgiDeallocationResponseOptional {
    tmgi_deallocation_result: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> TmgiDeallocationResponseBuilder<R> {
    /// Sets TMGI-Deallocation-Result.
    pub fn tmgi_deallocation_result(mut self, value: u32) -> Self {
        self.optional.tmgi_deallocation_result = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
