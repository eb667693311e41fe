// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29283::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Which data of a mission critical user is meant.
///
/// ```text
/// Data-Identification ::= < AVP Header: 4501 10415 >
///                         { Data-Identification-Prefix }
///                         { Data-Identification-Flags }
///                       * [ AVP ]
/// ```
///
/// AVP code 4501 of vendor 10415, 3GPP TS 29.283, 7.3.3.
#[derive(Clone, Debug, PartialEq)]
pub struct DataIdentification {
    /// Data-Identification-Prefix (4502/10415), Unsigned32; 3GPP TS 29.283, 7.3.11.
    pub data_identification_prefix: u32,
    /// Data-Identification-Flags (4503/10415), Unsigned64; 3GPP TS 29.283, 7.3.12.
    pub data_identification_flags: u64,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DataIdentification {
    /// Starts building the AVPs of a Data-Identification.
    pub fn builder() -> DataIdentificationBuilder {
        DataIdentificationBuilder::new()
    }
}

impl Group for DataIdentification {}

static GRAMMAR: Grammar = Grammar {
    name: "Data-Identification",
    items: &[
        Item::required(avp::DATA_IDENTIFICATION_PREFIX.description()),
        Item::required(avp::DATA_IDENTIFICATION_FLAGS.description()),
        Item::any(),
    ],
};

impl Contents for DataIdentification {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            data_identification_prefix: unread.value(),
            data_identification_flags: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4502) => received.one(0, 0, &mut self.data_identification_prefix),
            (10415, 4503) => received.one(1, 1, &mut self.data_identification_flags),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DATA_IDENTIFICATION_PREFIX, &self.data_identification_prefix);
        encoder.one(&avp::DATA_IDENTIFICATION_FLAGS, &self.data_identification_flags);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`DataIdentification`]. `build` exists once all that is required is set:
/// Data-Identification-Prefix, Data-Identification-Flags.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DataIdentificationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: DataIdentificationOptional,
}

impl DataIdentificationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> DataIdentificationBuilder<(A, B)> {
    /// Sets Data-Identification-Prefix (required).
    pub fn data_identification_prefix(
        self,
        value: u32,
    ) -> DataIdentificationBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        DataIdentificationBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Data-Identification-Flags (required).
    pub fn data_identification_flags(
        self,
        value: u64,
    ) -> DataIdentificationBuilder<(A, Set<u64>)> {
        let (a, _) = self.required;
        DataIdentificationBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DataIdentification
    where
        A: required::DataIdentificationPrefix<u32>,
        B: required::DataIdentificationFlags<u64>,
    {
        let (a, b) = self.required;
        DataIdentification {
            data_identification_prefix: a.value(),
            data_identification_flags: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Data-Identification may carry but need not.
#[derive(Clone, Debug, Default)]
struct DataIdentificationOptional {
    additional_avps: AdditionalAvps,
}

impl<R> DataIdentificationBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
