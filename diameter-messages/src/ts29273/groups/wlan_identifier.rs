// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29273::avp;

/// A WLAN, by network name or other means.
///
/// ```text
/// WLAN-Identifier ::= < AVP Header: 1509 10415 >
///                     [ SSID ]
///                     [ HESSID ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1509 of vendor 10415, 3GPP TS 29.273, 5.2.3.18.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanIdentifier {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    /// The network name of a WLAN.
    pub ssid: Option<Utf8String>,
    /// HESSID (1525/10415), UTF8String; 3GPP TS 29.273, 5.2.3.23.
    /// The homogeneous extended service set, a MAC address as text.
    pub hessid: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WlanIdentifier {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Identifier",
    items: &[
        Item::optional(avp::SSID.description()),
        Item::optional(avp::HESSID.description()),
        Item::any(),
    ],
};

impl Contents for WlanIdentifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1524) => received.optional(0, &mut self.ssid),
            (10415, 1525) => received.optional(1, &mut self.hessid),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SSID, &self.ssid);
        avps.optional(&avp::HESSID, &self.hessid);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanIdentifierBuilder builds group WlanIdentifier in WlanIdentifier, with additional_avps;
    optional ssid: IntoField<Utf8String, Option<Utf8String>>, "SSID";
    optional hessid: IntoField<Utf8String, Option<Utf8String>>, "HESSID";
}
