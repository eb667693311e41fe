// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::rfc6735::avp;

/// The two priorities of RSVP's preemption (RFC 3181).
///
/// ```text
/// Dual-Priority ::= < AVP Header: 608 >
///                   { Preemption-Priority }
///                   { Defending-Priority }
/// ```
///
/// AVP code 608, RFC 6735, 3.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DualPriority {
    /// Preemption-Priority (609), Unsigned32; RFC 6735, 3.1.1.
    /// What a new reservation has against the Defending-Priority of others, 0 to 65535; higher is more.
    pub preemption_priority: u32,
    /// Defending-Priority (610), Unsigned32; RFC 6735, 3.1.2.
    /// What a reservation has against the Preemption-Priority of new ones, 0 to 65535; higher is more.
    pub defending_priority: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for DualPriority {}

static GRAMMAR: Grammar = Grammar {
    name: "Dual-Priority",
    items: &[
        Item::required(avp::PREEMPTION_PRIORITY.description()),
        Item::required(avp::DEFENDING_PRIORITY.description()),
    ],
};

impl Contents for DualPriority {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            preemption_priority: unread.value(),
            defending_priority: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 609) => received.one(0, 0, &mut self.preemption_priority),
            (0, 610) => received.one(1, 1, &mut self.defending_priority),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PREEMPTION_PRIORITY, &self.preemption_priority);
        avps.one(&avp::DEFENDING_PRIORITY, &self.defending_priority);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DualPriorityBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group DualPriority in DualPriority;
    required preemption_priority: IntoField<u32>, "Preemption-Priority" => (Set, B), A: required::PreemptionPriority;
    required defending_priority: IntoField<u32>, "Defending-Priority" => (A, Set), B: required::DefendingPriority;
}
