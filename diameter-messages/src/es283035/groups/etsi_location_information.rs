// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};

/// The location of a terminal. Code 350 of ETSI; code 127 has the same name.
///
/// ```text
/// Location-Information ::= < AVP Header: 350 13019 >
///                        * [ AVP ]
/// ```
///
/// AVP code 350 of vendor 13019, ETSI ES 283 035.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EtsiLocationInformation {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EtsiLocationInformation {
    /// Starts building the AVPs of a Location-Information.
    pub fn builder() -> EtsiLocationInformationBuilder {
        EtsiLocationInformationBuilder::new()
    }
}

impl Group for EtsiLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Information",
    items: &[Item::any()],
};

impl Contents for EtsiLocationInformation {
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

/// Builds [`EtsiLocationInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EtsiLocationInformationBuilder {
    contents: EtsiLocationInformation,
}

impl EtsiLocationInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> EtsiLocationInformation {
        self.contents
    }
}
