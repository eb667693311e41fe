// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// Another identity of the called party, and since when.
///
/// ```text
/// Called-Identity-Change ::= < AVP Header: 3917 10415 >
///                            [ Called-Identity ]
///                            [ Change-Time ]
/// ```
///
/// AVP code 3917 of vendor 10415, 3GPP TS 32.299, 7.2.31B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CalledIdentityChange {
    /// Called-Identity (3916/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub called_identity: Option<Utf8String>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CalledIdentityChange {}

static GRAMMAR: Grammar = Grammar {
    name: "Called-Identity-Change",
    items: &[
        Item::optional(avp::CALLED_IDENTITY.description()),
        Item::optional(avp::CHANGE_TIME.description()),
    ],
};

impl Contents for CalledIdentityChange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3916) => received.optional(0, &mut self.called_identity),
            (10415, 2038) => received.optional(1, &mut self.change_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CALLED_IDENTITY, &self.called_identity);
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CalledIdentityChangeBuilder builds group CalledIdentityChange in CalledIdentityChange;
    optional called_identity: IntoField<Utf8String, Option<Utf8String>>, "Called-Identity";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
}
