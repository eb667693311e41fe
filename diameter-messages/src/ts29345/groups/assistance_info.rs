// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29345::{WlanAssistanceInfo, avp};

/// Help for two terminals to find each other over WLAN.
///
/// ```text
/// Assistance-Info ::= < AVP Header: 3802 10415 >
///                     [ WLAN-Assistance-Info ]
///                   * [ AVP ]
/// ```
///
/// AVP code 3802 of vendor 10415, 3GPP TS 29.345, 6.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssistanceInfo {
    /// WLAN-Assistance-Info (3820/10415), Grouped; 3GPP TS 29.345, 6.3.31.
    pub wlan_assistance_info: Option<WlanAssistanceInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AssistanceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Assistance-Info",
    items: &[Item::optional(avp::WLAN_ASSISTANCE_INFO.description()), Item::any()],
};

impl Contents for AssistanceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3820) => received.optional(0, &mut self.wlan_assistance_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::WLAN_ASSISTANCE_INFO, &self.wlan_assistance_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AssistanceInfoBuilder builds group AssistanceInfo in AssistanceInfo, with additional_avps;
    optional wlan_assistance_info: IntoField<WlanAssistanceInfo, Option<WlanAssistanceInfo>>, "WLAN-Assistance-Info";
}
