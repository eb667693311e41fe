// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// ```text
/// ETSI-SIP-Authorization ::= < AVP Header: 502 13019 >
///                          * [ AVP ]
/// ```
///
/// AVP code 502 of vendor 13019, ETSI TS 183 033.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EtsiSipAuthorization {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EtsiSipAuthorization {}

static GRAMMAR: Grammar = Grammar {
    name: "ETSI-SIP-Authorization",
    items: &[Item::any()],
};

impl Contents for EtsiSipAuthorization {
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
    EtsiSipAuthorizationBuilder builds group EtsiSipAuthorization in EtsiSipAuthorization, with additional_avps;
}
