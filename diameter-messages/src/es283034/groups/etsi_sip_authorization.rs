// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};

/// ```text
/// ETSI-SIP-Authorization ::= < AVP Header: 502 13019 >
///                          * [ AVP ]
/// ```
///
/// AVP code 502 of vendor 13019, ETSI TS 183 033.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EtsiSipAuthorization {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EtsiSipAuthorization {
    /// Starts building the AVPs of an ETSI-SIP-Authorization.
    pub fn builder() -> EtsiSipAuthorizationBuilder {
        EtsiSipAuthorizationBuilder::new()
    }
}

impl Group for EtsiSipAuthorization {}

static GRAMMAR: Grammar = Grammar {
    name: "ETSI-SIP-Authorization",
    items: &[Item::any()],
};

impl Contents for EtsiSipAuthorization {
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

/// Builds [`EtsiSipAuthorization`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EtsiSipAuthorizationBuilder {
    contents: EtsiSipAuthorization,
}

impl EtsiSipAuthorizationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> EtsiSipAuthorization {
        self.contents
    }
}
