// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29345::{WifiP2pAssistanceInfo, avp};

/// Help for a connection over WLAN.
///
/// ```text
/// WLAN-Assistance-Info ::= < AVP Header: 3820 10415 >
///                          [ WiFi-P2P-Assistance-Info ]
///                        * [ AVP ]
/// ```
///
/// AVP code 3820 of vendor 10415, 3GPP TS 29.345, 6.3.31.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanAssistanceInfo {
    /// WiFi-P2P-Assistance-Info (3819/10415), Grouped; 3GPP TS 29.345, 6.3.30.
    pub wifi_p2p_assistance_info: Option<WifiP2pAssistanceInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WlanAssistanceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Assistance-Info",
    items: &[Item::optional(avp::WIFI_P2P_ASSISTANCE_INFO.description()), Item::any()],
};

impl Contents for WlanAssistanceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3819) => received.optional(0, &mut self.wifi_p2p_assistance_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::WIFI_P2P_ASSISTANCE_INFO, &self.wifi_p2p_assistance_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanAssistanceInfoBuilder builds group WlanAssistanceInfo in WlanAssistanceInfo, with additional_avps;
    optional wifi_p2p_assistance_info: IntoField<WifiP2pAssistanceInfo, Option<WifiP2pAssistanceInfo>>, "WiFi-P2P-Assistance-Info";
}
