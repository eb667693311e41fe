// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29345::{WlanLinkLayerId, avp};

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
#[non_exhaustive]
pub struct WlanLinkLayerIdList {
    /// WLAN-Link-Layer-Id (3821/10415), Grouped; 3GPP TS 29.345, 6.3.32.
    pub wlan_link_layer_id: Vec<WlanLinkLayerId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::WLAN_LINK_LAYER_ID, &self.wlan_link_layer_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanLinkLayerIdListBuilder builds group WlanLinkLayerIdList in WlanLinkLayerIdList, with additional_avps;
    repeated wlan_link_layer_id, wlan_link_layer_ids: IntoField<WlanLinkLayerId>, "WLAN-Link-Layer-Id";
}
