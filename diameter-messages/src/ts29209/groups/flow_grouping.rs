// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts29214;
use crate::ts29214::Flows;

/// Flows that belong onto one bearer.
///
/// ```text
/// Flow-Grouping ::= < AVP Header: 508 10415 >
///                 * [ Flows ]
/// ```
///
/// AVP code 508 of vendor 10415, 3GPP TS 29.209, 6.5.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowGrouping {
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for FlowGrouping {}

static GRAMMAR: Grammar = Grammar {
    name: "Flow-Grouping",
    items: &[Item::repeated(ts29214::avp::FLOWS.description())],
};

impl Contents for FlowGrouping {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 510) => received.many(0, &mut self.flows),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29214::avp::FLOWS, &self.flows);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FlowGroupingBuilder builds group FlowGrouping in FlowGrouping;
    repeated flows, flows_list: IntoField<Flows>, "Flows";
}
