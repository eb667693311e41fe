// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29345::{ChangeOfAreaType, PeriodicLocationType, avp};

/// When a terminal's location is to be reported.
///
/// ```text
/// Location-Update-Trigger ::= < AVP Header: 3823 10415 >
///                             { Location-Update-Event-Type }
///                             [ Change-Of-Area-Type ]
///                             [ Periodic-Location-Type ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3823 of vendor 10415, 3GPP TS 29.345, 6.3.42.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationUpdateTrigger {
    /// Location-Update-Event-Type (3824/10415), Unsigned32; 3GPP TS 29.345, 6.3.43.
    pub location_update_event_type: u32,
    /// Change-Of-Area-Type (3825/10415), Grouped; 3GPP TS 29.345, 6.3.44.
    pub change_of_area_type: Option<ChangeOfAreaType>,
    /// Periodic-Location-Type (3829/10415), Grouped; 3GPP TS 29.345, 6.3.48.
    pub periodic_location_type: Option<PeriodicLocationType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for LocationUpdateTrigger {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Update-Trigger",
    items: &[
        Item::required(avp::LOCATION_UPDATE_EVENT_TYPE.description()),
        Item::optional(avp::CHANGE_OF_AREA_TYPE.description()),
        Item::optional(avp::PERIODIC_LOCATION_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for LocationUpdateTrigger {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            location_update_event_type: unread.value(),
            change_of_area_type: None,
            periodic_location_type: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3824) => received.one(0, 0, &mut self.location_update_event_type),
            (10415, 3825) => received.optional(1, &mut self.change_of_area_type),
            (10415, 3829) => received.optional(2, &mut self.periodic_location_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::LOCATION_UPDATE_EVENT_TYPE, &self.location_update_event_type);
        avps.optional(&avp::CHANGE_OF_AREA_TYPE, &self.change_of_area_type);
        avps.optional(&avp::PERIODIC_LOCATION_TYPE, &self.periodic_location_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocationUpdateTriggerBuilder<(A,) = (Unset,), (Set,)> builds group LocationUpdateTrigger in LocationUpdateTrigger, with additional_avps;
    required location_update_event_type: IntoField<u32>, "Location-Update-Event-Type" => (Set,), A: required::LocationUpdateEventType;
    optional change_of_area_type: IntoField<ChangeOfAreaType, Option<ChangeOfAreaType>>, "Change-Of-Area-Type";
    optional periodic_location_type: IntoField<PeriodicLocationType, Option<PeriodicLocationType>>, "Periodic-Location-Type";
}
