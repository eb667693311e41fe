// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29345::{WlanLinkLayerId, avp};
use diameter_core::builder::append;

/// The addresses of terminals in a WLAN.
///
/// ```text
/// WLAN-Link-Layer-Id-List ::= < AVP Header: 3822 10415 >
///                           * [ WLAN-Link-Layer-Id ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3822 of vendor 10415, 3GPP TS 29.345, 6.3.33.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WlanLinkLayerIdList {
    /// WLAN-Link-Layer-Id (3821/10415), Grouped; 3GPP TS 29.345, 6.3.32.
    pub wlan_link_layer_id: Vec<WlanLinkLayerId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl WlanLinkLayerIdList {
    /// Starts building the AVPs of a WLAN-Link-Layer-Id-List.
    pub fn builder() -> WlanLinkLayerIdListBuilder {
        WlanLinkLayerIdListBuilder::new()
    }
}

impl Group for WlanLinkLayerIdList {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Link-Layer-Id-List",
    items: &[Item::repeated(avp::WLAN_LINK_LAYER_ID.description()), Item::any()],
};

impl Contents for WlanLinkLayerIdList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3821) => received.many(0, &mut self.wlan_link_layer_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::WLAN_LINK_LAYER_ID, &self.wlan_link_layer_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`WlanLinkLayerIdList`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct WlanLinkLayerIdListBuilder {
    contents: WlanLinkLayerIdList,
}

impl WlanLinkLayerIdListBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one WLAN-Link-Layer-Id.
    pub fn wlan_link_layer_id(mut self, value: impl Into<WlanLinkLayerId>) -> Self {
        append(&mut self.contents.wlan_link_layer_id, value.into());
        self
    }

    /// Adds any number of WLAN-Link-Layer-Id.
    pub fn wlan_link_layer_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<WlanLinkLayerId>>,
    ) -> Self {
        self.contents.wlan_link_layer_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> WlanLinkLayerIdList {
        self.contents
    }
}
