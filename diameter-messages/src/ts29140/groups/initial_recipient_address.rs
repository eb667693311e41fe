// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29140::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct InitialRecipientAddress {
    /// Sequence-Number (1107/10415), Unsigned32; 3GPP TS 29.140, 6.3.10.
    pub mm10_sequence_number: u32,
    /// Recipient-Address (1108/10415), UTF8String; 3GPP TS 29.140, 6.3.11.
    pub mm10_recipient_address: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl InitialRecipientAddress {
    /// Starts building the AVPs of an Initial-Recipient-Address.
    pub fn builder() -> InitialRecipientAddressBuilder {
        InitialRecipientAddressBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MM10_SEQUENCE_NUMBER, &self.mm10_sequence_number);
        encoder.one(&avp::MM10_RECIPIENT_ADDRESS, &self.mm10_recipient_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`InitialRecipientAddress`]. `build` exists once all that is required is set:
/// Sequence-Number, Recipient-Address.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct InitialRecipientAddressBuilder<R = (Unset, Unset)> {
    required: R,
    optional: InitialRecipientAddressOptional,
}

impl InitialRecipientAddressBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> InitialRecipientAddressBuilder<(A, B)> {
    /// Sets Sequence-Number (required).
    pub fn mm10_sequence_number(
        self,
        value: u32,
    ) -> InitialRecipientAddressBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        InitialRecipientAddressBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Recipient-Address (required).
    pub fn mm10_recipient_address(
        self,
        value: impl Into<Utf8String>,
    ) -> InitialRecipientAddressBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        InitialRecipientAddressBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> InitialRecipientAddress
    where
        A: required::SequenceNumber<u32>,
        B: required::RecipientAddress<Utf8String>,
    {
        let (a, b) = self.required;
        InitialRecipientAddress {
            mm10_sequence_number: a.value(),
            mm10_recipient_address: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Initial-Recipient-Address may carry but need not.
#[derive(Clone, Debug, Default)]
struct InitialRecipientAddressOptional {
    additional_avps: AdditionalAvps,
}

impl<R> InitialRecipientAddressBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
