// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::nasreq::{ChapAlgorithm, avp, required};
use diameter_core::builder::{Set, Unset};

/// The response to a CHAP challenge.
///
/// ```text
/// CHAP-Auth ::= < AVP Header: 402 >
///               { CHAP-Algorithm }
///               { CHAP-Ident }
///               [ CHAP-Response ]
///             * [ AVP ]
/// ```
///
/// AVP code 402, RFC 7155, 4.3.4.
#[derive(Clone, Debug, PartialEq)]
pub struct ChapAuth {
    /// CHAP-Algorithm (403), Enumerated; RFC 7155, 4.3.5.
    pub chap_algorithm: ChapAlgorithm,
    /// CHAP-Ident (404), OctetString; RFC 7155, 4.3.6.
    pub chap_ident: OctetString,
    /// CHAP-Response (405), OctetString; RFC 7155, 4.3.7.
    pub chap_response: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ChapAuth {
    /// Starts building the AVPs of a CHAP-Auth.
    pub fn builder() -> ChapAuthBuilder {
        ChapAuthBuilder::new()
    }
}

impl Group for ChapAuth {}

static GRAMMAR: Grammar = Grammar {
    name: "CHAP-Auth",
    items: &[
        Item::required(avp::CHAP_ALGORITHM.description()),
        Item::required(avp::CHAP_IDENT.description()),
        Item::optional(avp::CHAP_RESPONSE.description()),
        Item::any(),
    ],
};

impl Contents for ChapAuth {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            chap_algorithm: unread.value(),
            chap_ident: unread.value(),
            chap_response: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 403) => received.one(0, 0, &mut self.chap_algorithm),
            (0, 404) => received.one(1, 1, &mut self.chap_ident),
            (0, 405) => received.optional(2, &mut self.chap_response),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CHAP_ALGORITHM, &self.chap_algorithm);
        encoder.one(&avp::CHAP_IDENT, &self.chap_ident);
        encoder.optional(&avp::CHAP_RESPONSE, &self.chap_response);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ChapAuth`]. `build` exists once all that is required is set: CHAP-Algorithm,
/// CHAP-Ident.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChapAuthBuilder<R = (Unset, Unset)> {
    required: R,
    optional: ChapAuthOptional,
}

impl ChapAuthBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ChapAuthBuilder<(A, B)> {
    /// Sets CHAP-Algorithm (required).
    pub fn chap_algorithm(
        self,
        value: impl Into<ChapAlgorithm>,
    ) -> ChapAuthBuilder<(Set<ChapAlgorithm>, B)> {
        let (_, b) = self.required;
        ChapAuthBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets CHAP-Ident (required).
    pub fn chap_ident(
        self,
        value: impl Into<OctetString>,
    ) -> ChapAuthBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        ChapAuthBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ChapAuth
    where
        A: required::ChapAlgorithm<ChapAlgorithm>,
        B: required::ChapIdent<OctetString>,
    {
        let (a, b) = self.required;
        ChapAuth {
            chap_algorithm: a.value(),
            chap_ident: b.value(),
            chap_response: self.optional.chap_response,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a CHAP-Auth may carry but need not.
#[derive(Clone, Debug, Default)]
struct ChapAuthOptional {
    chap_response: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> ChapAuthBuilder<R> {
    /// Sets CHAP-Response.
    pub fn chap_response(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.chap_response = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
