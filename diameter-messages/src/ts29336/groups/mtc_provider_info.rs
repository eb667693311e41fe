// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String,
};
use crate::ts29336::avp;

/// The provider of machine communication.
///
/// ```text
/// MTC-Provider-Info ::= < AVP Header: 3178 10415 >
///                       [ MTC-Provider-ID ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3178 of vendor 10415, 3GPP TS 29.336, 8.4.74.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MtcProviderInfo {
    /// MTC-Provider-ID (3179/10415), UTF8String; 3GPP TS 29.336, 8.4.75.
    pub mtc_provider_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MtcProviderInfo {
    /// Starts building the AVPs of a MTC-Provider-Info.
    pub fn builder() -> MtcProviderInfoBuilder {
        MtcProviderInfoBuilder::new()
    }
}

impl Group for MtcProviderInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "MTC-Provider-Info",
    items: &[Item::optional(avp::MTC_PROVIDER_ID.description()), Item::any()],
};

impl Contents for MtcProviderInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3179) => received.one(0, &mut contents.mtc_provider_id),
                _ => received.additional(&mut contents.additional_avps),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::MTC_PROVIDER_ID, &self.mtc_provider_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MtcProviderInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MtcProviderInfoBuilder {
    contents: MtcProviderInfo,
}

impl MtcProviderInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets MTC-Provider-ID.
    pub fn mtc_provider_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.mtc_provider_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> MtcProviderInfo {
        self.contents
    }
}
