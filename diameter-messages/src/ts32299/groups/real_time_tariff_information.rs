// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
pub struct RealTimeTariffInformation {
    /// Tariff-Information (2060/10415), Grouped; 3GPP TS 32.299, 7.2.223.
    pub tariff_information: Option<TariffInformation>,
    /// Tariff-XML (2306/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A tariff in the XML of TS 29.658.
    pub tariff_xml: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2060) => received.optional(0, &mut self.tariff_information),
            (10415, 2306) => received.optional(1, &mut self.tariff_xml),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TARIFF_INFORMATION, &self.tariff_information);
        avps.optional(&avp::TARIFF_XML, &self.tariff_xml);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RealTimeTariffInformationBuilder builds group RealTimeTariffInformation in RealTimeTariffInformation;
    optional tariff_information: IntoField<TariffInformation, Option<TariffInformation>>, "Tariff-Information";
    optional tariff_xml: IntoField<Utf8String, Option<Utf8String>>, "Tariff-XML";
}
