// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{TriggerType, avp};

/// The events that lead to a report along with the main trigger.
///
/// ```text
/// Related-Trigger ::= < AVP Header: 3926 10415 >
///                   * [ Trigger-Type ]
/// ```
///
/// AVP code 3926 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RelatedTrigger {
    /// Trigger-Type (870/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub trigger_type: Vec<TriggerType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RelatedTrigger {}

static GRAMMAR: Grammar = Grammar {
    name: "Related-Trigger",
    items: &[Item::repeated(avp::TRIGGER_TYPE.description())],
};

impl Contents for RelatedTrigger {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 870) => received.many(0, &mut self.trigger_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::TRIGGER_TYPE, &self.trigger_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RelatedTriggerBuilder builds group RelatedTrigger in RelatedTrigger;
    repeated trigger_type, trigger_types: IntoField<TriggerType>, "Trigger-Type";
}
