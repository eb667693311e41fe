// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29140::avp;

/// A recipient that the service control function put in.
///
/// ```text
/// Result-Recipient-Address ::= < AVP Header: 1106 10415 >
///                              { ts29140:Sequence-Number }
///                              [ Recipient-Address ]
///                              [ Routeing-Address ]
///                              [ Sender-Address ]
///                            * [ AVP ]
/// ```
///
/// AVP code 1106 of vendor 10415, 3GPP TS 29.140, 6.3.9.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultRecipientAddress {
    /// Sequence-Number (1107/10415), Unsigned32; 3GPP TS 29.140, 6.3.10.
    /// The place of a recipient among several. Code 1107.
    pub mm10_sequence_number: u32,
    /// Recipient-Address (1108/10415), UTF8String; 3GPP TS 29.140, 6.3.11.
    /// An address as text. Code 1108; 1201 is the Recipient-Address of TS 32.299.
    pub mm10_recipient_address: Option<Utf8String>,
    /// Routeing-Address (1109/10415), UTF8String; 3GPP TS 29.140, 6.3.12.
    pub routeing_address: Option<Utf8String>,
    /// Sender-Address (1104/10415), UTF8String; 3GPP TS 29.140, 6.3.7.
    pub sender_address: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ResultRecipientAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "Result-Recipient-Address",
    items: &[
        Item::required(avp::MM10_SEQUENCE_NUMBER.description()),
        Item::optional(avp::MM10_RECIPIENT_ADDRESS.description()),
        Item::optional(avp::ROUTEING_ADDRESS.description()),
        Item::optional(avp::SENDER_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for ResultRecipientAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mm10_sequence_number: unread.value(),
            mm10_recipient_address: None,
            routeing_address: None,
            sender_address: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1107) => received.one(0, 0, &mut self.mm10_sequence_number),
            (10415, 1108) => received.optional(1, &mut self.mm10_recipient_address),
            (10415, 1109) => received.optional(2, &mut self.routeing_address),
            (10415, 1104) => received.optional(3, &mut self.sender_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MM10_SEQUENCE_NUMBER, &self.mm10_sequence_number);
        avps.optional(&avp::MM10_RECIPIENT_ADDRESS, &self.mm10_recipient_address);
        avps.optional(&avp::ROUTEING_ADDRESS, &self.routeing_address);
        avps.optional(&avp::SENDER_ADDRESS, &self.sender_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ResultRecipientAddressBuilder<(A,) = (Unset,), (Set,)> builds group ResultRecipientAddress in ResultRecipientAddress, with additional_avps;
    required mm10_sequence_number: IntoField<u32>, "Sequence-Number" => (Set,), A: required::SequenceNumber;
    optional mm10_recipient_address: IntoField<Utf8String, Option<Utf8String>>, "Recipient-Address";
    optional routeing_address: IntoField<Utf8String, Option<Utf8String>>, "Routeing-Address";
    optional sender_address: IntoField<Utf8String, Option<Utf8String>>, "Sender-Address";
}
