// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29154::avp;

/// The outcome of the configuration of an event.
///
/// ```text
/// Event-Configuration-Status ::= < AVP Header: 4213 10415 >
///                                { Event-Configuration-State }
///                                { Extended-SCEF-Reference-ID }
///                              * [ AVP ]
/// ```
///
/// AVP code 4213 of vendor 10415, 3GPP TS 29.154, A.6.3.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventConfigurationStatus {
    /// Event-Configuration-State (4212/10415), Unsigned32; 3GPP TS 29.154, A.6.3.4.
    /// A bit mask: what is done to the configuration of the event.
    pub event_configuration_state: u32,
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    /// The reference of the SCEF to an event, in 64 bits.
    pub extended_scef_reference_id: u64,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EventConfigurationStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Configuration-Status",
    items: &[
        Item::required(avp::EVENT_CONFIGURATION_STATE.description()),
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::any(),
    ],
};

impl Contents for EventConfigurationStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            event_configuration_state: unread.value(),
            extended_scef_reference_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4212) => received.one(0, 0, &mut self.event_configuration_state),
            (10415, 4216) => received.one(1, 1, &mut self.extended_scef_reference_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::EVENT_CONFIGURATION_STATE, &self.event_configuration_state);
        avps.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EventConfigurationStatusBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group EventConfigurationStatus in EventConfigurationStatus, with additional_avps;
    required event_configuration_state: IntoField<u32>, "Event-Configuration-State" => (Set, B), A: required::EventConfigurationState;
    required extended_scef_reference_id: IntoField<u64>, "Extended-SCEF-Reference-ID" => (A, Set), B: required::ExtendedScefReferenceId;
}
