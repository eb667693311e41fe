// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29368::{PriorityIndication, avp};

/// What the trigger carries.
///
/// ```text
/// Trigger-Data ::= < AVP Header: 3003 10415 >
///                  { Payload }
///                  [ Priority-Indication ]
///                  [ Application-Port-Identifier ]
///                * [ AVP ]
/// ```
///
/// AVP code 3003 of vendor 10415, 3GPP TS 29.368, 6.4.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TriggerData {
    /// Payload (3004/10415), OctetString; 3GPP TS 29.368, 6.4.5.
    pub payload: OctetString,
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TriggerData {}

static GRAMMAR: Grammar = Grammar {
    name: "Trigger-Data",
    items: &[
        Item::required(avp::PAYLOAD.description()),
        Item::optional(avp::PRIORITY_INDICATION.description()),
        Item::optional(avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for TriggerData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            payload: unread.value(),
            priority_indication: None,
            application_port_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3004) => received.one(0, 0, &mut self.payload),
            (10415, 3006) => received.optional(1, &mut self.priority_indication),
            (10415, 3010) => received.optional(2, &mut self.application_port_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PAYLOAD, &self.payload);
        avps.optional(&avp::PRIORITY_INDICATION, &self.priority_indication);
        avps.optional(
            &avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TriggerDataBuilder<(A,) = (Unset,), (Set,)> builds group TriggerData in TriggerData, with additional_avps;
    required payload: IntoField<OctetString>, "Payload" => (Set,), A: required::Payload;
    optional priority_indication: IntoField<PriorityIndication, Option<PriorityIndication>>, "Priority-Indication";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
}
