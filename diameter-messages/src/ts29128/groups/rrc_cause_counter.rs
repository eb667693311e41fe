// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::ts29128::avp;

/// How many connections were established for exceptional reports, and since when.
///
/// ```text
/// RRC-Cause-Counter ::= < AVP Header: 4318 10415 >
///                       [ Counter-Value ]
///                       [ RRC-Counter-Timestamp ]
///                     * [ AVP ]
/// ```
///
/// AVP code 4318 of vendor 10415, 3GPP TS 29.128, 6.4.27.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RrcCauseCounter {
    /// Counter-Value (4319/10415), Unsigned32; 3GPP TS 29.128, 6.4.28.
    pub counter_value: Option<u32>,
    /// RRC-Counter-Timestamp (4320/10415), Time; 3GPP TS 29.128, 6.4.29.
    pub rrc_counter_timestamp: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RrcCauseCounter {}

static GRAMMAR: Grammar = Grammar {
    name: "RRC-Cause-Counter",
    items: &[
        Item::optional(avp::COUNTER_VALUE.description()),
        Item::optional(avp::RRC_COUNTER_TIMESTAMP.description()),
        Item::any(),
    ],
};

impl Contents for RrcCauseCounter {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4319) => received.optional(0, &mut self.counter_value),
            (10415, 4320) => received.optional(1, &mut self.rrc_counter_timestamp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::COUNTER_VALUE, &self.counter_value);
        avps.optional(&avp::RRC_COUNTER_TIMESTAMP, &self.rrc_counter_timestamp);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RrcCauseCounterBuilder builds group RrcCauseCounter in RrcCauseCounter, with additional_avps;
    optional counter_value: IntoField<u32, Option<u32>>, "Counter-Value";
    optional rrc_counter_timestamp: IntoTime<Option<Time>>, "RRC-Counter-Timestamp";
}
