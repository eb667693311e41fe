// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29140::avp;

/// Who the message was addressed to at first.
///
/// ```text
/// Initial-Recipient-Address ::= < AVP Header: 1105 10415 >
///                               { ts29140:Sequence-Number }
///                               { Recipient-Address }
///                             * [ AVP ]
/// ```
///
/// AVP code 1105 of vendor 10415, 3GPP TS 29.140, 6.3.8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitialRecipientAddress {
    /// Sequence-Number (1107/10415), Unsigned32; 3GPP TS 29.140, 6.3.10.
    /// The place of a recipient among several. Code 1107.
    pub mm10_sequence_number: u32,
    /// Recipient-Address (1108/10415), UTF8String; 3GPP TS 29.140, 6.3.11.
    /// An address as text. Code 1108; 1201 is the Recipient-Address of TS 32.299.
    pub mm10_recipient_address: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for InitialRecipientAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "Initial-Recipient-Address",
    items: &[
        Item::required(avp::MM10_SEQUENCE_NUMBER.description()),
        Item::required(avp::MM10_RECIPIENT_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for InitialRecipientAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mm10_sequence_number: unread.value(),
            mm10_recipient_address: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1107) => received.one(0, 0, &mut self.mm10_sequence_number),
            (10415, 1108) => received.one(1, 1, &mut self.mm10_recipient_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MM10_SEQUENCE_NUMBER, &self.mm10_sequence_number);
        avps.one(&avp::MM10_RECIPIENT_ADDRESS, &self.mm10_recipient_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    InitialRecipientAddressBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group InitialRecipientAddress in InitialRecipientAddress, with additional_avps;
    required mm10_sequence_number: IntoField<u32>, "Sequence-Number" => (Set, B), A: required::SequenceNumber;
    required mm10_recipient_address: IntoField<Utf8String>, "Recipient-Address" => (A, Set), B: required::RecipientAddress;
}
