// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{
    AocCostInformation, AocSubscriptionInformation, TariffInformation, avp,
};

/// Advice of charge: costs, tariffs and the user's subscription to it.
///
/// ```text
/// AoC-Information ::= < AVP Header: 2054 10415 >
///                     [ AoC-Cost-Information ]
///                     [ Tariff-Information ]
///                     [ AoC-Subscription-Information ]
/// ```
///
/// AVP code 2054 of vendor 10415, 3GPP TS 32.299, 7.2.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AocInformation {
    /// AoC-Cost-Information (2053/10415), Grouped; 3GPP TS 32.299, 7.2.13.
    pub aoc_cost_information: Option<AocCostInformation>,
    /// Tariff-Information (2060/10415), Grouped; 3GPP TS 32.299, 7.2.223.
    pub tariff_information: Option<TariffInformation>,
    /// AoC-Subscription-Information (2314/10415), Grouped; 3GPP TS 32.299, 7.2.20.
    pub aoc_subscription_information: Option<AocSubscriptionInformation>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AocInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "AoC-Information",
    items: &[
        Item::optional(avp::AOC_COST_INFORMATION.description()),
        Item::optional(avp::TARIFF_INFORMATION.description()),
        Item::optional(avp::AOC_SUBSCRIPTION_INFORMATION.description()),
    ],
};

impl Contents for AocInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2053) => received.optional(0, &mut self.aoc_cost_information),
            (10415, 2060) => received.optional(1, &mut self.tariff_information),
            (10415, 2314) => received.optional(2, &mut self.aoc_subscription_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::AOC_COST_INFORMATION, &self.aoc_cost_information);
        avps.optional(&avp::TARIFF_INFORMATION, &self.tariff_information);
        avps.optional(
            &avp::AOC_SUBSCRIPTION_INFORMATION,
            &self.aoc_subscription_information,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AocInformationBuilder builds group AocInformation in Box<AocInformation>;
    optional aoc_cost_information: IntoField<AocCostInformation, Option<AocCostInformation>>, "AoC-Cost-Information";
    optional tariff_information: IntoField<TariffInformation, Option<TariffInformation>>, "Tariff-Information";
    optional aoc_subscription_information: IntoField<AocSubscriptionInformation, Option<AocSubscriptionInformation>>, "AoC-Subscription-Information";
}
