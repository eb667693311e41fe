// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String};
use crate::required;
use crate::ts29273;
use crate::ts32299::{WlanOperatorId, avp};

/// Where a user is in a trusted WLAN.
///
/// ```text
/// TWAN-User-Location-Info ::= < AVP Header: 2714 10415 >
///                             { SSID }
///                             [ BSSID ]
///                             [ Civic-Address-Information ]
///                             [ WLAN-Operator-Id ]
///                             [ Logical-Access-ID ]
/// ```
///
/// AVP code 2714 of vendor 10415, 3GPP TS 32.299, 7.2.237C.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwanUserLocationInfo {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    /// The network name of a WLAN.
    pub ssid: Utf8String,
    /// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The MAC address of a WLAN access point, as text.
    pub bssid: Option<Utf8String>,
    /// Civic-Address-Information (1305/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A civic address as in RFC 4776.
    pub civic_address_information: Option<Utf8String>,
    /// WLAN-Operator-Id (1306/10415), Grouped; 3GPP TS 32.299, 7.2.251.
    pub wlan_operator_id: Option<WlanOperatorId>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TwanUserLocationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "TWAN-User-Location-Info",
    items: &[
        Item::required(ts29273::avp::SSID.description()),
        Item::optional(avp::BSSID.description()),
        Item::optional(avp::CIVIC_ADDRESS_INFORMATION.description()),
        Item::optional(avp::WLAN_OPERATOR_ID.description()),
        Item::optional(avp::LOGICAL_ACCESS_ID.description()),
    ],
};

impl Contents for TwanUserLocationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ssid: unread.value(),
            bssid: None,
            civic_address_information: None,
            wlan_operator_id: None,
            logical_access_id: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1524) => received.one(0, 0, &mut self.ssid),
            (10415, 2716) => received.optional(1, &mut self.bssid),
            (10415, 1305) => received.optional(2, &mut self.civic_address_information),
            (10415, 1306) => received.optional(3, &mut self.wlan_operator_id),
            (13019, 302) => received.optional(4, &mut self.logical_access_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29273::avp::SSID, &self.ssid);
        avps.optional(&avp::BSSID, &self.bssid);
        avps.optional(&avp::CIVIC_ADDRESS_INFORMATION, &self.civic_address_information);
        avps.optional(&avp::WLAN_OPERATOR_ID, &self.wlan_operator_id);
        avps.optional(&avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TwanUserLocationInfoBuilder<(A,) = (Unset,), (Set,)> builds group TwanUserLocationInfo in TwanUserLocationInfo;
    required ssid: IntoField<Utf8String>, "SSID" => (Set,), A: required::Ssid;
    optional bssid: IntoField<Utf8String, Option<Utf8String>>, "BSSID";
    optional civic_address_information: IntoField<Utf8String, Option<Utf8String>>, "Civic-Address-Information";
    optional wlan_operator_id: IntoField<WlanOperatorId, Option<WlanOperatorId>>, "WLAN-Operator-Id";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
}
