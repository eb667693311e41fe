// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString, Utf8String};
use crate::eap;
use crate::ts29273;
use crate::ts29345::{WlanLinkLayerIdList, avp};

/// What terminals need for a Wi-Fi Direct connection.
///
/// ```text
/// WiFi-P2P-Assistance-Info ::= < AVP Header: 3819 10415 >
///                              [ SSID ]
///                              [ EAP-Master-Session-Key ]
///                              [ P2P-Features ]
///                           *2 [ WLAN-Link-Layer-Id-List ]
///                              [ Operating-Channel ]
///                              [ Assistance-Info-Validity-Timer ]
///                            * [ AVP ]
/// ```
///
/// AVP code 3819 of vendor 10415, 3GPP TS 29.345, 6.3.30.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WifiP2pAssistanceInfo {
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    /// The network name of a WLAN.
    pub ssid: Option<Utf8String>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    /// The key that EAP agreed on, in clear: protect the connection.
    pub eap_master_session_key: Option<OctetString>,
    /// P2P-Features (3809/10415), Unsigned32; 3GPP TS 29.345, 6.3.15.
    pub p2p_features: Option<u32>,
    /// WLAN-Link-Layer-Id-List (3822/10415), Grouped; 3GPP TS 29.345, 6.3.33.
    pub wlan_link_layer_id_list: List<WlanLinkLayerIdList, 0, 2>,
    /// Operating-Channel (3808/10415), Unsigned32; 3GPP TS 29.345, 6.3.14.
    pub operating_channel: Option<u32>,
    /// Assistance-Info-Validity-Timer (3803/10415), Unsigned32; 3GPP TS 29.345, 6.3.4.
    pub assistance_info_validity_timer: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WifiP2pAssistanceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "WiFi-P2P-Assistance-Info",
    items: &[
        Item::optional(ts29273::avp::SSID.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(avp::P2P_FEATURES.description()),
        Item::optional(avp::WLAN_LINK_LAYER_ID_LIST.description()).times(0, Some(2)),
        Item::optional(avp::OPERATING_CHANNEL.description()),
        Item::optional(avp::ASSISTANCE_INFO_VALIDITY_TIMER.description()),
        Item::any(),
    ],
};

impl Contents for WifiP2pAssistanceInfo {
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
            (0, 464) => received.optional(1, &mut self.eap_master_session_key),
            (10415, 3809) => received.optional(2, &mut self.p2p_features),
            (10415, 3822) => received.up_to(3, &mut self.wlan_link_layer_id_list),
            (10415, 3808) => received.optional(4, &mut self.operating_channel),
            (10415, 3803) => {
                received.optional(5, &mut self.assistance_info_validity_timer)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29273::avp::SSID, &self.ssid);
        avps.optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        avps.optional(&avp::P2P_FEATURES, &self.p2p_features);
        avps.many(&avp::WLAN_LINK_LAYER_ID_LIST, &self.wlan_link_layer_id_list);
        avps.optional(&avp::OPERATING_CHANNEL, &self.operating_channel);
        avps.optional(
            &avp::ASSISTANCE_INFO_VALIDITY_TIMER,
            &self.assistance_info_validity_timer,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WifiP2pAssistanceInfoBuilder builds group WifiP2pAssistanceInfo in WifiP2pAssistanceInfo, with additional_avps;
    optional ssid: IntoField<Utf8String, Option<Utf8String>>, "SSID";
    optional eap_master_session_key: IntoField<OctetString, Option<OctetString>>, "EAP-Master-Session-Key";
    optional p2p_features: IntoField<u32, Option<u32>>, "P2P-Features";
    optional wlan_link_layer_id_list: IntoField<WlanLinkLayerIdList, List<WlanLinkLayerIdList, 0, 2>>, "WLAN-Link-Layer-Id-List";
    optional operating_channel: IntoField<u32, Option<u32>>, "Operating-Channel";
    optional assistance_info_validity_timer: IntoField<u32, Option<u32>>, "Assistance-Info-Validity-Timer";
}
