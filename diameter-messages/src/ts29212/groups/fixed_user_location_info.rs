// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
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
pub struct FixedUserLocationInfo {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    pub ssid: Option<Utf8String>,
    /// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub bssid: Option<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    pub physical_access_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl FixedUserLocationInfo {
    /// Starts building the AVPs of a Fixed-User-Location-Info.
    pub fn builder() -> FixedUserLocationInfoBuilder {
        FixedUserLocationInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&ts29273::avp::SSID, &self.ssid);
        encoder.optional(&ts32299::avp::BSSID, &self.bssid);
        encoder.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        encoder.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`FixedUserLocationInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct FixedUserLocationInfoBuilder {
    contents: FixedUserLocationInfo,
}

impl FixedUserLocationInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SSID.
    pub fn ssid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.ssid = Some(value.into());
        self
    }

    /// Sets BSSID.
    pub fn bssid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.bssid = Some(value.into());
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.physical_access_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> FixedUserLocationInfo {
        self.contents
    }
}
