// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
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

    #[inline]
    pub(super) fn assemble(
        (chap_algorithm, chap_ident): (ChapAlgorithm, OctetString),
        optional: ChapAuthOptional,
    ) -> Self {
        Self {
            chap_algorithm,
            chap_ident,
            chap_response: optional.chap_response,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut chap_algorithm = None;
        let mut chap_ident = None;
        let mut optional = ChapAuthOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 403) => received.one(0, &mut chap_algorithm),
                (0, 404) => received.one(1, &mut chap_ident),
                (0, 405) => received.one(2, &mut optional.chap_response),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &chap_algorithm);
        received.required(1, &chap_ident);
        let required = (chap_algorithm?, chap_ident?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        ChapAuth::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a CHAP-Auth may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct ChapAuthOptional {
    pub(super) chap_response: Option<OctetString>,
    pub(super) additional_avps: AdditionalAvps,
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
