// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
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
#[non_exhaustive]
pub struct WlanOffloadability {
    /// WLAN-offloadability-EUTRAN (1668/10415), Unsigned32; 3GPP TS 29.272, 7.3.182.
    /// A bit mask: bit 0, allowed from E-UTRAN.
    pub wlan_offloadability_eutran: Option<u32>,
    /// WLAN-offloadability-UTRAN (1669/10415), Unsigned32; 3GPP TS 29.272, 7.3.183.
    /// A bit mask: bit 0, allowed from UTRAN.
    pub wlan_offloadability_utran: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::WLAN_OFFLOADABILITY_EUTRAN,
            &self.wlan_offloadability_eutran,
        );
        avps.optional(&avp::WLAN_OFFLOADABILITY_UTRAN, &self.wlan_offloadability_utran);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanOffloadabilityBuilder builds group WlanOffloadability in WlanOffloadability, with additional_avps;
    optional wlan_offloadability_eutran: IntoField<u32, Option<u32>>, "WLAN-offloadability-EUTRAN";
    optional wlan_offloadability_utran: IntoField<u32, Option<u32>>, "WLAN-offloadability-UTRAN";
}
