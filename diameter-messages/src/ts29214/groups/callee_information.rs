// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts32299;
use diameter_core::builder::append;

/// The called party of a call.
///
/// ```text
/// Callee-Information ::= < AVP Header: 565 10415 >
///                        [ Called-Party-Address ]
///                      * [ Requested-Party-Address ]
///                      * [ Called-Asserted-Identity ]
///                      * [ AVP ]
/// ```
///
/// AVP code 565 of vendor 10415, 3GPP TS 29.214, 5.3.62.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CalleeInformation {
    /// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub called_party_address: Option<Utf8String>,
    /// Requested-Party-Address (1251/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub requested_party_address: Vec<Utf8String>,
    /// Called-Asserted-Identity (1250/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub called_asserted_identity: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CalleeInformation {
    /// Starts building the AVPs of a Callee-Information.
    pub fn builder() -> CalleeInformationBuilder {
        CalleeInformationBuilder::new()
    }
}

impl Group for CalleeInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Callee-Information",
    items: &[
        Item::optional(ts32299::avp::CALLED_PARTY_ADDRESS.description()),
        Item::repeated(ts32299::avp::REQUESTED_PARTY_ADDRESS.description()),
        Item::repeated(ts32299::avp::CALLED_ASSERTED_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for CalleeInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 832) => received.optional(0, &mut self.called_party_address),
            (10415, 1251) => received.many(1, &mut self.requested_party_address),
            (10415, 1250) => received.many(2, &mut self.called_asserted_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(&ts32299::avp::CALLED_PARTY_ADDRESS, &self.called_party_address);
        encoder
            .many(&ts32299::avp::REQUESTED_PARTY_ADDRESS, &self.requested_party_address);
        encoder
            .many(
                &ts32299::avp::CALLED_ASSERTED_IDENTITY,
                &self.called_asserted_identity,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CalleeInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CalleeInformationBuilder {
    contents: CalleeInformation,
}

impl CalleeInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Called-Party-Address.
    pub fn called_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.called_party_address = Some(value.into());
        self
    }

    /// Adds one Requested-Party-Address.
    pub fn requested_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.requested_party_address, value.into());
        self
    }

    /// Adds any number of Requested-Party-Address.
    pub fn requested_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.requested_party_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Called-Asserted-Identity.
    pub fn called_asserted_identity(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.called_asserted_identity, value.into());
        self
    }

    /// Adds any number of Called-Asserted-Identity.
    pub fn called_asserted_identities(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents
            .called_asserted_identity
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> CalleeInformation {
        self.contents
    }
}
