// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc5777::avp;

/// Ranges of IEEE 802.1D user priorities.
///
/// ```text
/// User-Priority-Range ::= < AVP Header: 557 >
///                       * [ Low-User-Priority ]
///                       * [ High-User-Priority ]
///                       * [ AVP ]
/// ```
///
/// AVP code 557, RFC 5777, 4.1.8.23.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPriorityRange {
    /// Low-User-Priority (558), Unsigned32; RFC 5777, 4.1.8.24.
    pub low_user_priority: Vec<u32>,
    /// High-User-Priority (559), Unsigned32; RFC 5777, 4.1.8.25.
    pub high_user_priority: Vec<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UserPriorityRange {}

static GRAMMAR: Grammar = Grammar {
    name: "User-Priority-Range",
    items: &[
        Item::repeated(avp::LOW_USER_PRIORITY.description()),
        Item::repeated(avp::HIGH_USER_PRIORITY.description()),
        Item::any(),
    ],
};

impl Contents for UserPriorityRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 558) => received.many(0, &mut self.low_user_priority),
            (0, 559) => received.many(1, &mut self.high_user_priority),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::LOW_USER_PRIORITY, &self.low_user_priority);
        avps.many(&avp::HIGH_USER_PRIORITY, &self.high_user_priority);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserPriorityRangeBuilder builds group UserPriorityRange in UserPriorityRange, with additional_avps;
    repeated low_user_priority, low_user_priorities: IntoField<u32>, "Low-User-Priority";
    repeated high_user_priority, high_user_priorities: IntoField<u32>, "High-User-Priority";
}
