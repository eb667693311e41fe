// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};

/// What is left of an APN's rate limits when a connection moves.
///
/// ```text
/// APN-Rate-Control-Status ::= < AVP Header: 4326 10415 >
///                           * [ AVP ]
/// ```
///
/// AVP code 4326 of vendor 10415, 3GPP TS 29.128, 6.4.36.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApnRateControlStatus {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ApnRateControlStatus {
    /// Starts building the AVPs of an APN-Rate-Control-Status.
    pub fn builder() -> ApnRateControlStatusBuilder {
        ApnRateControlStatusBuilder::new()
    }
}

impl Group for ApnRateControlStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Rate-Control-Status",
    items: &[Item::any()],
};

impl Contents for ApnRateControlStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ApnRateControlStatus`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApnRateControlStatusBuilder {
    contents: ApnRateControlStatus,
}

impl ApnRateControlStatusBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ApnRateControlStatus {
        self.contents
    }
}
