// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::avp;

/// The services that a node supports.
///
/// ```text
/// Supported-Services ::= < AVP Header: 3143 10415 >
///                        [ Supported-Monitoring-Events ]
///                        [ Node-Type ]
///                      * [ AVP ]
/// ```
///
/// AVP code 3143 of vendor 10415, 3GPP TS 29.336, 8.4.40.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SupportedServices {
    /// Supported-Monitoring-Events (3144/10415), Unsigned64; 3GPP TS 29.336, 8.4.41.
    /// A bit mask, 64 bits wide, of the supported monitoring events.
    pub supported_monitoring_events: Option<u64>,
    /// Node-Type (3153/10415), Unsigned32; 3GPP TS 29.336, 8.4.48.
    pub node_type: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SupportedServices {}

static GRAMMAR: Grammar = Grammar {
    name: "Supported-Services",
    items: &[
        Item::optional(avp::SUPPORTED_MONITORING_EVENTS.description()),
        Item::optional(avp::NODE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for SupportedServices {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3144) => received.optional(0, &mut self.supported_monitoring_events),
            (10415, 3153) => received.optional(1, &mut self.node_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::SUPPORTED_MONITORING_EVENTS,
            &self.supported_monitoring_events,
        );
        avps.optional(&avp::NODE_TYPE, &self.node_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SupportedServicesBuilder builds group SupportedServices in SupportedServices, with additional_avps;
    optional supported_monitoring_events: IntoField<u64, Option<u64>>, "Supported-Monitoring-Events";
    optional node_type: IntoField<u32, Option<u32>>, "Node-Type";
}
