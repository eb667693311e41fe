// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29283::avp;

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
#[non_exhaustive]
pub struct DataIdentification {
    /// Data-Identification-Prefix (4502/10415), Unsigned32; 3GPP TS 29.283, 7.3.11.
    /// A bit mask of the service that Data-Identification-Flags is about.
    pub data_identification_prefix: u32,
    /// Data-Identification-Flags (4503/10415), Unsigned64; 3GPP TS 29.283, 7.3.12.
    /// A bit mask of the data.
    pub data_identification_flags: u64,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DATA_IDENTIFICATION_PREFIX, &self.data_identification_prefix);
        avps.one(&avp::DATA_IDENTIFICATION_FLAGS, &self.data_identification_flags);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DataIdentificationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group DataIdentification in DataIdentification, with additional_avps;
    required data_identification_prefix: IntoField<u32>, "Data-Identification-Prefix" => (Set, B), A: required::DataIdentificationPrefix;
    required data_identification_flags: IntoField<u64>, "Data-Identification-Flags" => (A, Set), B: required::DataIdentificationFlags;
}
