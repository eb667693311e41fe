// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{AocFormat, AocService, avp};

/// The user's subscription to advice of charge.
///
/// ```text
/// AoC-Subscription-Information ::= < AVP Header: 2314 10415 >
///                                * [ AoC-Service ]
///                                  [ AoC-Format ]
///                                  [ Preferred-AoC-Currency ]
/// ```
///
/// AVP code 2314 of vendor 10415, 3GPP TS 32.299, 7.2.20.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AocSubscriptionInformation {
    /// AoC-Service (2311/10415), Grouped; 3GPP TS 32.299, 7.2.17.
    pub aoc_service: Vec<AocService>,
    /// AoC-Format (2310/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_format: Option<AocFormat>,
    /// Preferred-AoC-Currency (2315/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The currency for advice of charge, as the numeric code of ISO 4217.
    pub preferred_aoc_currency: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AocSubscriptionInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "AoC-Subscription-Information",
    items: &[
        Item::repeated(avp::AOC_SERVICE.description()),
        Item::optional(avp::AOC_FORMAT.description()),
        Item::optional(avp::PREFERRED_AOC_CURRENCY.description()),
    ],
};

impl Contents for AocSubscriptionInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2311) => received.many(0, &mut self.aoc_service),
            (10415, 2310) => received.optional(1, &mut self.aoc_format),
            (10415, 2315) => received.optional(2, &mut self.preferred_aoc_currency),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::AOC_SERVICE, &self.aoc_service);
        avps.optional(&avp::AOC_FORMAT, &self.aoc_format);
        avps.optional(&avp::PREFERRED_AOC_CURRENCY, &self.preferred_aoc_currency);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AocSubscriptionInformationBuilder builds group AocSubscriptionInformation in AocSubscriptionInformation;
    optional aoc_format: IntoField<AocFormat, Option<AocFormat>>, "AoC-Format";
    optional preferred_aoc_currency: IntoField<u32, Option<u32>>, "Preferred-AoC-Currency";
    repeated aoc_service, aoc_services: IntoField<AocService>, "AoC-Service";
}
