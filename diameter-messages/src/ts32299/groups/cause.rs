// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};

/// Why a request failed, in an early release of TS 32.299.
///
/// ```text
/// Cause ::= < AVP Header: 860 10415 >
///         * [ AVP ]
/// ```
///
/// AVP code 860 of vendor 10415, 3GPP TS 32.299.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cause {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Cause {
    /// Starts building the AVPs of a Cause.
    pub fn builder() -> CauseBuilder {
        CauseBuilder::new()
    }
}

impl Group for Cause {}

static GRAMMAR: Grammar = Grammar {
    name: "Cause",
    items: &[Item::any()],
};

impl Contents for Cause {
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

/// Builds [`Cause`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CauseBuilder {
    contents: Cause,
}

impl CauseBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> Cause {
        self.contents
    }
}
