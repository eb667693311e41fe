// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The radio access of a WLAN.
///
/// ```text
/// WLAN-Radio-Container ::= < AVP Header: 892 10415 >
///                        * [ AVP ]
/// ```
///
/// AVP code 892 of vendor 10415, 3GPP TS 32.299.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanRadioContainer {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WlanRadioContainer {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Radio-Container",
    items: &[Item::any()],
};

impl Contents for WlanRadioContainer {
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
    WlanRadioContainerBuilder builds group WlanRadioContainer in WlanRadioContainer, with additional_avps;
}
