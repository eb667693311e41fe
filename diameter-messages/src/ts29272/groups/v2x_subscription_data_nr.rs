// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272::{UePc5Qos, avp};

/// What the user may do in vehicle-to-everything communication over NR.
///
/// ```text
/// V2X-Subscription-Data-Nr ::= < AVP Header: 1710 10415 >
///                              [ V2X-Permission ]
///                              [ UE-PC5-AMBR ]
///                              [ UE-PC5-QoS ]
///                            * [ AVP ]
/// ```
///
/// AVP code 1710 of vendor 10415, 3GPP TS 29.272, 7.3.235.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V2xSubscriptionDataNr {
    /// V2X-Permission (1689/10415), Unsigned32; 3GPP TS 29.272, 7.3.213.
    /// A bit mask: bit 0 vehicle terminal, bit 1 pedestrian terminal.
    pub v2x_permission: Option<u32>,
    /// UE-PC5-AMBR (1693/10415), Unsigned32; 3GPP TS 29.272, 7.3.217.
    /// The aggregate bit rate between vehicles, in bit/s.
    pub ue_pc5_ambr: Option<u32>,
    /// UE-PC5-QoS (1711/10415), Grouped; 3GPP TS 29.272, 7.3.236.
    pub ue_pc5_qos: Option<UePc5Qos>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for V2xSubscriptionDataNr {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-Subscription-Data-Nr",
    items: &[
        Item::optional(avp::V2X_PERMISSION.description()),
        Item::optional(avp::UE_PC5_AMBR.description()),
        Item::optional(avp::UE_PC5_QOS.description()),
        Item::any(),
    ],
};

impl Contents for V2xSubscriptionDataNr {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1689) => received.optional(0, &mut self.v2x_permission),
            (10415, 1693) => received.optional(1, &mut self.ue_pc5_ambr),
            (10415, 1711) => received.optional(2, &mut self.ue_pc5_qos),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::V2X_PERMISSION, &self.v2x_permission);
        avps.optional(&avp::UE_PC5_AMBR, &self.ue_pc5_ambr);
        avps.optional(&avp::UE_PC5_QOS, &self.ue_pc5_qos);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V2xSubscriptionDataNrBuilder builds group V2xSubscriptionDataNr in V2xSubscriptionDataNr, with additional_avps;
    optional v2x_permission: IntoField<u32, Option<u32>>, "V2X-Permission";
    optional ue_pc5_ambr: IntoField<u32, Option<u32>>, "UE-PC5-AMBR";
    optional ue_pc5_qos: IntoField<UePc5Qos, Option<UePc5Qos>>, "UE-PC5-QoS";
}
