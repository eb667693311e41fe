// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
use crate::ts32299::{TariffInformation, avp};

/// A tariff, in AVPs or as XML.
///
/// ```text
/// Real-Time-Tariff-Information ::= < AVP Header: 2305 10415 >
///                                  [ Tariff-Information ]
///                                  [ Tariff-XML ]
/// ```
///
/// AVP code 2305 of vendor 10415, 3GPP TS 32.299, 7.2.164.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RealTimeTariffInformation {
    /// Tariff-Information (2060/10415), Grouped; 3GPP TS 32.299, 7.2.223.
    pub tariff_information: Option<TariffInformation>,
    /// Tariff-XML (2306/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub tariff_xml: Option<Utf8String>,
}

impl RealTimeTariffInformation {
    /// Starts building the AVPs of a Real-Time-Tariff-Information.
    pub fn builder() -> RealTimeTariffInformationBuilder {
        RealTimeTariffInformationBuilder::new()
    }
}

impl Group for RealTimeTariffInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Real-Time-Tariff-Information",
    items: &[
        Item::optional(avp::TARIFF_INFORMATION.description()),
        Item::optional(avp::TARIFF_XML.description()),
    ],
};

impl Contents for RealTimeTariffInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 2060) => received.one(0, &mut contents.tariff_information),
                (10415, 2306) => received.one(1, &mut contents.tariff_xml),
                _ => received.not_allowed(),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::TARIFF_INFORMATION, &self.tariff_information);
        encoder.optional(&avp::TARIFF_XML, &self.tariff_xml);
    }
}

/// Builds [`RealTimeTariffInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct RealTimeTariffInformationBuilder {
    contents: RealTimeTariffInformation,
}

impl RealTimeTariffInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Tariff-Information.
    pub fn tariff_information(mut self, value: impl Into<TariffInformation>) -> Self {
        self.contents.tariff_information = Some(value.into());
        self
    }

    /// Sets Tariff-XML.
    pub fn tariff_xml(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.tariff_xml = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> RealTimeTariffInformation {
        self.contents
    }
}
