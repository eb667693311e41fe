// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29140::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct ResultRecipientAddress {
    /// Sequence-Number (1107/10415), Unsigned32; 3GPP TS 29.140, 6.3.10.
    pub mm10_sequence_number: u32,
    /// Recipient-Address (1108/10415), UTF8String; 3GPP TS 29.140, 6.3.11.
    pub mm10_recipient_address: Option<Utf8String>,
    /// Routeing-Address (1109/10415), UTF8String; 3GPP TS 29.140, 6.3.12.
    pub routeing_address: Option<Utf8String>,
    /// Sender-Address (1104/10415), UTF8String; 3GPP TS 29.140, 6.3.7.
    pub sender_address: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ResultRecipientAddress {
    /// Starts building the AVPs of a Result-Recipient-Address.
    pub fn builder() -> ResultRecipientAddressBuilder {
        ResultRecipientAddressBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MM10_SEQUENCE_NUMBER, &self.mm10_sequence_number);
        encoder.optional(&avp::MM10_RECIPIENT_ADDRESS, &self.mm10_recipient_address);
        encoder.optional(&avp::ROUTEING_ADDRESS, &self.routeing_address);
        encoder.optional(&avp::SENDER_ADDRESS, &self.sender_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ResultRecipientAddress`]. `build` exists once all that is required is set:
/// Sequence-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ResultRecipientAddressBuilder<R = (Unset,)> {
    required: R,
    optional: ResultRecipientAddressOptional,
}

impl ResultRecipientAddressBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ResultRecipientAddressBuilder<(A,)> {
    /// Sets Sequence-Number (required).
    pub fn mm10_sequence_number(
        self,
        value: u32,
    ) -> ResultRecipientAddressBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        ResultRecipientAddressBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ResultRecipientAddress
    where
        A: required::SequenceNumber<u32>,
    {
        let (a,) = self.required;
        ResultRecipientAddress {
            mm10_sequence_number: a.value(),
            mm10_recipient_address: self.optional.mm10_recipient_address,
            routeing_address: self.optional.routeing_address,
            sender_address: self.optional.sender_address,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Result-Recipient-Address may carry but need not.
#[derive(Clone, Debug, Default)]
struct ResultRecipientAddressOptional {
    mm10_recipient_address: Option<Utf8String>,
    routeing_address: Option<Utf8String>,
    sender_address: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> ResultRecipientAddressBuilder<R> {
    /// Sets Recipient-Address.
    pub fn mm10_recipient_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.mm10_recipient_address = Some(value.into());
        self
    }

    /// Sets Routeing-Address.
    pub fn routeing_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.routeing_address = Some(value.into());
        self
    }

    /// Sets Sender-Address.
    pub fn sender_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sender_address = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
