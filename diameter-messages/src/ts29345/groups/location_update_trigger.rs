// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29345::{ChangeOfAreaType, PeriodicLocationType, avp, required};
use diameter_core::builder::{Set, Unset};

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

impl LocationUpdateTrigger {
    /// Starts building the AVPs of a Location-Update-Trigger.
    pub fn builder() -> LocationUpdateTriggerBuilder {
        LocationUpdateTriggerBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::LOCATION_UPDATE_EVENT_TYPE, &self.location_update_event_type);
        encoder.optional(&avp::CHANGE_OF_AREA_TYPE, &self.change_of_area_type);
        encoder.optional(&avp::PERIODIC_LOCATION_TYPE, &self.periodic_location_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LocationUpdateTrigger`]. `build` exists once all that is required is set:
/// Location-Update-Event-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocationUpdateTriggerBuilder<R = (Unset,)> {
    required: R,
    optional: LocationUpdateTriggerOptional,
}

impl LocationUpdateTriggerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> LocationUpdateTriggerBuilder<(A,)> {
    /// Sets Location-Update-Event-Type (required).
    pub fn location_update_event_type(
        self,
        value: u32,
    ) -> LocationUpdateTriggerBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        LocationUpdateTriggerBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LocationUpdateTrigger
    where
        A: required::LocationUpdateEventType<u32>,
    {
        let (a,) = self.required;
        LocationUpdateTrigger {
            location_update_event_type: a.value(),
            change_of_area_type: self.optional.change_of_area_type,
            periodic_location_type: self.optional.periodic_location_type,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Location-Update-Trigger may carry but need not.
#[derive(Clone, Debug, Default)]
struct LocationUpdateTriggerOptional {
    change_of_area_type: Option<ChangeOfAreaType>,
    periodic_location_type: Option<PeriodicLocationType>,
    additional_avps: AdditionalAvps,
}

impl<R> LocationUpdateTriggerBuilder<R> {
    /// Sets Change-Of-Area-Type.
    pub fn change_of_area_type(mut self, value: impl Into<ChangeOfAreaType>) -> Self {
        self.optional.change_of_area_type = Some(value.into());
        self
    }

    /// Sets Periodic-Location-Type.
    pub fn periodic_location_type(
        mut self,
        value: impl Into<PeriodicLocationType>,
    ) -> Self {
        self.optional.periodic_location_type = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
