// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29329::avp;

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
#[non_exhaustive]
pub struct RepositoryDataId {
    /// Service-Indication (704/10415), OctetString; 3GPP TS 29.329, 6.3.5.
    /// The service to which transparent data belongs, in octets.
    pub service_indication: OctetString,
    /// Sequence-Number (716/10415), Unsigned32; 3GPP TS 29.329, 6.3.25.
    /// The version of transparent data, 0 to 65535. Code 716.
    pub sequence_number: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SERVICE_INDICATION, &self.service_indication);
        avps.one(&avp::SEQUENCE_NUMBER, &self.sequence_number);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RepositoryDataIdBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RepositoryDataId in RepositoryDataId, with additional_avps;
    required service_indication: IntoField<OctetString>, "Service-Indication" => (Set, B), A: required::ServiceIndication;
    required sequence_number: IntoField<u32>, "Sequence-Number" => (A, Set), B: required::SequenceNumber;
}
