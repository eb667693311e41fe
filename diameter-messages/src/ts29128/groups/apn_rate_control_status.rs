// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// What is left of an APN's rate limits when a connection moves.
///
/// ```text
/// APN-Rate-Control-Status ::= < AVP Header: 4326 10415 >
///                           * [ AVP ]
/// ```
///
/// AVP code 4326 of vendor 10415, 3GPP TS 29.128, 6.4.36.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApnRateControlStatus {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ApnRateControlStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Rate-Control-Status",
    items: &[Item::any()],
};

impl Contents for ApnRateControlStatus {
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
    ApnRateControlStatusBuilder builds group ApnRateControlStatus in ApnRateControlStatus, with additional_avps;
}
