// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272::avp;

/// Whether an APN's traffic may move to a WLAN.
///
/// ```text
/// WLAN-offloadability ::= < AVP Header: 1667 10415 >
///                         [ WLAN-offloadability-EUTRAN ]
///                         [ WLAN-offloadability-UTRAN ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1667 of vendor 10415, 3GPP TS 29.272, 7.3.181.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WlanOffloadability {
    /// WLAN-offloadability-EUTRAN (1668/10415), Unsigned32; 3GPP TS 29.272, 7.3.182.
    pub wlan_offloadability_eutran: Option<u32>,
    /// WLAN-offloadability-UTRAN (1669/10415), Unsigned32; 3GPP TS 29.272, 7.3.183.
    pub wlan_offloadability_utran: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl WlanOffloadability {
    /// Starts building the AVPs of a WLAN-offloadability.
    pub fn builder() -> WlanOffloadabilityBuilder {
        WlanOffloadabilityBuilder::new()
    }
}

impl Group for WlanOffloadability {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-offloadability",
    items: &[
        Item::optional(avp::WLAN_OFFLOADABILITY_EUTRAN.description()),
        Item::optional(avp::WLAN_OFFLOADABILITY_UTRAN.description()),
        Item::any(),
    ],
};

impl Contents for WlanOffloadability {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1668) => received.optional(0, &mut self.wlan_offloadability_eutran),
            (10415, 1669) => received.optional(1, &mut self.wlan_offloadability_utran),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::WLAN_OFFLOADABILITY_EUTRAN,
                &self.wlan_offloadability_eutran,
            );
        encoder
            .optional(&avp::WLAN_OFFLOADABILITY_UTRAN, &self.wlan_offloadability_utran);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`WlanOffloadability`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct WlanOffloadabilityBuilder {
    contents: WlanOffloadability,
}

impl WlanOffloadabilityBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets WLAN-offloadability-EUTRAN.
    pub fn wlan_offloadability_eutran(mut self, value: u32) -> Self {
        self.contents.wlan_offloadability_eutran = Some(value);
        self
    }

    /// Sets WLAN-offloadability-UTRAN.
    pub fn wlan_offloadability_utran(mut self, value: u32) -> Self {
        self.contents.wlan_offloadability_utran = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> WlanOffloadability {
        self.contents
    }
}
