// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// The trunk groups of a circuit-switched call.
///
/// ```text
/// Trunk-Group-Id ::= < AVP Header: 851 10415 >
///                    [ Incoming-Trunk-Group-Id ]
///                    [ Outgoing-Trunk-Group-Id ]
/// ```
///
/// AVP code 851 of vendor 10415, 3GPP TS 32.299, 7.2.237.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TrunkGroupId {
    /// Incoming-Trunk-Group-Id (852/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The trunk group where the call came in.
    pub incoming_trunk_group_id: Option<Utf8String>,
    /// Outgoing-Trunk-Group-Id (853/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The trunk group where the call went out.
    pub outgoing_trunk_group_id: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TrunkGroupId {}

static GRAMMAR: Grammar = Grammar {
    name: "Trunk-Group-Id",
    items: &[
        Item::optional(avp::INCOMING_TRUNK_GROUP_ID.description()),
        Item::optional(avp::OUTGOING_TRUNK_GROUP_ID.description()),
    ],
};

impl Contents for TrunkGroupId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 852) => received.optional(0, &mut self.incoming_trunk_group_id),
            (10415, 853) => received.optional(1, &mut self.outgoing_trunk_group_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::INCOMING_TRUNK_GROUP_ID, &self.incoming_trunk_group_id);
        avps.optional(&avp::OUTGOING_TRUNK_GROUP_ID, &self.outgoing_trunk_group_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TrunkGroupIdBuilder builds group TrunkGroupId in TrunkGroupId;
    optional incoming_trunk_group_id: IntoField<Utf8String, Option<Utf8String>>, "Incoming-Trunk-Group-Id";
    optional outgoing_trunk_group_id: IntoField<Utf8String, Option<Utf8String>>, "Outgoing-Trunk-Group-Id";
}
