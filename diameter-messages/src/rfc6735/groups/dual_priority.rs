// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::rfc6735::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct DualPriority {
    /// Preemption-Priority (609), Unsigned32; RFC 6735, 3.1.1.
    pub preemption_priority: u32,
    /// Defending-Priority (610), Unsigned32; RFC 6735, 3.1.2.
    pub defending_priority: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl DualPriority {
    /// Starts building the AVPs of a Dual-Priority.
    pub fn builder() -> DualPriorityBuilder {
        DualPriorityBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PREEMPTION_PRIORITY, &self.preemption_priority);
        encoder.one(&avp::DEFENDING_PRIORITY, &self.defending_priority);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`DualPriority`]. `build` exists once all that is required is set: Preemption-Priority,
/// Defending-Priority.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DualPriorityBuilder<R = (Unset, Unset)> {
    required: R,
}

impl DualPriorityBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> DualPriorityBuilder<(A, B)> {
    /// Sets Preemption-Priority (required).
    pub fn preemption_priority(self, value: u32) -> DualPriorityBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        DualPriorityBuilder {
            required: (Set(value), b),
        }
    }

    /// Sets Defending-Priority (required).
    pub fn defending_priority(self, value: u32) -> DualPriorityBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        DualPriorityBuilder {
            required: (a, Set(value)),
        }
    }

    /// The finished value.
    pub fn build(self) -> DualPriority
    where
        A: required::PreemptionPriority<u32>,
        B: required::DefendingPriority<u32>,
    {
        let (a, b) = self.required;
        DualPriority {
            preemption_priority: a.value(),
            defending_priority: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
