// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::credit_control;
use crate::ts32299::{AccumulatedCost, IncrementalCost, avp};

/// The cost so far, for advice of charge.
///
/// ```text
/// AoC-Cost-Information ::= < AVP Header: 2053 10415 >
///                          [ Accumulated-Cost ]
///                        * [ Incremental-Cost ]
///                          [ Currency-Code ]
/// ```
///
/// AVP code 2053 of vendor 10415, 3GPP TS 32.299, 7.2.13.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AocCostInformation {
    /// Accumulated-Cost (2052/10415), Grouped; 3GPP TS 32.299, 7.2.3.
    pub accumulated_cost: Option<AccumulatedCost>,
    /// Incremental-Cost (2062/10415), Grouped; 3GPP TS 32.299, 7.2.70.
    pub incremental_cost: Vec<IncrementalCost>,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    /// The currency, as the numeric code of ISO 4217 (978 is the euro).
    pub currency_code: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AocCostInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "AoC-Cost-Information",
    items: &[
        Item::optional(avp::ACCUMULATED_COST.description()),
        Item::repeated(avp::INCREMENTAL_COST.description()),
        Item::optional(credit_control::avp::CURRENCY_CODE.description()),
    ],
};

impl Contents for AocCostInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2052) => received.optional(0, &mut self.accumulated_cost),
            (10415, 2062) => received.many(1, &mut self.incremental_cost),
            (0, 425) => received.optional(2, &mut self.currency_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ACCUMULATED_COST, &self.accumulated_cost);
        avps.many(&avp::INCREMENTAL_COST, &self.incremental_cost);
        avps.optional(&credit_control::avp::CURRENCY_CODE, &self.currency_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AocCostInformationBuilder builds group AocCostInformation in AocCostInformation;
    optional accumulated_cost: IntoField<AccumulatedCost, Option<AccumulatedCost>>, "Accumulated-Cost";
    optional currency_code: IntoField<u32, Option<u32>>, "Currency-Code";
    repeated incremental_cost, incremental_costs: IntoField<IncrementalCost>, "Incremental-Cost";
}
