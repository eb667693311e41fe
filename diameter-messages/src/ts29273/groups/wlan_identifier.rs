// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
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
pub struct WlanIdentifier {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    pub ssid: Option<Utf8String>,
    /// HESSID (1525/10415), UTF8String; 3GPP TS 29.273, 5.2.3.23.
    pub hessid: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl WlanIdentifier {
    /// Starts building the AVPs of a WLAN-Identifier.
    pub fn builder() -> WlanIdentifierBuilder {
        WlanIdentifierBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::SSID, &self.ssid);
        encoder.optional(&avp::HESSID, &self.hessid);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`WlanIdentifier`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct WlanIdentifierBuilder {
    contents: WlanIdentifier,
}

impl WlanIdentifierBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SSID.
    pub fn ssid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.ssid = Some(value.into());
        self
    }

    /// Sets HESSID.
    pub fn hessid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.hessid = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> WlanIdentifier {
        self.contents
    }
}
