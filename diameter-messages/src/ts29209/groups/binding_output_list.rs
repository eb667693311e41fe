// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts29209::{V4TransportAddress, V6TransportAddress, avp};
use diameter_core::builder::append;

/// Addresses after translation.
///
/// ```text
/// Binding-Output-List ::= < AVP Header: 452 13019 >
///                       * [ V6-Transport-Address ]
///                       * [ V4-Transport-Address ]
/// ```
///
/// AVP code 452 of vendor 13019, 3GPP TS 29.209, 7.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BindingOutputList {
    /// V6-Transport-Address (453/13019), Grouped; 3GPP TS 29.209, 7.3.4.
    pub v6_transport_address: Vec<V6TransportAddress>,
    /// V4-Transport-Address (454/13019), Grouped; 3GPP TS 29.209, 7.3.5.
    pub v4_transport_address: Vec<V4TransportAddress>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl BindingOutputList {
    /// Starts building the AVPs of a Binding-Output-List.
    pub fn builder() -> BindingOutputListBuilder {
        BindingOutputListBuilder::new()
    }
}

impl Group for BindingOutputList {}

static GRAMMAR: Grammar = Grammar {
    name: "Binding-Output-List",
    items: &[
        Item::repeated(avp::V6_TRANSPORT_ADDRESS.description()),
        Item::repeated(avp::V4_TRANSPORT_ADDRESS.description()),
    ],
};

impl Contents for BindingOutputList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (13019, 453) => received.many(0, &mut self.v6_transport_address),
            (13019, 454) => received.many(1, &mut self.v4_transport_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::V6_TRANSPORT_ADDRESS, &self.v6_transport_address);
        encoder.many(&avp::V4_TRANSPORT_ADDRESS, &self.v4_transport_address);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`BindingOutputList`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct BindingOutputListBuilder {
    contents: BindingOutputList,
}

impl BindingOutputListBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one V6-Transport-Address.
    pub fn v6_transport_address(mut self, value: impl Into<V6TransportAddress>) -> Self {
        append(&mut self.contents.v6_transport_address, value.into());
        self
    }

    /// Adds any number of V6-Transport-Address.
    pub fn v6_transport_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<V6TransportAddress>>,
    ) -> Self {
        self.contents.v6_transport_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one V4-Transport-Address.
    pub fn v4_transport_address(mut self, value: impl Into<V4TransportAddress>) -> Self {
        append(&mut self.contents.v4_transport_address, value.into());
        self
    }

    /// Adds any number of V4-Transport-Address.
    pub fn v4_transport_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<V4TransportAddress>>,
    ) -> Self {
        self.contents.v4_transport_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> BindingOutputList {
        self.contents
    }
}
