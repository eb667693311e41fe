// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29345;

/// A user who is banned.
///
/// ```text
/// Banned-User-Target ::= < AVP Header: 3611 10415 >
///                        { Target-RPAUID }
///                        { Target-PDUID }
///                      * [ AVP ]
/// ```
///
/// AVP code 3611 of vendor 10415, 3GPP TS 29.343, 6.4.17.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BannedUserTarget {
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Utf8String,
    /// Target-PDUID (3845/10415), OctetString; 3GPP TS 29.345, 6.3.66.
    pub target_pduid: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for BannedUserTarget {}

static GRAMMAR: Grammar = Grammar {
    name: "Banned-User-Target",
    items: &[
        Item::required(ts29345::avp::TARGET_RPAUID.description()),
        Item::required(ts29345::avp::TARGET_PDUID.description()),
        Item::any(),
    ],
};

impl Contents for BannedUserTarget {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            target_rpauid: unread.value(),
            target_pduid: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3844) => received.one(0, 0, &mut self.target_rpauid),
            (10415, 3845) => received.one(1, 1, &mut self.target_pduid),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29345::avp::TARGET_RPAUID, &self.target_rpauid);
        avps.one(&ts29345::avp::TARGET_PDUID, &self.target_pduid);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    BannedUserTargetBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group BannedUserTarget in BannedUserTarget, with additional_avps;
    required target_rpauid: IntoField<Utf8String>, "Target-RPAUID" => (Set, B), A: required::TargetRpauid;
    required target_pduid: IntoField<OctetString>, "Target-PDUID" => (A, Set), B: required::TargetPduid;
}
