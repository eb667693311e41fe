// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29273;
use crate::ts32299;

/// Where a user is in a fixed network.
///
/// ```text
/// Fixed-User-Location-Info ::= < AVP Header: 2825 10415 >
///                              [ SSID ]
///                              [ BSSID ]
///                              [ Logical-Access-ID ]
///                              [ Physical-Access-ID ]
///                            * [ AVP ]
/// ```
///
/// AVP code 2825 of vendor 10415, 3GPP TS 29.212, 5.3.112.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FixedUserLocationInfo {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    /// The network name of a WLAN.
    pub ssid: Option<Utf8String>,
    /// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The MAC address of a WLAN access point, as text.
    pub bssid: Option<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
    pub physical_access_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FixedUserLocationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Fixed-User-Location-Info",
    items: &[
        Item::optional(ts29273::avp::SSID.description()),
        Item::optional(ts32299::avp::BSSID.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(ts32299::avp::PHYSICAL_ACCESS_ID.description()),
        Item::any(),
    ],
};

impl Contents for FixedUserLocationInfo {
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
            (10415, 2716) => received.optional(1, &mut self.bssid),
            (13019, 302) => received.optional(2, &mut self.logical_access_id),
            (13019, 313) => received.optional(3, &mut self.physical_access_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29273::avp::SSID, &self.ssid);
        avps.optional(&ts32299::avp::BSSID, &self.bssid);
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FixedUserLocationInfoBuilder builds group FixedUserLocationInfo in FixedUserLocationInfo, with additional_avps;
    optional ssid: IntoField<Utf8String, Option<Utf8String>>, "SSID";
    optional bssid: IntoField<Utf8String, Option<Utf8String>>, "BSSID";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
}
