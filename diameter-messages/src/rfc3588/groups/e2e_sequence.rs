// @generated from dictionaries/rfc3588.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The end-to-end security of RFC 3588, which RFC 6733 has withdrawn.
///
/// ```text
/// E2E-Sequence ::= < AVP Header: 300 >
///                * [ AVP ]
/// ```
///
/// AVP code 300, RFC 3588, 6.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct E2eSequence {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for E2eSequence {}

static GRAMMAR: Grammar = Grammar {
    name: "E2E-Sequence",
    items: &[Item::any()],
};

impl Contents for E2eSequence {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    E2eSequenceBuilder builds group E2eSequence in E2eSequence, with additional_avps;
}
