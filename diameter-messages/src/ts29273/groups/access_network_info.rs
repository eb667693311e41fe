// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::rfc5580;
use crate::ts32299;
use crate::ts29273::avp;

/// The location of a trusted WLAN access.
///
/// ```text
/// Access-Network-Info ::= < AVP Header: 1526 10415 >
///                         [ SSID ]
///                         [ BSSID ]
///                         [ Location-Information ]
///                         [ Location-Data ]
///                         [ Operator-Name ]
///                         [ Logical-Access-ID ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1526 of vendor 10415, 3GPP TS 29.273, 5.2.3.24.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessNetworkInfo {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    /// The network name of a WLAN.
    pub ssid: Option<Utf8String>,
    /// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The MAC address of a WLAN access point, as text.
    pub bssid: Option<Utf8String>,
    /// Location-Information (127), OctetString; RFC 5580, 4.2.
    /// Metadata of a location, which Location-Data holds. Code 127; ETSI has an AVP of the same name.
    pub location_information: Option<OctetString>,
    /// Location-Data (128), OctetString; RFC 5580, 4.3.
    /// A location, civic or geospatial, in the octets of RFC 5580.
    pub location_data: Option<OctetString>,
    /// Operator-Name (126), OctetString; RFC 5580, 4.1.
    /// A namespace character, then the name of the operator in that namespace.
    pub operator_name: Option<OctetString>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AccessNetworkInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Info",
    items: &[
        Item::optional(avp::SSID.description()),
        Item::optional(ts32299::avp::BSSID.description()),
        Item::optional(rfc5580::avp::LOCATION_INFORMATION.description()),
        Item::optional(rfc5580::avp::LOCATION_DATA.description()),
        Item::optional(rfc5580::avp::OPERATOR_NAME.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::any(),
    ],
};

impl Contents for AccessNetworkInfo {
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
            (0, 127) => received.optional(2, &mut self.location_information),
            (0, 128) => received.optional(3, &mut self.location_data),
            (0, 126) => received.optional(4, &mut self.operator_name),
            (13019, 302) => received.optional(5, &mut self.logical_access_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SSID, &self.ssid);
        avps.optional(&ts32299::avp::BSSID, &self.bssid);
        avps.optional(&rfc5580::avp::LOCATION_INFORMATION, &self.location_information);
        avps.optional(&rfc5580::avp::LOCATION_DATA, &self.location_data);
        avps.optional(&rfc5580::avp::OPERATOR_NAME, &self.operator_name);
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkInfoBuilder builds group AccessNetworkInfo in AccessNetworkInfo, with additional_avps;
    optional ssid: IntoField<Utf8String, Option<Utf8String>>, "SSID";
    optional bssid: IntoField<Utf8String, Option<Utf8String>>, "BSSID";
    optional location_information: IntoField<OctetString, Option<OctetString>>, "Location-Information";
    optional location_data: IntoField<OctetString, Option<OctetString>>, "Location-Data";
    optional operator_name: IntoField<OctetString, Option<OctetString>>, "Operator-Name";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
}
