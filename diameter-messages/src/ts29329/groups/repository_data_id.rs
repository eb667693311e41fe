// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29329::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A piece of transparent data, with its version.
///
/// ```text
/// Repository-Data-ID ::= < AVP Header: 715 10415 >
///                        { Service-Indication }
///                        { Sequence-Number }
///                      * [ AVP ]
/// ```
///
/// AVP code 715 of vendor 10415, 3GPP TS 29.329, 6.3.24.
#[derive(Clone, Debug, PartialEq)]
pub struct RepositoryDataId {
    /// Service-Indication (704/10415), OctetString; 3GPP TS 29.329, 6.3.5.
    pub service_indication: OctetString,
    /// Sequence-Number (716/10415), Unsigned32; 3GPP TS 29.329, 6.3.25.
    pub sequence_number: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RepositoryDataId {
    /// Starts building the AVPs of a Repository-Data-ID.
    pub fn builder() -> RepositoryDataIdBuilder {
        RepositoryDataIdBuilder::new()
    }
}

impl Group for RepositoryDataId {}

static GRAMMAR: Grammar = Grammar {
    name: "Repository-Data-ID",
    items: &[
        Item::required(avp::SERVICE_INDICATION.description()),
        Item::required(avp::SEQUENCE_NUMBER.description()),
        Item::any(),
    ],
};

impl Contents for RepositoryDataId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_indication: unread.value(),
            sequence_number: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 704) => received.one(0, 0, &mut self.service_indication),
            (10415, 716) => received.one(1, 1, &mut self.sequence_number),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SERVICE_INDICATION, &self.service_indication);
        encoder.one(&avp::SEQUENCE_NUMBER, &self.sequence_number);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RepositoryDataId`]. `build` exists once all that is required is set:
/// Service-Indication, Sequence-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RepositoryDataIdBuilder<R = (Unset, Unset)> {
    required: R,
    optional: RepositoryDataIdOptional,
}

impl RepositoryDataIdBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> RepositoryDataIdBuilder<(A, B)> {
    /// Sets Service-Indication (required).
    pub fn service_indication(
        self,
        value: impl Into<OctetString>,
    ) -> RepositoryDataIdBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        RepositoryDataIdBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Sequence-Number (required).
    pub fn sequence_number(self, value: u32) -> RepositoryDataIdBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        RepositoryDataIdBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RepositoryDataId
    where
        A: required::ServiceIndication<OctetString>,
        B: required::SequenceNumber<u32>,
    {
        let (a, b) = self.required;
        RepositoryDataId {
            service_indication: a.value(),
            sequence_number: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Repository-Data-ID may carry but need not.
#[derive(Clone, Debug, Default)]
struct RepositoryDataIdOptional {
    additional_avps: AdditionalAvps,
}

impl<R> RepositoryDataIdBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
