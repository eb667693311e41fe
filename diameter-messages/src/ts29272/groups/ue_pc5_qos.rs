// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29272::{Pc5QosFlow, avp};

/// The quality of service between vehicles over NR.
///
/// ```text
/// UE-PC5-QoS ::= < AVP Header: 1711 10415 >
///             1* { PC5-QoS-Flow }
///                [ PC5-Link-AMBR ]
///              * [ AVP ]
/// ```
///
/// AVP code 1711 of vendor 10415, 3GPP TS 29.272, 7.3.236.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UePc5Qos {
    /// PC5-QoS-Flow (1712/10415), Grouped; 3GPP TS 29.272, 7.3.237.
    pub pc5_qos_flow: List<Pc5QosFlow, 1>,
    /// PC5-Link-AMBR (1718/10415), Integer32; 3GPP TS 29.272, 7.3.243.
    pub pc5_link_ambr: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UePc5Qos {}

static GRAMMAR: Grammar = Grammar {
    name: "UE-PC5-QoS",
    items: &[
        Item::required(avp::PC5_QOS_FLOW.description()).times(1, None),
        Item::optional(avp::PC5_LINK_AMBR.description()),
        Item::any(),
    ],
};

impl Contents for UePc5Qos {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            pc5_qos_flow: unread.list(),
            pc5_link_ambr: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1712) => received.bounded(0, 0, &mut self.pc5_qos_flow),
            (10415, 1718) => received.optional(1, &mut self.pc5_link_ambr),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::PC5_QOS_FLOW, &self.pc5_qos_flow);
        avps.optional(&avp::PC5_LINK_AMBR, &self.pc5_link_ambr);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UePc5QosBuilder<(A,) = (Unset,), (Set,)> builds group UePc5Qos in UePc5Qos, with additional_avps;
    required pc5_qos_flow: IntoField<Pc5QosFlow, List<Pc5QosFlow, 1>>, "PC5-QoS-Flow" => (Set,), A: required::Pc5QosFlow;
    optional pc5_link_ambr: IntoField<i32, Option<i32>>, "PC5-Link-AMBR";
}
