// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};

/// A W-APN that the user may use.
///
/// ```text
/// APN-Authorized ::= < AVP Header: 307 10415 >
///                  * [ AVP ]
/// ```
///
/// AVP code 307 of vendor 10415, 3GPP TS 29.234, 10.1.14.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApnAuthorized {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ApnAuthorized {
    /// Starts building the AVPs of an APN-Authorized.
    pub fn builder() -> ApnAuthorizedBuilder {
        ApnAuthorizedBuilder::new()
    }
}

impl Group for ApnAuthorized {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Authorized",
    items: &[Item::any()],
};

impl Contents for ApnAuthorized {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while received.next().is_some() {
            received.additional(&mut contents.additional_avps);
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ApnAuthorized`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApnAuthorizedBuilder {
    contents: ApnAuthorized,
}

impl ApnAuthorizedBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ApnAuthorized {
        self.contents
    }
}
