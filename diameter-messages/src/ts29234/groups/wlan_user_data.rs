// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The user's subscription to WLAN access.
///
/// ```text
/// WLAN-User-Data ::= < AVP Header: 303 10415 >
///                  * [ AVP ]
/// ```
///
/// AVP code 303 of vendor 10415, 3GPP TS 29.234, 10.1.8.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanUserData {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WlanUserData {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-User-Data",
    items: &[Item::any()],
};

impl Contents for WlanUserData {
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
    WlanUserDataBuilder builds group WlanUserData in WlanUserData, with additional_avps;
}
