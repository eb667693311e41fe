// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29345::avp;

/// A terminal's address in a WLAN.
///
/// ```text
/// WLAN-Link-Layer-Id ::= < AVP Header: 3821 10415 >
///                        [ MAC-Address ]
///                      * [ AVP ]
/// ```
///
/// AVP code 3821 of vendor 10415, 3GPP TS 29.345, 6.3.32.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanLinkLayerId {
    /// MAC-Address (3806/10415), UTF8String; 3GPP TS 29.345, 6.3.11.
    /// A MAC address as text. Code 3806; code 524 has the same name.
    pub prose_mac_address: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WlanLinkLayerId {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Link-Layer-Id",
    items: &[Item::optional(avp::PROSE_MAC_ADDRESS.description()), Item::any()],
};

impl Contents for WlanLinkLayerId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3806) => received.optional(0, &mut self.prose_mac_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::PROSE_MAC_ADDRESS, &self.prose_mac_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanLinkLayerIdBuilder builds group WlanLinkLayerId in WlanLinkLayerId, with additional_avps;
    optional prose_mac_address: IntoField<Utf8String, Option<Utf8String>>, "MAC-Address";
}
