// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
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

impl AocInformation {
    /// Starts building the AVPs of an AoC-Information.
    pub fn builder() -> AocInformationBuilder {
        AocInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::AOC_COST_INFORMATION, &self.aoc_cost_information);
        encoder.optional(&avp::TARIFF_INFORMATION, &self.tariff_information);
        encoder
            .optional(
                &avp::AOC_SUBSCRIPTION_INFORMATION,
                &self.aoc_subscription_information,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AocInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AocInformationBuilder {
    contents: Box<AocInformation>,
}

impl AocInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets AoC-Cost-Information.
    pub fn aoc_cost_information(mut self, value: impl Into<AocCostInformation>) -> Self {
        self.contents.aoc_cost_information = Some(value.into());
        self
    }

    /// Sets Tariff-Information.
    pub fn tariff_information(mut self, value: impl Into<TariffInformation>) -> Self {
        self.contents.tariff_information = Some(value.into());
        self
    }

    /// Sets AoC-Subscription-Information.
    pub fn aoc_subscription_information(
        mut self,
        value: impl Into<AocSubscriptionInformation>,
    ) -> Self {
        self.contents.aoc_subscription_information = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> AocInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<AocInformation> {
        self.contents
    }
}
